/** What the papers of this room have beside the sheet that all papers share. Plain text, because the frame makes its own sheet of it. */
export const paperStyles = `
.pictogram {
  inline-size: 7mm;
  block-size: 7mm;
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

/* Two columns that fill up one after the other: headings differ much in length. */
.headings,
.results {
  columns: 2;
  column-gap: 6mm;
}

.jongere {
  font-size: 9.5pt;
  line-height: 1.3;
}

.jongere h1 {
  font-size: 18pt;
}

.jongere .heading {
  margin-block-end: 3mm;
  padding: 2mm 3mm;
  border: 0.5pt solid #000;
  border-radius: 2mm;
}

.jongere h2 {
  margin: 0 0 1mm;
  font-size: 11.5pt;
}

.jongere .facts li + li {
  margin-block-start: 0.6mm;
}

.coach .result h3 {
  margin: 0;
  font-size: 8pt;
}

.coach .result {
  margin-block-end: 1mm;
}

.coach :is(td, thead th) {
  inline-size: 50%;
  padding-inline-end: 3mm;
  white-space: normal;
}

.coach td p {
  margin: 0;
}
`;
