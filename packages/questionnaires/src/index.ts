export type { LoadedAdvice, QuestionnaireContent } from './content.js';
export { loadMethods, type Methods } from './methods.js';
export type * from './types.js';
export { verbetertool } from './verbetertool.js';
