import { expect } from 'chai';
import { languageFor } from '../../../packages/elements/src/environment/language.js';

describe('languageFor', () => {
  for (const { why, page, available, language } of [
    {
      why: 'the lang of the element',
      page: '<p lang="de"><b lang="nl" data-here></b></p>',
      available: ['de', 'nl'],
      language: 'nl',
    },
    {
      why: 'the nearest lang above it',
      page: '<div lang="de"><p lang="nl"><b data-here></b></p></div>',
      available: ['de', 'nl'],
      language: 'nl',
    },
    {
      why: 'the language of a country variant',
      page: '<b lang="nl-NL" data-here></b>',
      available: ['de', 'nl'],
      language: 'nl',
    },
    {
      why: 'the language of a variant of a variant',
      page: '<b lang="nl-Latn-BE" data-here></b>',
      available: ['de', 'nl'],
      language: 'nl',
    },
    {
      why: 'a simpler variant when it is there',
      page: '<b lang="nl-simple" data-here></b>',
      available: ['nl', 'nl-simple'],
      language: 'nl-simple',
    },
    {
      why: 'the language itself when the simpler one is not there',
      page: '<b lang="nl-simple" data-here></b>',
      available: ['de', 'nl'],
      language: 'nl',
    },
    {
      why: 'a language whatever its capitals',
      page: '<b lang="NL-nl" data-here></b>',
      available: ['de', 'nl'],
      language: 'nl',
    },
    {
      why: 'the first one for a language it does not have',
      page: '<b lang="fr" data-here></b>',
      available: ['de', 'nl'],
      language: 'de',
    },
    {
      why: 'the first one for a language that only begins alike',
      page: '<b lang="nlx" data-here></b>',
      available: ['de', 'nl'],
      language: 'de',
    },
    {
      why: 'the first one where the language is said to be unknown',
      page: '<p lang="nl"><b lang="" data-here></b></p>',
      available: ['de', 'nl'],
      language: 'de',
    },
  ] satisfies { available: [string, ...string[]]; [key: string]: unknown }[]) {
    it(`is ${why}`, () => {
      const root = document.createElement('div');
      root.innerHTML = page;
      expect(languageFor(here(root), available)).to.equal(language);
    });
  }

  it('is looked for through shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'nl-NL';
    const inner = shadowOf(outer).appendChild(document.createElement('div'));
    shadowOf(inner).innerHTML = '<p><b data-here></b></p>';
    expect(languageFor(here(shadowOf(inner)), ['de', 'nl'])).to.equal('nl');
  });

  it('is the first one where nothing says a language', () => {
    expect(languageFor(document.createElement('b'), ['de', 'nl'])).to.equal('de');
  });
});

function here(root: ParentNode): Element {
  const element = root.querySelector('[data-here]');
  if (!element) throw new Error('nothing is marked as here');
  return element;
}

function shadowOf(host: Element): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
}
