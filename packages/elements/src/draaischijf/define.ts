import { WerkspiegelDisc } from './disc.js';
import { WerkspiegelDraaischijf } from './draaischijf.js';
import { WerkspiegelDiscTogether } from './together.js';

export { WerkspiegelDraaischijf };

// A page may load two builds of this library; the first one to come keeps the tags.
if (!customElements.get('werkspiegel-disc')) customElements.define('werkspiegel-disc', WerkspiegelDisc);
if (!customElements.get('werkspiegel-disc-together')) {
  customElements.define('werkspiegel-disc-together', WerkspiegelDiscTogether);
}
if (!customElements.get('werkspiegel-draaischijf')) {
  customElements.define('werkspiegel-draaischijf', WerkspiegelDraaischijf);
}
