import { WerkspiegelQuickscanOutcome } from './outcome.js';

export { WerkspiegelQuickscanOutcome };

// A page may load two builds of this library; the first one to come keeps the tag.
if (!customElements.get('werkspiegel-quickscan-outcome')) {
  customElements.define('werkspiegel-quickscan-outcome', WerkspiegelQuickscanOutcome);
}
