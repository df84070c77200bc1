import { WerkspiegelRecords } from './records.js';

// A tool imports this module when the person asks what is kept.
if (!customElements.get('werkspiegel-records')) customElements.define('werkspiegel-records', WerkspiegelRecords);
