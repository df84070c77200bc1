/** Paper: A4, black on white, page numbers, nothing cut in half. Plain text, because the frame makes its own sheet of it. */
export const printStyles = `
@page {
  size: A4;
  margin: 18mm 18mm 20mm;

  @bottom-left {
    content: 'Werkspiegel: een spiegel, geen beoordeling';
    font: 8pt sans-serif;
  }

  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    font: 8pt sans-serif;
  }
}

body {
  margin: 0;
  color: #000;
  background: #fff;
  font: 10.5pt/1.45 'Helvetica Neue', Arial, sans-serif;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}

header {
  display: flex;
  justify-content: space-between;
  align-items: end;
  gap: 8mm;
  padding-block-end: 3mm;
  margin-block-end: 5mm;
  border-block-end: 0.5pt solid #000;
}

h1 {
  margin: 0;
  font-size: 18pt;
}

h2 {
  margin: 6mm 0 2mm;
  font-size: 13pt;
  break-after: avoid;
}

h3 {
  margin: 3mm 0 1mm;
  font-size: 11pt;
  break-after: avoid;
}

p {
  margin: 0 0 2mm;
  max-inline-size: 75ch;
}

ul {
  margin: 0 0 2mm;
  padding-inline-start: 5mm;
}

.watermark {
  padding: 2mm 3mm;
  border: 0.5pt solid #000;
  font-weight: bold;
}

/* Small, because three of them stand on one page. */
.goal h2 {
  margin-block: 4mm 1mm;
  font-size: 11.5pt;
  line-height: 1.3;
  white-space: pre-line;
}

.goal p {
  max-inline-size: none;
  margin-block-end: 1mm;
  font-size: 9.5pt;
  line-height: 1.35;
}

.fact {
  margin-inline-end: 5mm;
}

/* A whole profile on one page: small, and two beside each other where that can be. */
.one-page {
  font-size: 8pt;
  line-height: 1.18;
}

.one-page header {
  padding-block-end: 1mm;
  margin-block-end: 1.5mm;
}

.one-page h1 {
  font-size: 13pt;
  line-height: 1.1;
}

.one-page header p {
  margin: 0;
}

.one-page h2 {
  margin: 1.5mm 0 0.4mm;
  font-size: 9pt;
  line-height: 1.15;
}

.one-page p {
  max-inline-size: none;
  margin-block-end: 0.6mm;
}

.one-page .watermark {
  padding: 0.6mm 2mm;
}

.one-page .soft {
  margin-block: 0.8mm 0;
  font-size: 8pt;
}

.point {
  margin-block-end: 0.8mm;
}

/* The name starts the line of what there is to say of it. */
.point :is(h3, h3 + p) {
  display: inline;
  font-size: 8pt;
}

.point p {
  margin: 0;
}

.one-page .bars {
  margin: 0;
}

.one-page .bars li {
  grid-template-columns: 64mm 1fr 66mm;
  gap: 3mm;
  margin: 0;
}

.one-page .bar {
  block-size: 2mm;
}

.side-by-side {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 4mm;
  align-items: start;
}

.one-page table {
  font-size: 8pt;
  line-height: 1.18;
}

.one-page :is(th, td) {
  padding: 0 1mm 0 0;
}

.one-page :is(td, thead th) {
  white-space: nowrap;
}

.keep,
.bars li,
tr {
  break-inside: avoid;
}

.bars {
  padding: 0;
  list-style: none;
}

.bars li {
  display: grid;
  grid-template-columns: 75mm 1fr 48mm;
  gap: 4mm;
  align-items: center;
  margin-block-end: 1.5mm;
}

.bar {
  grid-column: 2;
  grid-row: 1;
  inline-size: 100%;
  block-size: 3.5mm;
}

.bar-word {
  grid-column: 3;
}

.bar-track {
  fill: #ddd;
}

.bar-fill {
  fill: #000;
}

.bar line {
  stroke: #fff;
  stroke-width: 1.5px;
  vector-effect: non-scaling-stroke;
}

table {
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 9.5pt;
}

thead {
  display: table-header-group;
}

th,
td {
  padding: 1mm 2mm;
  border-block-end: 0.3pt solid #777;
  text-align: start;
  vertical-align: top;
  font-weight: normal;
}

thead th,
.theme th {
  font-weight: bold;
}

.element th {
  padding-inline-start: 6mm;
}

.soft,
.tip-kind {
  max-inline-size: none;
  font-size: 8.5pt;
}

.badges {
  display: flex;
  gap: 4mm;
  margin-block-end: 2mm;
  font-size: 9pt;
}

h6 {
  margin: 0 0 1mm;
  font-size: inherit;
}

.stop,
.doubt,
.method {
  margin-block-end: 3mm;
  padding: 2mm 3mm;
  border: 0.5pt solid #000;
}

.stop {
  border: 2pt double #000;
}

.doubt {
  border-style: dashed;
}

.card-kind {
  margin-block-end: 1mm;
  font-size: 9pt;
  font-weight: bold;
}

.sign {
  inline-size: 4mm;
  block-size: 4mm;
  vertical-align: -1mm;
  fill: none;
  stroke: #000;
  stroke-width: 1.5;
}

.caution {
  padding-inline-start: 3mm;
  border-inline-start: 1.5pt solid #000;
}
`;
