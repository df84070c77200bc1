import { WerkspiegelQuickscanWorkplace } from './workplace.js';

// A page may load two builds of this library; the first one to come keeps the tag.
if (!customElements.get('werkspiegel-quickscan-workplace')) {
  customElements.define('werkspiegel-quickscan-workplace', WerkspiegelQuickscanWorkplace);
}
