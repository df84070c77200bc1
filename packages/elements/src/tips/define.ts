import { WerkspiegelTips } from './tips.js';

export { WerkspiegelTips };

// A page may load two builds of this library; the first one to come keeps the tag.
if (!customElements.get('werkspiegel-tips')) customElements.define('werkspiegel-tips', WerkspiegelTips);
