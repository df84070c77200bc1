// The same questions in SurveyJS, kept in IndexedDB as the other pages do.
import { openDB } from 'idb';
import { Model } from 'survey-core';
import 'survey-core/i18n/dutch';
import { renderSurvey } from 'survey-js-ui';

const KEY = 'draft/verbetertool';
const host = document.getElementById('survey');
const survey = new Model(JSON.parse(document.getElementById('definition')?.textContent ?? ''));
const database = openDB('werkspiegel', 1, { upgrade: (db) => void db.createObjectStore('records') });
let saving = false;
let changed = false;

void database.then(async (db) => {
  const stored = await db.get('records', KEY);
  if (stored) survey.data = stored.answers;
});
survey.onValueChanged.add(keep);
survey.onCurrentPageChanged.add(keep);
survey.onComplete.add(async () => {
  const db = await database;
  await db.put('records', { ...record(), kind: 'afname' }, 'afname');
  await db.delete('records', KEY);
});
if (host) renderSurvey(survey, host);

function record() {
  return {
    kind: 'draft',
    section: survey.currentPage?.name,
    answers: survey.data,
    changedAt: new Date().toISOString(),
  };
}

/** Saves once the choice is painted; what comes meanwhile goes along. */
function keep() {
  changed = true;
  if (saving) return;
  saving = true;
  requestAnimationFrame(() => {
    setTimeout(async () => {
      while (changed) {
        changed = false;
        await (await database).put('records', record(), KEY);
      }
      saving = false;
    });
  });
}
