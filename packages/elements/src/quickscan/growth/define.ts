import { WerkspiegelQuickscanGrowth } from './growth-room.js';
import { WerkspiegelGrowthIndicators } from './indicators.js';
import { WerkspiegelGrowthSkills } from './skills.js';

// The tool imports this module when the room is entered.
if (!customElements.get('werkspiegel-growth-skills')) {
  customElements.define('werkspiegel-growth-skills', WerkspiegelGrowthSkills);
}
if (!customElements.get('werkspiegel-growth-indicators')) {
  customElements.define('werkspiegel-growth-indicators', WerkspiegelGrowthIndicators);
}
if (!customElements.get('werkspiegel-quickscan-growth')) {
  customElements.define('werkspiegel-quickscan-growth', WerkspiegelQuickscanGrowth);
}
