// The three sites that are compared, and a page for what needs no page, as files in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defaultClientConditions, build as viteBuild } from 'vite';
import { POLICY } from '../../scripts/serve.js';
import { asPublished, inOneTheme, threefold } from './content.js';
import { root } from './root.js';
import { surveyDefinition } from './surveyjs/definition.js';
import { inScript, vanillaPage } from './vanilla/page.js';

/** @typedef {import('./content.js').Questionnaire} Questionnaire */
/** @typedef {Map<string, string | Uint8Array>} Files */
/** @typedef {'vanilla' | 'own' | 'surveyjs'} Kind */

/** @type {readonly Kind[]} */
export const KINDS = ['vanilla', 'own', 'surveyjs'];

/** SurveyJS sets `innerHTML`, which trusted types refuse: it stops at its first render under the policy of the other two. */
const SURVEYJS_POLICY = POLICY.replace("; require-trusted-types-for 'script'", '');

/** @returns {string} The policy a page is served under. */
export function policyOf(/** @type {string} */ path) {
  return path.startsWith('/surveyjs/') ? SURVEYJS_POLICY : POLICY;
}

export async function sites() {
  const questionnaires = { published: asPublished(), threefold: await threefold(), oneTheme: await inOneTheme() };
  /** @type {Files} */
  const files = new Map();
  addTools(files);
  await addOwn(files, questionnaires);
  await addVanilla(files, questionnaires);
  await addSurveyjs(files, questionnaires);
  await addKit(files, questionnaires);
  files.set(
    '/blank.html',
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><link rel="icon" href="data:,"></html>',
  );
  return { files, questionnaires };
}

/** @typedef {{ published: Questionnaire, threefold: Questionnaire, oneTheme: Questionnaire }} Questionnaires */

const sitePath = (/** @type {string} */ name) => join(root, 'stories/site', name);
const sitePage = () => readFileSync(sitePath('verbetertool.html'), 'utf8');
const OWN_SCRIPT = /<script type="module"[^>]*><\/script>/;
const OWN_ELEMENT = /<werkspiegel-verbetertool>[\s\S]*<\/werkspiegel-verbetertool>/;

/** The page of the little intranet with something else in the place of our element. */
function sitePageWith(/** @type {{ head: string, main: string }} */ { head, main }) {
  const page = sitePage();
  if (!OWN_SCRIPT.test(page) || !OWN_ELEMENT.test(page)) throw new Error('stories/site/verbetertool.html has changed.');
  return page.replace(OWN_SCRIPT, () => head).replace(OWN_ELEMENT, () => main);
}

function addTools(/** @type {Files} */ files) {
  const browser = join(root, 'packages/elements/dist/browser');
  for (const path of readdirSync(browser, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.js'))
      files.set(`/own/werkspiegel/${path.split(sep).join('/')}`, readFileSync(join(browser, path)));
  }
  for (const kind of KINDS) files.set(`/${kind}/site.css`, readFileSync(sitePath('site.css')));
}

async function addOwn(/** @type {Files} */ files, /** @type {Questionnaires} */ { threefold, oneTheme }) {
  const withContent = (/** @type {Questionnaire} */ content) =>
    sitePageWith({
      head: `${OWN_SCRIPT.exec(sitePage())?.[0]}<script type="module" src="with-content.js"></script>`,
      main: `<script type="application/json" id="content">${inScript(content)}</script>`,
    });
  files.set('/own/published.html', sitePage());
  files.set('/own/threefold.html', withContent(threefold));
  files.set('/own/one-theme.html', withContent(oneTheme));
  files.set('/own/empty.html', sitePageWith({ head: OWN_SCRIPT.exec(sitePage())?.[0] ?? '', main: '' }));
  files.set('/own/with-content.js', readFileSync(join(root, 'test/bench/own/with-content.js')));
}

async function addVanilla(/** @type {Files} */ files, /** @type {Questionnaires} */ questionnaires) {
  const page = async (/** @type {Questionnaire} */ questionnaire, fromData = false) =>
    sitePageWith(await vanillaPage(questionnaire, { fromData }));
  files.set('/vanilla/published.html', await page(questionnaires.published));
  files.set('/vanilla/threefold.html', await page(questionnaires.threefold));
  files.set('/vanilla/one-theme.html', await page(questionnaires.oneTheme, true));
  for (const name of ['check.css', 'check.js', 'from-data.js']) {
    files.set(`/vanilla/${name}`, readFileSync(join(root, 'test/bench/vanilla', name)));
  }
}

async function addSurveyjs(/** @type {Files} */ files, /** @type {Questionnaires} */ questionnaires) {
  for (const { name, body } of await bundle('surveyjs/check.js')) files.set(`/surveyjs/${name}`, body);
  files.set('/surveyjs/check.css', readFileSync(join(root, 'node_modules/survey-core/survey-core.fontless.min.css')));
  const { main: vanilla } = await vanillaPage(questionnaires.published, { fromData: false });
  const intro = vanilla.match(/<section class="screen" id="start">([\s\S]*?)<div class="actions">/)?.[1] ?? '';
  const page = (/** @type {Questionnaire} */ questionnaire) =>
    sitePageWith({
      head: '<link rel="stylesheet" href="check.css" /><script type="module" src="check.js"></script>',
      main: `<div id="survey"></div><script type="application/json" id="definition">${inScript(
        surveyDefinition(questionnaire, intro),
      )}</script>`,
    });
  files.set('/surveyjs/published.html', page(questionnaires.published));
  files.set('/surveyjs/threefold.html', page(questionnaires.threefold));
  files.set('/surveyjs/one-theme.html', page(questionnaires.oneTheme));
}

async function addKit(/** @type {Files} */ files, /** @type {Questionnaires} */ { threefold }) {
  for (const { name, body } of await bundle('kit/kit.js')) files.set(`/kit/${name}`, body);
  files.set(
    '/kit/kit.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kit</title><link rel="icon" href="data:,">
    <script type="application/json" id="structure">${inScript(threefold.structure)}</script>
    <script type="module" src="kit.js"></script></html>`,
  );
}

/** A script and what it imports, made for browsers as our own tools are. */
async function bundle(/** @type {string} */ entry) {
  const result = await viteBuild({
    configFile: false,
    root: join(root, 'test/bench'),
    base: './',
    logLevel: 'warn',
    resolve: { conditions: [...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: join(root, 'test/bench', entry),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => {
    if (!('output' in output)) throw new Error(`${relative(root, entry)} was not bundled.`);
    return output.output.map((file) => ({
      name: file.fileName,
      body: file.type === 'chunk' ? file.code : file.source,
    }));
  });
}
