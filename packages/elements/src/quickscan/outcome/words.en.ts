import type { OutcomeInterfaceWords } from './words.js';

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export const en: OutcomeInterfaceWords = {
  parts: 'What you can do',
  loading: 'One moment …',
  failed: 'This could not be loaded yet. Your answers are still here. Please try again.',
  loadAgain: 'Try again',
  check: {
    nothingYet: 'This part is still empty. That is fine.',
    change: 'Change',
    takeBack: 'Take away',
    takenBack: (label) => `This is gone: ${label}.`,
    putBack: 'Put back',
    nothing: 'Everything is still empty. Choose a question together.',
  },
  share: { clear: 'Take all ticks away', toCopy: 'See what the other person reads' },
  copy: {
    print: 'Print this page',
    printCard: 'Print only my balance card',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    copyByHand: 'Please copy the text yourself. It is already selected. Press Ctrl and C, or Cmd and C.',
    save: 'Save this page',
    fileName: 'about-me',
    toShare: 'Choose what someone else may read',
  },
  results: {
    nothingHere: 'You talked about this. This part stays empty.',
    ask: 'This is still empty. You can talk about:',
  },
  paper: {
    print: 'Print my page',
    noDanger: 'What you said about danger is not on this page. That is safer for you.',
    name: 'Name',
    made: (on) => `Made on ${date.format(on)}`,
  },
};
