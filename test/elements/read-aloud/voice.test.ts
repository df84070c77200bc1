import { expect } from 'chai';
import { voiceFor } from '../../../packages/elements/src/read-aloud/voice.js';

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  ...{ name, lang, localService, default: isDefault },
});

describe('the voice to read with', () => {
  for (const { why, voices, language, name } of [
    { why: 'none at all', voices: [], language: 'nl', name: undefined },
    { why: 'one of this machine', voices: [voice('a', 'nl-NL')], language: 'nl', name: 'a' },
    {
      why: 'one of a server, to which the text would go',
      voices: [voice('a', 'nl-NL', false)],
      language: 'nl',
      name: undefined,
    },
    { why: 'one in another language', voices: [voice('a', 'de-DE')], language: 'nl', name: undefined },
    { why: 'easy Dutch, which is spoken as Dutch', voices: [voice('a', 'nl-NL')], language: 'nl-simple', name: 'a' },
    { why: 'the way Android writes it', voices: [voice('a', 'nl_NL')], language: 'nl', name: 'a' },
    { why: 'Flemish alone', voices: [voice('a', 'nl-BE')], language: 'nl', name: 'a' },
    {
      why: 'Flemish before Dutch',
      voices: [voice('a', 'nl-BE', true, true), voice('b', 'nl-NL')],
      language: 'nl',
      name: 'b',
    },
    {
      why: 'the one that the person chose',
      voices: [voice('a', 'nl-NL'), voice('b', 'nl-NL', true, true)],
      language: 'nl',
      name: 'b',
    },
    { why: 'a language that begins the same', voices: [voice('a', 'nld')], language: 'nl', name: undefined },
  ]) {
    it(`is ${name ?? 'none'} with ${why}`, () => {
      expect(voiceFor(voices, language)?.name).to.equal(name);
    });
  }
});
