import { WerkspiegelLine } from './line.js';
import { WerkspiegelOverTime } from './over-time.js';

// A tool imports this module when the person asks for their checks over time.
if (!customElements.get('werkspiegel-line')) customElements.define('werkspiegel-line', WerkspiegelLine);
if (!customElements.get('werkspiegel-over-time')) customElements.define('werkspiegel-over-time', WerkspiegelOverTime);
