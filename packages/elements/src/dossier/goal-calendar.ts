import type { PlanWords } from './words.nl.js';

/** Octets in a line at most, its end not counted. */
const LONGEST_LINE = 75;

/** At nine in the morning: an alarm counts from the beginning of a day that is not planned by the hour. */
const ALARM_AFTER = 'PT9H';

/**
 * A day to look back as a calendar file (RFC 5545). It says nothing of the goal or of any person: a calendar is read by others.
 *
 * @param day As 2026-03-09.
 * @param uid Random, so that a calendar keeps several apart.
 */
export function goalCalendar(day: string, uid: string, now: Date, { calendar }: Pick<PlanWords, 'calendar'>): string {
  const description = escaped(calendar.description);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Werkspiegel//Werkspiegel//NL',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(calendar.summary)}`,
    `DESCRIPTION:${description}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT', // the day stays free
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${ALARM_AFTER}`,
    `DESCRIPTION:${escaped(calendar.summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A long line goes on after a line end and a space. It is counted in octets, and no sign is cut in two. */
export function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > LONGEST_LINE) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += sign;
    octets += size;
  }
  return lines.join('\r\n');
}
