import { WerkspiegelQuickscanMatch } from './match.js';

// A page may load two builds of this library; the first one to come keeps the tag.
if (!customElements.get('werkspiegel-quickscan-match')) {
  customElements.define('werkspiegel-quickscan-match', WerkspiegelQuickscanMatch);
}
