// The script of the page that is written by hand: shows one screen at a time and keeps the answers in IndexedDB.
const check = get('.check');
const form = /** @type {HTMLFormElement} */ (get('#questions'));
const begin = /** @type {HTMLButtonElement} */ (get('#begin'));
const dialog = /** @type {HTMLDialogElement} */ (get('dialog'));
const kept = get('#kept');
const answered = get('#answered');
const themes = all('.theme').map((theme) => theme.id);
const { questionnaire = '', version } = check.dataset;
const key = `draft/${questionnaire}`;

/** @type {{ id: string, kind: string, section: string, answers: Record<string, string>, [name: string]: unknown } | undefined} */
let draft;
const database = openDatabase();
let saving = false;
let changed = false;

const resumed = resume();
begin.disabled = false;

begin.addEventListener('click', async () => {
  await resumed;
  if (!draft) {
    const time = new Date().toISOString();
    const about = {
      format: 'werkspiegel',
      formatVersion: 1,
      tool: 'verbetertool',
      questionnaire: { id: questionnaire, version },
    };
    draft = { ...about, id: randomId(), kind: 'draft', startedAt: time, changedAt: time, section: '', answers: {} };
  }
  go(draft.section || themes[0] || '');
});

form.addEventListener('change', ({ target }) => {
  if (!draft || !(target instanceof HTMLInputElement)) return;
  draft.answers[target.name] = target.value;
  onAnswers(target.closest('.theme')?.id ?? '');
  const clear = target.closest('.question')?.querySelector('.clear');
  if (clear instanceof HTMLElement) clear.hidden = false;
});

check.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.dataset.go) go(button.dataset.go);
  if (button?.dataset.clear && draft) {
    const fieldset = form.querySelector(`[data-item="${button.dataset.clear}"]`);
    for (const radio of fieldset?.querySelectorAll('input') ?? []) radio.checked = false;
    delete draft.answers[button.dataset.clear];
    button.hidden = true;
    fieldset?.querySelector('input')?.focus();
    onAnswers(button.closest('.theme')?.id ?? '');
  }
});

get('#show-result').addEventListener('click', async () => {
  if (!draft) return;
  const { section: _section, ...rest } = draft;
  const time = new Date().toISOString();
  const afname = { ...rest, kind: 'afname', changedAt: time, finishedAt: time };
  await write((records) => {
    records.put(afname, afname.id);
    records.delete(key);
  });
  for (const row of all('#scores tr')) {
    const levels = chosenIn(row.dataset.theme ?? '').flatMap(({ value }) =>
      value.startsWith('niveau-') ? [Number(value.slice(7))] : [],
    );
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    const cell = row.querySelector('td');
    if (cell) cell.textContent = levels.length < 2 ? '' : mean.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  }
  draft = undefined;
  show('result');
});

get('#wipe').addEventListener('click', () => dialog.showModal());
get('#wipe-cancel').addEventListener('click', () => dialog.close());
get('#wipe-confirm').addEventListener('click', async () => {
  dialog.close();
  await write((records) => records.delete(key));
  draft = undefined;
  form.reset();
  begin.textContent = begin.dataset.begin ?? '';
  show('start');
});

async function resume() {
  const stored = await read();
  if (!stored) return;
  draft = stored;
  for (const [name, value] of Object.entries(stored.answers)) {
    const radio = form.querySelector(`[name="${name}"][value="${value}"]`);
    if (radio instanceof HTMLInputElement) radio.checked = true;
  }
  for (const id of themes) onTheme(id);
  begin.textContent = begin.dataset.resume ?? '';
  get('#wipe').hidden = false;
}

/** To a theme, or another screen. */
function go(/** @type {string} */ id) {
  if (!themes.includes(id)) {
    show(id);
    return;
  }
  for (const theme of all('.theme')) theme.hidden = theme.id !== id;
  for (const button of all('.asking nav button')) {
    if (button.dataset.go === id) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
  }
  show('questions');
  get(`[id="${id}"] h2`).focus();
  if (draft) draft.section = id;
  keep();
}

function show(/** @type {string} */ id) {
  for (const screen of all('.screen')) screen.hidden = screen.id !== id;
  document.getElementById(id)?.querySelector('h2')?.focus();
}

function onAnswers(/** @type {string} */ theme) {
  const count = Object.keys(draft?.answers ?? {}).length;
  answered.textContent = `${count} van ${answered.dataset.total} vragen beantwoord`;
  form.getElementsByTagName('progress')[0]?.setAttribute('value', String(count));
  onTheme(theme);
  keep();
}

function onTheme(/** @type {string} */ id) {
  const count = chosenIn(id).length;
  const state = count === 0 ? 0 : count < form.querySelectorAll(`[id="${id}"] fieldset`).length ? 1 : 2;
  const [sign, word] = form.querySelectorAll(`nav [data-go="${id}"] > [aria-hidden], nav [data-go="${id}"] .soft`);
  if (sign) sign.textContent = ['○', '◐', '●'][state] ?? '';
  if (word) word.textContent = ['nog open', 'begonnen', 'klaar'][state] ?? '';
}

function chosenIn(/** @type {string} */ theme) {
  return /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll(`[id="${theme}"] :checked`)]);
}

/** Saves once the choice is painted; what comes meanwhile goes along. */
function keep() {
  changed = true;
  if (saving) return;
  saving = true;
  requestAnimationFrame(() => {
    setTimeout(async () => {
      try {
        while (changed && draft) {
          changed = false;
          const record = { ...draft, changedAt: new Date().toISOString() };
          await write((records) => records.put(record, key));
        }
        kept.textContent = `✓ ${kept.dataset.saved}`;
      } catch {
        kept.textContent = kept.dataset.failed ?? '';
      } finally {
        saving = false;
      }
    });
  });
}

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('werkspiegel', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @returns {Promise<typeof draft>} */
async function read() {
  const records = (await database).transaction('records').objectStore('records');
  return new Promise((resolve, reject) => {
    const request = records.get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @returns {Promise<void>} */
async function write(/** @type {(records: IDBObjectStore) => void} */ change) {
  const transaction = (await database).transaction('records', 'readwrite');
  change(transaction.objectStore('records'));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @returns {HTMLElement[]} */
function all(/** @type {string} */ selector) {
  return [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);
}

/** @returns {HTMLElement} */
function get(/** @type {string} */ selector) {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`${selector} is missing`);
  return element;
}

export {};
