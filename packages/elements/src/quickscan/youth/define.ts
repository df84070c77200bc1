import { WerkspiegelQuickscanYouth } from './youth.js';

if (!customElements.get('werkspiegel-quickscan-youth')) {
  customElements.define('werkspiegel-quickscan-youth', WerkspiegelQuickscanYouth);
}
