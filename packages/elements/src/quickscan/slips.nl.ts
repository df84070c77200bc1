/** What is wrong in the attributes that a page gave: said to who makes the page, and loaded only then. */
export const slips = {
  subject: (subject: string) => `subject="${subject}" kennen we niet. Gebruik 'jongere' of 'werkplek'.`,
  storage: (mode: string) => `storage="${mode}" kennen we niet. Gebruik 'local', 'session' of 'none'.`,
};
