import { WerkspiegelPlanApproach } from './approach.js';
import { WerkspiegelSmallGoals } from './goals.js';
import { WerkspiegelQuickscanPlan } from './plan-room.js';

// The tool imports this module when the room is entered.
if (!customElements.get('werkspiegel-plan-approach')) {
  customElements.define('werkspiegel-plan-approach', WerkspiegelPlanApproach);
}
if (!customElements.get('werkspiegel-small-goals')) {
  customElements.define('werkspiegel-small-goals', WerkspiegelSmallGoals);
}
if (!customElements.get('werkspiegel-quickscan-plan')) {
  customElements.define('werkspiegel-quickscan-plan', WerkspiegelQuickscanPlan);
}
