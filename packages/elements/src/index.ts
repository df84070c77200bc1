export { WerkspiegelLookBack } from './dossier/look-back.js';
export { LookedBackEvent } from './dossier/looked-back-event.js';
export { WerkspiegelPlan } from './dossier/plan.js';
export { PlanChangedEvent } from './dossier/plan-changed-event.js';
export { WerkspiegelDraaischijf } from './draaischijf/draaischijf.js';
export type { HelpLine } from './draaischijf/help.js';
export type { Environment } from './environment/environment.js';
export { environmentContext } from './environment/environment.js';
export type { InterfaceWords } from './environment/words.js';
export { nl } from './environment/words.nl.js';
export { WerkspiegelSection } from './item/section.js';
export { SectionAnsweredEvent } from './item/section-answered-event.js';
export type { EarlierVersion } from './over-time/earlier-version.js';
export { WerkspiegelLine } from './over-time/line.js';
export { WerkspiegelOverTime } from './over-time/over-time.js';
export {
  WerkspiegelAnsweredEvent,
  WerkspiegelCompletedEvent,
  WerkspiegelFailedEvent,
  WerkspiegelStartedEvent,
} from './public-events.js';
export { WerkspiegelQuickscan } from './quickscan/quickscan.js';
export { WerkspiegelRecords } from './records/records.js';
export { WerkspiegelRadar } from './result/radar.js';
export { MemoryStore } from './storage/memory-store.js';
export type { Afname, Answers, Dossier, Draft, WerkspiegelRecord } from './storage/record.js';
export { RecordError, type RecordStore } from './storage/record-store.js';
export { WerkspiegelTips } from './tips/tips.js';
export { WerkspiegelVerbetertoolProfile } from './verbetertool/profile.js';
export { PrioritiesChosenEvent, TipChosenEvent } from './verbetertool/profile-events.js';
export { WerkspiegelVerbetertool } from './verbetertool/verbetertool.js';
