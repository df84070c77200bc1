/** A day as a person says it, such as '12 mei'; of another year with the year. */
export function dayInWords(date: string, today: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return (isThisYear ? short : long).format(new Date(`${date}T00:00:00Z`));
}

/** The same with a short month, such as '12 mei' or '3 sep 2025'. */
export function shortDay(date: string, today: string): string {
  return dayInWords(date, today).replace(/[a-z]+/, (month) => (month.length > 4 ? month.slice(0, 3) : month));
}

// A day without a time of day: in UTC, so that no zone moves it.
const short = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
