import { WerkspiegelCaseBar } from './case-bar.js';

if (!customElements.get('werkspiegel-case-bar')) customElements.define('werkspiegel-case-bar', WerkspiegelCaseBar);
