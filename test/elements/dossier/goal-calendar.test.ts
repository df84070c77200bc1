import { expect } from 'chai';
import * as fc from 'fast-check';
import { escaped, folded, goalCalendar } from '../../../packages/elements/src/dossier/goal-calendar.js';
import { nl } from '../../../packages/elements/src/dossier/words.nl.js';

const NOW = new Date('2026-03-02T09:30:15.250Z');
const octets = (text: string) => new TextEncoder().encode(text).length;

/** A content line of RFC 5545, section 3.1, as far as we use it: a name, parameters, a value without control signs. */
const LINE = /^[A-Z-]+(?:;[A-Z-]+=[A-Z]+)*:[^\p{Cc}]*$/u;

describe('goalCalendar', () => {
  it('is one event for the whole day, with an alarm in it', () => {
    expect(unfolded(goalCalendar('2026-03-09', 'a1b2', NOW, nl))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Werkspiegel//Werkspiegel//NL',
      'BEGIN:VEVENT',
      'UID:a1b2',
      'DTSTAMP:20260302T093015Z',
      'DTSTART;VALUE=DATE:20260309',
      'SUMMARY:Werkspiegel: kijk terug op je leerdoel',
      'DESCRIPTION:Open Werkspiegel en kijk terug. Heb je het geprobeerd\\, en wat gebeurde er?',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:Werkspiegel: kijk terug op je leerdoel',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('fits the grammar on any day, also a leap day', () => {
    const leapDay = fc.constant(new Date('2028-02-29T12:00:00Z'));
    const years = { min: new Date('2000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.oneof(leapDay, fc.date(years)), fc.date(years), (on, now) => {
        const day = on.toISOString().slice(0, 10);
        const text = goalCalendar(day, 'a1b2', now, nl);
        expect(text.endsWith('\r\n')).to.equal(true);
        expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(octets(line), line).to.be.at.most(75);
        const lines = unfolded(text);
        for (const line of lines) expect(line).to.match(LINE);
        expect(lines).to.include(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
        const stamp = lines.find((line) => line.startsWith('DTSTAMP:'))?.slice('DTSTAMP:'.length);
        expect(stamp).to.match(/^\d{8}T\d{6}Z$/);
        const [begun, ended] = ['BEGIN', 'END'].map((name) =>
          lines.flatMap((line) => (line.startsWith(`${name}:`) ? [line.split(':')[1]] : [])),
        );
        expect(begun).to.deep.equal(ended?.toReversed());
      }),
    );
  });
});

describe('a line of it', () => {
  it('is folded to at most 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const parts = folded(line).split('\r\n');
        for (const part of parts) expect(octets(part)).to.be.at.most(75);
        expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).to.equal(line);
        expect(parts.slice(1).every((part) => part.startsWith(' '))).to.equal(true);
      }),
    );
  });

  for (const { text, as } of [
    { text: 'a, b; c', as: 'a\\, b\\; c' },
    { text: 'een\ntwee\r\ndrie', as: 'een\\ntwee\\ndrie' },
    { text: 'C:\\map', as: 'C:\\\\map' },
  ]) {
    it(`has '${as}' for a text with signs that mean something`, () => expect(escaped(text)).to.equal(as));
  }
});

function unfolded(text: string): string[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '');
}
