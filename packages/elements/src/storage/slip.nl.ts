/** What is wrong in the attribute that says where to keep: said to who makes the page, and loaded only then. */
export const storageSlip = (mode: string) => `storage="${mode}" kennen we niet. Gebruik 'local', 'session' of 'none'.`;
