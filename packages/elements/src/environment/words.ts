import type { nl } from './words.nl.js';

/** All interface texts of one language. Questions, tips and sources are content and stand elsewhere. */
export type InterfaceWords = typeof nl;
