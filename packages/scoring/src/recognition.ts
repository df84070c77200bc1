import { addUp, type Counts, type Mensbeeld } from './mensbeeld.js';
import { type Picture, readRecognition } from './picture.js';
import type { Answers } from './points.js';

/** What scoring needs to know of a question of the recognition; content satisfies it. */
export interface RecognitionQuestion {
  readonly id: string;
  readonly options: readonly {
    readonly id: string;
    /** Absent: 'geen van deze / weet ik niet'. */
    readonly type?: Mensbeeld | undefined;
  }[];
}

/** A question in which a type was chosen. */
export interface RecognisedRow {
  /** Id of the question. */
  readonly question: string;
  readonly type: Mensbeeld;
}

export interface Recognition {
  /** Questions in which a type was chosen. 'Geen van deze' and no answer are none of them. */
  readonly answered: number;
  /** Choices per type. Together they are `answered`. */
  readonly counts: Counts;
  readonly picture: Picture;
  /** With two or three types named: the questions that point to one of them, in the order of the questions. Else empty. */
  readonly differ: readonly RecognisedRow[];
}

/** What the coach recognises (rules 1 and 2). A choice is one point, wherever its option stands. */
export function recognition(questions: readonly RecognitionQuestion[], answers: Answers): Recognition {
  const rows = questions.flatMap(({ id, options }): RecognisedRow[] => {
    const type = options.find((option) => option.id === answers[id])?.type;
    return type === undefined ? [] : [{ question: id, type }];
  });
  const counts = addUp(rows.map(({ type }) => ({ types: [type], points: 1 })));
  const picture = readRecognition(counts);
  return {
    answered: rows.length,
    counts,
    picture,
    differ: picture.kind === 'een-van' ? rows.filter(({ type }) => picture.types.includes(type)) : [],
  };
}
