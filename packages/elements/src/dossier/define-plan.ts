import { WerkspiegelPlan } from './plan.js';

// A tool imports this module when the person asks for the plan, or makes a goal of a tip.
if (!customElements.get('werkspiegel-plan')) customElements.define('werkspiegel-plan', WerkspiegelPlan);
