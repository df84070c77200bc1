/** Around a new pass phrase. */
export const nl = { passphrase: 'Nieuwe wachtzin', again: 'Nog een keer' };
