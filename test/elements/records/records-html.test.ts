import type { WerkspiegelRecord } from '@werkspiegel/elements';
import { expect } from 'chai';
import fc from 'fast-check';
import { recordsHtml } from '../../../packages/elements/src/records/records-html.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { recordLists } from './arbitraries.js';
import { contentOf, contentSaying, nothingKnown, spoken } from './contents.js';
import { hostileTexts } from './hostile-texts.js';

function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function textsOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
}

/** Every element in the page with its attributes, in order: all that is not text. The language is told apart. */
function bonesOf(html: string): string[] {
  return [...read(html).querySelectorAll('*')].map(({ localName, attributes }) =>
    [localName, ...[...attributes].map(({ name, value }) => (name === 'lang' ? name : `${name}=${value}`))].join(' '),
  );
}

/** Records with one text in every place, one of a questionnaire that is known and one of one that is not. */
function recordsSaying(text: string): WerkspiegelRecord[] {
  const common = { id: text, tool: text, startedAt: text, changedAt: text };
  return [
    { ...afname('3n'), ...common, questionnaire: { id: 'bekend', version: text }, finishedAt: text },
    {
      ...draft(''),
      ...common,
      questionnaire: { id: text, version: text },
      answers: { [`${text} `]: text },
      section: text,
    },
  ];
}

const contentOfKnown = (text: string) => (id: string) => (id === 'bekend' ? contentSaying(text)(id) : undefined);

describe('recordsHtml', () => {
  it('is a page by itself, in the language of its words', () => {
    const html = recordsHtml([afname(FULL)], contentOf, 'nl');
    expect(html).to.match(/^<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">/);
    const page = read(html);
    expect(page.title).to.equal('Meegenomen uit Werkspiegel');
    expect(textsOf(page, 'h1')).to.deep.equal(['Meegenomen uit Werkspiegel']);
    expect(page.querySelectorAll('script, link, img, a, [src], [href], [style]')).to.have.lengthOf(0);
    expect(html).not.to.contain('<!--');
  });

  it('shows each check with its day, its themes and its answers in words', () => {
    const page = read(recordsHtml([afname(FULL), draft(HALF, 4)], contentOf, 'nl'));
    expect(textsOf(page, 'h2')).to.deep.equal(['Check van 12 februari 2026', 'Check van 2 maart 2026']);
    expect(textsOf(page, 'h3')).to.have.lengthOf(8 + 4);
    expect(textsOf(page, 'dt')).to.have.lengthOf(24 + 10);
    const item = spoken.words.items['vaste-begeleider.kort'];
    expect(textsOf(page, 'dt')[0]).to.equal(item?.question);
    expect(textsOf(page, 'dd')[0]).to.equal(`${item?.levels['niveau-3']} (stap 3)`);
    expect(page.body.textContent).to.contain('Deze check is nog niet afgerond.');
  });

  it('says so when there is nothing', () => {
    expect(read(recordsHtml([], contentOf, 'nl')).body.textContent).to.contain('Er is niets om mee te nemen.');
    expect(read(recordsHtml([draft('')], contentOf, 'nl')).body.textContent).to.contain('nog niets beantwoord');
  });

  it('shows ids where this page does not have the content', () => {
    const page = read(recordsHtml([afname('3')], nothingKnown, 'nl'));
    expect(textsOf(page, 'dt')).to.deep.equal(['vaste-begeleider.kort']);
    expect(textsOf(page, 'dd')).to.deep.equal(['niveau-3']);
    expect(textsOf(page, 'h3')).to.deep.equal([]);
  });

  it(`makes no element and no attribute of ${hostileTexts.length} hostile texts, in every place at once`, () => {
    expect(hostileTexts.length).to.be.at.least(300);
    const bones = bonesOf(recordsHtml(recordsSaying('x'), contentOfKnown('x'), 'nl'));
    for (const text of hostileTexts) {
      const html = recordsHtml(recordsSaying(text), contentOfKnown(text), text);
      expect(bonesOf(html), text).to.deep.equal(bones);
      // A reader of HTML leaves out what no text may hold, and takes one sign for every new line.
      if (!text.includes('\0'))
        expect(textsOf(read(html), 'dd')).to.deep.equal([`${text} (stap 3)`, text, text].map((t) => t.trim()));
    }
  });

  it('makes nothing of any records but its own few elements', () => {
    fc.assert(
      fc.property(recordLists, (records) => {
        const names = new Set(bonesOf(recordsHtml(records, nothingKnown, 'nl')));
        for (const own of ['html lang', 'head', 'title', 'style', 'body', 'h1', 'h2', 'p', 'dl', 'dt', 'dd'])
          names.delete(own);
        expect([...names].map((name) => name.split(' ')[0])).to.deep.equal(['meta', 'meta', 'meta']);
      }),
    );
  });

  it('is made under a policy without inline styles, and nothing is reported', async () => {
    const reported: string[] = [];
    const report = ({ violatedDirective }: SecurityPolicyViolationEvent) => reported.push(violatedDirective);
    document.addEventListener('securitypolicyviolation', report);
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'self'; img-src 'none'; frame-src 'none'; object-src 'none'";
    document.head.append(policy);
    recordsHtml([afname(FULL)], contentOf, 'nl');
    for (const text of hostileTexts) recordsHtml(recordsSaying(text), contentOfKnown(text), text);
    await new Promise(requestAnimationFrame);
    expect(reported).to.deep.equal([]);
    // The policy does work: this one is stopped.
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'b { color: red }' }));
    await new Promise(requestAnimationFrame);
    expect(reported).to.deep.equal(['style-src-elem']);
    document.removeEventListener('securitypolicyviolation', report);
  });
});
