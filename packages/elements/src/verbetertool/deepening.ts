import type { AskedContent, QuestionnaireContent, Section, Structure } from '@werkspiegel/questionnaires';
import { organisationItem } from '../item/organisation-item.js';
import type { Answers } from '../storage/record.js';
import { asked, wentDeep } from './asked.js';

/** The questions of a questionnaire in their two depths, and the sections that the person goes deeper into. */
export class Deepening {
  readonly #sections = new Set<string>();
  #whole: AskedContent;

  constructor(readonly content: QuestionnaireContent) {
    this.#whole = content;
  }

  /** There is more to ask than what everyone is asked. */
  get isPossible() {
    return this.content.loadDeep !== undefined || hasDeep(this.content.structure);
  }

  /** With every question that was loaded. */
  get whole() {
    return this.#whole;
  }

  /** Loads the deepening questions. Rejects when they cannot be loaded; then they are not asked. */
  async load() {
    if (this.content.loadDeep && this.#whole === this.content) this.#whole = await this.content.loadDeep();
  }

  /** Asks the deepening questions of a section from now on. */
  async go(sectionId: string) {
    await this.load();
    this.#sections.add(sectionId);
  }

  /** A new check begins short. */
  begin() {
    this.#sections.clear();
  }

  /** No longer asks what was not answered. */
  leave(sectionId: string) {
    this.#sections.delete(sectionId);
  }

  /** What is asked now, of who gave these answers. */
  asked(answers: Answers): Structure {
    return asked(this.#whole.structure, (section) => this.#sections.has(section.id) || wentDeep(section, answers));
  }

  /** Among these answers are some to questions that are not loaded yet. */
  isMissing(answers: Answers) {
    if (!this.content.loadDeep || this.#whole !== this.content) return false;
    const { sections, elements } = this.content.structure;
    const known = [
      ...sections.flatMap(({ items }) => items),
      ...elements.map(({ id }) => ({ id: organisationItem(id) })),
    ];
    const others = Object.keys(answers).filter((answered) => !known.some(({ id }) => id === answered));
    return others.some((id) => elements.some((element) => id.startsWith(`${element.id}.`)));
  }

  /** More questions stand ready for this section. */
  canDeepen({ items }: Section) {
    return this.isPossible && !items.some(({ deep }) => deep);
  }
}

function hasDeep({ sections }: Structure) {
  return sections.some(({ items }) => items.some(({ deep }) => deep));
}
