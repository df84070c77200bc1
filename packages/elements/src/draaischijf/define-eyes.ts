import { WerkspiegelHandingOver } from '../handing-over/handing-over.js';
import { WerkspiegelDiscEyes } from './eyes.js';

// The tool imports this module when the coach lets the jongere choose.
if (!customElements.get('werkspiegel-handing-over')) {
  customElements.define('werkspiegel-handing-over', WerkspiegelHandingOver);
}
if (!customElements.get('werkspiegel-disc-eyes')) customElements.define('werkspiegel-disc-eyes', WerkspiegelDiscEyes);
