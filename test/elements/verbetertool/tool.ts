import '@werkspiegel/elements/verbetertool/define';
import type { WerkspiegelRecord, WerkspiegelVerbetertool } from '@werkspiegel/elements';
import * as steps from '../../../stories/support/steps.js';
import { all, allTextOf, emptyPage, focused, pageWith, textOf, words } from '../page.js';
import { Browser, type BrowserWindow } from '../storage/browser.js';
import { until } from '../until.js';
import { harbour } from './harbour.js';

const PUBLIC_EVENTS = ['werkspiegel-started', 'werkspiegel-answered', 'werkspiegel-completed', 'werkspiegel-failed'];

type Properties = Partial<Pick<WerkspiegelVerbetertool, 'content' | 'keepMonths' | 'questionnaire' | 'storage'>>;

/** The tool in a page of which the browser is known, with the questionnaire about a harbour unless another is given. */
export async function openTool(storage: BrowserWindow = new Browser().openWindow(), properties: Properties = {}) {
  const page = pageWith({ storage });
  return { storage, ...(await putTool(page, { content: harbour, ...properties })) };
}

/** The same in a browser in which these records are kept. */
export async function openWith(...records: readonly WerkspiegelRecord[]) {
  const browser = new Browser(...records);
  return { browser, ...(await openTool(browser.openWindow())) };
}

/** The tool in a page that says nothing, so that it keeps records in the real browser. */
export function openToolAlone(properties: Properties = {}) {
  return putTool(emptyPage(), properties);
}

/** The tool in a page, once it shows something. */
export async function putTool(page: HTMLElement, properties: Properties) {
  const tool = Object.assign(document.createElement('werkspiegel-verbetertool'), properties);
  const heard: Event[] = [];
  // At the page, outside the tool: only what is composed, or dispatched on the tool itself, comes here.
  for (const type of PUBLIC_EVENTS) page.addEventListener(type, (event) => event.target === tool && heard.push(event));
  page.appendChild(document.createElement('div')).append(tool);
  await until('screen', () => readIn(tool));
  return { page, tool, heard };
}

/** Presses the button of the tool with this text. */
export function press(tool: WerkspiegelVerbetertool, text: string) {
  return steps.press(around(tool), text);
}

/** Waits until these texts can be read in the tool. */
export function see(tool: WerkspiegelVerbetertool, ...texts: readonly string[]) {
  return steps.see(around(tool), ...texts);
}

/** What a person reads in the tool, on one line. */
export function readIn(tool: WerkspiegelVerbetertool): string {
  return allTextOf(tool);
}

/** Waits until the screen with this heading is there and has the focus on that, as after a press. */
export async function arriveAt(title: string): Promise<void> {
  await until(`screen '${title}' with the focus on its heading`, () => {
    const heading = focused();
    return heading instanceof HTMLHeadingElement && textOf(heading) === title;
  });
}

export function begin(tool: WerkspiegelVerbetertool) {
  return goToQuestions(tool, words.start.begin);
}

/** Goes on with the check that was begun. */
export function resume(tool: WerkspiegelVerbetertool) {
  return goToQuestions(tool, words.start.resumeAction);
}

/** From the last theme to the mirror. */
export async function finishIn(tool: WerkspiegelVerbetertool) {
  await press(tool, words.section.toEnd);
  await press(tool, words.finish.show);
  await arriveAt(words.profile.title);
}

/** From the first theme past the other two to the mirror. */
export async function skipToMirror(tool: WerkspiegelVerbetertool) {
  await press(tool, words.section.skip);
  await press(tool, words.section.skip);
  await finishIn(tool);
}

/** Chooses the answer with this value to the question at this place on the screen, from 0. */
export async function answer(tool: WerkspiegelVerbetertool, at: number, value: string) {
  const radios = questionsIn(tool)[at]?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
  const radio = [...radios].find((each) => each.value === value);
  if (!radio?.labels?.[0]) throw new Error(`there is no answer '${value}' to question ${at}`);
  radio.labels[0].click();
  await tool.updateComplete;
}

/** What is chosen on the screen, question by question. */
export function chosenIn(tool: WerkspiegelVerbetertool): (string | undefined)[] {
  return questionsIn(tool).map((question) => question.querySelector<HTMLInputElement>('input:checked')?.value);
}

export function progressIn(tool: WerkspiegelVerbetertool): HTMLProgressElement | undefined {
  return all<HTMLProgressElement>(tool, 'progress')[0];
}

/** The texts of the buttons that can be pressed, in order. */
export function buttonsIn(tool: WerkspiegelVerbetertool): string[] {
  return all<HTMLButtonElement>(tool, 'button:enabled')
    .map(textOf)
    .filter((text) => text !== '');
}

/** What an event carries of its own. */
export function fieldsOf(event: Event | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event ?? {}).filter(([name]) => name !== 'isTrusted'));
}

async function goToQuestions(tool: WerkspiegelVerbetertool, text: string) {
  await press(tool, text);
  await until('question', () => questionsIn(tool).length > 0);
}

/** Not those aside, about the organisation. */
function questionsIn(tool: WerkspiegelVerbetertool): HTMLFieldSetElement[] {
  return all(tool, 'fieldset:not(.aside)');
}

function around(tool: WerkspiegelVerbetertool): HTMLElement {
  if (!tool.parentElement) throw new Error('the tool is in no page');
  return tool.parentElement;
}
