export type { LoadedAdvice, QuestionnaireContent } from './content.js';
export type * from './types.js';
export { verbetertool } from './verbetertool.js';
