import '../cases/define.js';
import { WerkspiegelQuickscan } from './quickscan.js';
import { WerkspiegelQuickscanScan } from './scan/scan.js';

export { WerkspiegelQuickscan };

// A page may load two builds of this library; the first one to come keeps the tags.
if (!customElements.get('werkspiegel-quickscan-scan')) {
  customElements.define('werkspiegel-quickscan-scan', WerkspiegelQuickscanScan);
}
if (!customElements.get('werkspiegel-quickscan')) {
  customElements.define('werkspiegel-quickscan', WerkspiegelQuickscan);
}
