// Builds the questions from data when the person begins, for the page that has all of them on one screen.
const { structure, content, clear } = JSON.parse(document.getElementById('content')?.textContent ?? '');
const question = /** @type {HTMLTemplateElement} */ (document.getElementById('question'));
const answer = /** @type {HTMLTemplateElement} */ (document.getElementById('answer'));

document.getElementById('begin')?.addEventListener(
  'click',
  () => {
    for (const section of structure.sections) {
      const list = document.createDocumentFragment();
      for (const item of section.items) list.append(build(item));
      document.querySelector(`#theme-${section.id} .list`)?.append(list);
    }
  },
  { once: true },
);

function build(/** @type {import('@werkspiegel/questionnaires').Item} */ { id, element, levels }) {
  const part = /** @type {DocumentFragment} */ (question.content.cloneNode(true));
  const get = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (part.querySelector(selector));
  const words = content.items[id];
  get('section').setAttribute('aria-labelledby', `name-${id}`);
  get('h3').id = `name-${id}`;
  get('h3').textContent = content.elements[element].name;
  get('p').textContent = content.elements[element].explanation;
  get('fieldset').dataset.item = id;
  get('legend').textContent = words.question;
  get('.levels').append(...levels.map((level) => buildAnswer(id, level, words.levels[level])));
  get('.ways-out').append(
    ...structure.waysOut.map((/** @type {string} */ way) => buildAnswer(id, way, content.waysOut[way])),
  );
  get('button').dataset.clear = id;
  get('button').textContent = clear;
  return part;
}

function buildAnswer(/** @type {string} */ name, /** @type {string} */ value, /** @type {string} */ text) {
  const label = /** @type {HTMLElement} */ (answer.content.firstElementChild?.cloneNode(true));
  const [input, span] = label.children;
  if (input instanceof HTMLInputElement) Object.assign(input, { name, value });
  if (span) span.textContent = text;
  return label;
}

export {};
