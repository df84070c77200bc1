import { WerkspiegelSection } from '../item/section.js';
import { WerkspiegelVerbetertool } from './verbetertool.js';

export { WerkspiegelVerbetertool };

// A page may load two builds of this library; the first one to come keeps the tag.
if (!customElements.get('werkspiegel-section')) customElements.define('werkspiegel-section', WerkspiegelSection);
if (!customElements.get('werkspiegel-verbetertool')) {
  customElements.define('werkspiegel-verbetertool', WerkspiegelVerbetertool);
}
