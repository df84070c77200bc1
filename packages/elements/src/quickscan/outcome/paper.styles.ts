/** What the papers of this room have beside the sheet that all papers share. Plain text, because the frame makes its own sheet of it. */
export const paperStyles = `
.pictogram {
  inline-size: 1.9em;
  block-size: 1.9em;
  vertical-align: middle;
}

.facts {
  margin: 0;
  padding: 0;
  list-style: none;
}

.own {
  white-space: pre-line;
}

.headings {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 6mm;
}

/* Two columns that fill up one after the other: results differ much in length. */
.results {
  columns: 2;
  column-gap: 6mm;
}

/* The more there is to read, the smaller: it stays one page. */
.jongere.little {
  font-size: 11.5pt;
}

.jongere {
  font-size: 9pt;
  line-height: 1.28;
}

.jongere.much {
  font-size: 7.5pt;
  line-height: 1.2;
}

.jongere h1 {
  font-size: 18pt;
}

.jongere .heading {
  margin-block-end: 0.8em;
  padding: 0.5em 0.8em;
  border: 0.5pt solid #000;
  border-radius: 2mm;
}

/* What to remember has the whole width, at the end of the page. */
.headings + .heading {
  margin-block-end: 0;
}

.jongere h2 {
  margin: 0 0 0.2em;
  font-size: 1.2em;
}

.jongere .facts li + li {
  margin-block-start: 0.2em;
}

.jongere .soft {
  margin: 0;
  font-size: 1em;
}

.coach.little {
  font-size: 9pt;
}

.coach {
  font-size: 7.6pt;
}

.coach.much {
  font-size: 6.7pt;
  line-height: 1.1;
}

.coach.much :is(h2, .result) {
  margin-block: 0.2em;
}

.coach :is(table, .soft, h3) {
  font-size: 1em;
  line-height: inherit;
}

.coach h3 {
  margin: 0;
}

.coach .result {
  margin-block-end: 0.4em;
}

/* Sentences run on: a line each would be another page. */
.coach .sentence {
  display: inline;
}

.coach :is(td, thead th) {
  inline-size: 58%;
  padding-inline-end: 3mm;
  white-space: normal;
}

.coach :is(td, thead th):first-child {
  inline-size: 42%;
}

.coach td p {
  margin: 0;
}
`;
