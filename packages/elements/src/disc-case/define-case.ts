import '../cases/define.js';

export { renderCaseTop, renderStand } from './case-top.js';
export { DiscCase } from './disc-case.js';

/** One case on one page, loaded when it is asked for. */
export const loadReport = () => import('./case-report.js');
