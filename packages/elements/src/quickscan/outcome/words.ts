import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { en } from './words.en.js';
import { nl } from './words.nl.js';
import { simple } from './words.nl-simple.js';

/** The texts around what the scan leads to, as the jongere reads them. What it leads to is content and comes by itself. */
export interface OutcomeInterfaceWords {
  readonly parts: string;
  readonly loading: string;
  readonly failed: string;
  readonly loadAgain: string;
  readonly check: {
    readonly nothingYet: string;
    readonly change: string;
    readonly takeBack: string;
    readonly takenBack: (label: string) => string;
    readonly putBack: string;
    readonly nothing: string;
  };
  readonly share: { readonly clear: string; readonly toCopy: string };
  readonly copy: {
    readonly print: string;
    readonly printCard: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly save: string;
    /** Name of the file, without its ending. */
    readonly fileName: string;
    readonly toShare: string;
  };
  readonly results: {
    /** Something of it was talked about, but nothing that belongs here. */
    readonly nothingHere: string;
    readonly ask: string;
  };
  readonly paper: {
    readonly print: string;
    readonly noDanger: string;
    readonly name: string;
    readonly made: (on: Date) => string;
  };
}

export const outcomeWords: Readonly<Record<ScanLanguage, OutcomeInterfaceWords>> = { nl, 'nl-simple': simple, en };
