/** @typedef {import('../content.js').Questionnaire} Questionnaire */
/** @typedef {import('@werkspiegel/questionnaires').Item} Item */

/** The questionnaire as SurveyJS takes it: a start page, and one page a theme. @returns {object} */
export function surveyDefinition(
  /** @type {Questionnaire} */ { structure, words: { nl } },
  /** @type {string} */ intro,
) {
  const question = (/** @type {Item} */ { id, levels }) => ({
    type: 'radiogroup',
    name: id,
    title: nl.items[id]?.question,
    choices: [
      ...levels.map((value) => ({ value, text: nl.items[id]?.levels[value] })),
      ...structure.waysOut.map((value) => ({ value, text: nl.waysOut[value] })),
    ],
    showClearButton: true,
  });
  return {
    locale: 'nl',
    firstPageIsStartPage: true,
    startSurveyText: 'Begin',
    pagePrevText: 'Terug',
    pageNextText: 'Verder',
    completeText: 'Afronden',
    showQuestionNumbers: false,
    showProgressBar: true,
    progressBarType: 'questions',
    showTOC: true,
    tocLocation: 'right',
    focusFirstQuestionAutomatic: false,
    pages: [
      { name: 'start', elements: [{ type: 'html', name: 'intro', html: intro }] },
      ...structure.sections.map(({ id, items }) => ({
        name: id,
        title: nl.sections[id]?.title,
        description: nl.sections[id]?.explanation,
        elements: items.map((item) => ({
          type: 'panel',
          name: `panel-${item.id}`,
          title: nl.elements[item.element]?.name,
          description: nl.elements[item.element]?.explanation,
          elements: [question(item)],
        })),
      })),
    ],
  };
}
