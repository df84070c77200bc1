import { WerkspiegelQuickscanMoments } from './moments-room.js';

// The tool imports this module when the room is entered.
if (!customElements.get('werkspiegel-quickscan-moments')) {
  customElements.define('werkspiegel-quickscan-moments', WerkspiegelQuickscanMoments);
}
