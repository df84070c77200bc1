/** The texts around copying, for every screen that offers it. */
export const copyWords = {
  copy: 'Kopieer als tekst',
  copyByHand: 'Hier kunnen we niet voor je kopiëren. De tekst is geselecteerd: druk op Ctrl+C, of op Cmd+C.',
};
