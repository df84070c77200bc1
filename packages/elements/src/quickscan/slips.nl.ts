import { storageSlip } from '../storage/slip.nl.js';

/** What is wrong in the attributes that a page gave: said to who makes the page, and loaded only then. */
export const slips = {
  subject: (subject: string) => `subject="${subject}" kennen we niet. Gebruik 'jongere' of 'werkplek'.`,
  storage: storageSlip,
};
