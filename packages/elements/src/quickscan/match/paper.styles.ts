/** What the papers of this room have beside the sheet that all papers share. Plain text, because the frame makes its own sheet of it. */
export const paperStyles = `
/* The agenda of a talk, and a page for an employer: all of it on one page. */
.talk {
  font-size: 9.5pt;
  line-height: 1.3;
}

.talk.long {
  font-size: 8pt;
  line-height: 1.2;
}

.talk h2 {
  margin: 0 0 2mm;
  font-size: 11.5pt;
}

.talk :is(h3, h4) {
  margin: 2mm 0 0.6mm;
  font-size: 1.05em;
  break-after: avoid;
}

.talk h4 {
  font-weight: normal;
  text-decoration: underline;
}

.talk :is(p, ul) {
  max-inline-size: none;
  margin-block-end: 1mm;
}

/* One after the other and in two columns: of one there may be much, of the other little. */
.talk .side-by-side {
  display: block;
  columns: 2;
  column-gap: 6mm;
}

.talk li {
  break-inside: avoid;
}
`;
