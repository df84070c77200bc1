import { WerkspiegelRadar } from '../result/radar.js';
import { WerkspiegelVerbetertoolProfile } from './profile.js';

// The tool imports this module when there is a result to show.
if (!customElements.get('werkspiegel-radar')) customElements.define('werkspiegel-radar', WerkspiegelRadar);
if (!customElements.get('werkspiegel-verbetertool-profile')) {
  customElements.define('werkspiegel-verbetertool-profile', WerkspiegelVerbetertoolProfile);
}
