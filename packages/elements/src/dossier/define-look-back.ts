import { WerkspiegelLookBack } from './look-back.js';

// A tool imports this module when a next check begins and goals are open.
if (!customElements.get('werkspiegel-look-back')) {
  customElements.define('werkspiegel-look-back', WerkspiegelLookBack);
}
