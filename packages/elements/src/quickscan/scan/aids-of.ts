/** What can be folded open for the coach beside the questions. */
export type Aid = 'talk' | 'psychologist' | 'instruments';

/** The sections at which an aid belongs. The reminders for the talk belong with all of them. */
export const AIDS_OF: Readonly<Record<string, readonly Aid[]>> = {
  vaardigheden: ['instruments'],
  hoofd: ['psychologist', 'instruments'],
};
