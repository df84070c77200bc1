import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

// Line drawings on a field of 48 by 48, for people who read little. There are no letters in them, and no
// one in them has a sex or a colour.

const head = svg`<path d="M15 44v-7c-5-3.5-8-8.5-8-15C7 12 14.5 4.5 24 4.5c9 0 15.5 6 16 14l4 8.5c.4 1-.2 1.8-1 2l-3 .5v5.5c0 2-1.2 3-3 3h-6v6" />`;
const house = svg`<path d="M4 23 24 6l20 17M9 19v23h30V19" />`;
const bubble = svg`<path d="M9 6h30a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H22l-10 8v-8H9a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z" />`;
const ring = svg`<circle cx="24" cy="24" r="19" />`;
const palm = svg`<path d="M4 30V16a2.2 2.2 0 0 1 4.4 0v8V11a2.2 2.2 0 0 1 4.4 0v12V12a2.2 2.2 0 0 1 4.4 0v14l1-2a2 2 0 0 1 3.8 1.5L18 34c-1 2-2 3-2 5v5H8v-5c0-4-4-5-4-9z" />`;
const belt = svg`<rect x="3" y="28" width="42" height="12" rx="6" /><path d="M10 34h.01M24 34h.01M38 34h.01" />`;

/** A dot that is filled. */
function dot(x: number, y: number, radius = 1.8) {
  return svg`<circle cx=${x} cy=${y} r=${radius} fill="currentColor" stroke="none" />`;
}

/** A wheel with eight teeth. */
function cog(x: number, y: number) {
  return svg`<circle cx=${x} cy=${y} r="5" /><circle cx=${x} cy=${y} r="7.25" stroke-width="3.5" stroke-dasharray="2.9 2.794" stroke-linecap="butt" />`;
}

const pictures = {
  // How and where someone likes to work.
  binnen: svg`${house}<circle cx="24" cy="26.5" r="4" /><path d="M16 42c0-6 3-8.5 8-8.5s8 2.5 8 8.5" />`,
  buiten: svg`<circle cx="33" cy="18" r="9.5" /><circle cx="12" cy="13" r="4.5" /><path d="M33 19v23m0-12 4-4M4 42h40M12 5.5v-2M4.5 13h-2M12 20.5v2M6.7 7.7 5.3 6.3M17.3 7.7l1.4-1.4M6.7 18.3l-1.4 1.4M17.3 18.3l1.4 1.4" />`,
  alleen: svg`<circle cx="24" cy="15" r="8" /><path d="M8 42c0-9 6-14 16-14s16 5 16 14z" />`,
  samen: svg`<circle cx="14.5" cy="17" r="6" /><circle cx="33.5" cy="17" r="6" /><path d="M4 40c0-8 3.5-12 10.5-12S24 32 24 40c0-8 2.5-12 9.5-12S44 32 44 40z" />`,
  precies: svg`<rect x="4" y="29" width="40" height="14" rx="2" /><path d="M11 29v5M17.5 29v7M24 29v5M30.5 29v7M37 29v5M20 23l2-7L34 4l5 5-12 12zM22 16l5 5" />`,
  snel: svg`<circle cx="32" cy="8" r="4" /><path d="M28 15l-6 12 8 5-1 11M22 27l-5 8-9 1M28 16l-9 1-4 6M28 16l5 7 7-1M4 11h9M3 19h6M4 27h8" />`,
  hoofd: svg`${head}${cog(23, 20)}`,
  handen: svg`${palm}<g transform="matrix(-1 0 0 1 48 0)">${palm}</g>`,
  druk: svg`<circle cx="9" cy="13" r="4.5" /><circle cx="24" cy="9" r="4.5" /><circle cx="39" cy="13" r="4.5" /><circle cx="16.5" cy="24" r="4.5" /><circle cx="31.5" cy="24" r="4.5" /><path d="M7 42c0-7 3-10 9.5-10s7.5 4 7.5 8c0-4 1-8 7.5-8S41 35 41 42zM3 31c0-6 1-9 6-9M45 31c0-6-1-9-6-9M20 18c2-1.5 6-1.5 8 0" />`,
  rustig: svg`<path d="M14 32v-5a4.5 4.5 0 1 0-6 4.2V39h24v-7.8a4.5 4.5 0 1 0-6-4.2v5zM11 39v4M29 39v4M12 22v-6a5 5 0 0 1 5-5h6a5 5 0 0 1 5 5v6M42 43V12M38 43h7M37 12h9l-2-7h-5z" />`,
  hetzelfde: svg`${belt}<path d="M4 14h10v10H4zM19 14h10v10H19zM34 14h10v10H34z" />`,
  afwisseling: svg`${belt}<path d="M4 14h10v10H4zM38.5 12l6 12h-12z" /><circle cx="23.5" cy="18.5" r="5.5" />`,
  voordoen: svg`<circle cx="10" cy="15" r="4" /><path d="M10 19v12L5 44m5-13 5 13M10 23l6 6 7-3M21 28l10-10M27 14l8 8M26 44V35h19v9M37 35v-5M24 7.5c6-6 15-6 21 0-6 6-15 6-21 0z" />${dot(34.5, 7.5, 2.2)}`,
  vertellen: svg`<circle cx="13" cy="25" r="5.5" /><path d="M4 43c0-6 3-9 9-9s9 3 9 9zM24 5h16a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-9l-7 6v-6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z" />${dot(26.5, 14)}${dot(32, 14)}${dot(37.5, 14)}`,
  opschrijven: svg`<path d="M29 44H10a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3h22a3 3 0 0 1 3 3v9M14 13h14M14 21h10M14 29h6M23 42l2-7 15-15 5 5-15 15z" />`,
  klanten: svg`<circle cx="13" cy="11" r="5" /><circle cx="37" cy="15" r="5" /><path d="M5 28c0-6 2-9 8-9s8 3 8 9M3 28h22v14H3zM31 43V32c0-5 1-8 6-8s7 3 7 8v11" />`,
  prive: svg`<rect x="9" y="21" width="30" height="22" rx="4" /><path d="M15 21v-6a9 9 0 0 1 18 0v6M24 31v5" />${dot(24, 30, 2.5)}`,
  direct: svg`${bubble}<path d="M13 20h21m-6-6 6 6-6 6" />`,
  zacht: svg`<path d="M5 45C12 33 20 23 31 14M13 34C10 24 24 6 44 3c0 6-1 10-3 14h-7l4 4c-2 3-4 5-6 7h-7l3 3.5C24 34 18 36 13 34z" />`,
  vroeg: svg`<path d="M4 38h40M13 38a11 11 0 0 1 22 0M13 25l-3-3M35 25l3-3M24 21V7m-5 5 5-5 5 5M7 32H4M44 32h-3M14 44h20" />`,
  laat: svg`<path d="M38 31A17.5 17.5 0 1 1 21 6a14 14 0 0 0 17 25zM35 7v8m-4-4h8M43 19v4m-2-2h4" />`,
  groeien: svg`<path d="M4 43h40M9 43v-7c0-2-1.5-4-5-4 0 2 1.5 4 5 4 0-2 1.5-4 5-4 0 2-1.5 4-5 4M23 43V27c0-4-2-6-6-6 0 4 2 6 6 6 0-4 2-6 6-6 0 4-2 6-6 6M38 43V14c0-5-2-8-7-8 0 5 2 8 7 8 0-5 2-8 7-8 0 5-2 8-7 8M38 31c0-3-2-5-6-5 0 3 2 5 6 5 0-3 2-5 6-5 0 3-2 5-6 5" />`,
  droom: svg`<path d="M13 33a9 9 0 0 1-1.5-17.8A12 12 0 0 1 34 11.5 10.8 10.8 0 0 1 35 33zM24 11.5l2.4 5 5.6.7-4 3.8 1 5.5-5-2.7-5 2.7 1-5.5-4-3.8 5.6-.7z" /><circle cx="12" cy="39" r="2.5" />${dot(6, 44, 2)}`,
  brood: svg`<path d="M4 29c0-9 8-15 20-15s20 6 20 15c0 5-2 8-6 8H10c-4 0-6-3-6-8zM13 19l5 8M23 17l5 8M32 18l5 8" />`,
  // Branches.
  techniek: svg`<path d="M36 6l-6 6v5.5h5.5l6.5-6a9 9 0 0 1-12 11.5L14 39a4 4 0 0 1-6-6l16-16A9 9 0 0 1 36 6z" />${cog(36, 36)}`,
  zorg: svg`<path d="M28 24l-8.5-8.5a5.5 5.5 0 0 1 8.5-7 5.5 5.5 0 0 1 8.5 7zM4 31h5c3-3 6-4 9-3l6 2a2.6 2.6 0 0 1-1 5h-6M25 34l11-5a3 3 0 0 1 3 5L25 43c-2 1-4 1-6 0l-5-2H4" />`,
  dieren: svg`<path d="M24 22c-6 0-13 8-13 14 0 5 3.5 7 7 6l6-1.5 6 1.5c3.5 1 7-1 7-6 0-6-7-14-13-14z" /><ellipse cx="8" cy="22" rx="3.5" ry="5" /><ellipse cx="18" cy="11" rx="4" ry="5.5" /><ellipse cx="30" cy="11" rx="4" ry="5.5" /><ellipse cx="40" cy="22" rx="3.5" ry="5" />`,
  groen: svg`<path d="M13 32h22l-3 12H16zM24 32V16M24 20c0-8-5-14-15-14 0 8 6 14 15 14zM24 26c0-7 5-12 14-12 0 8-6 12-14 12z" />`,
  eten: svg`<circle cx="24" cy="25" r="9.5" /><circle cx="24" cy="25" r="4.5" /><path d="M3 7v8a3.5 3.5 0 0 0 7 0V7M6.5 7v36M43 42V6c-3 3-5 9-5 16v6h5" />`,
  winkel: svg`<path d="M8 23v20h32V23M9 5h30l5 12a5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0zM27 43V30h8v13M13 30h8v6h-8z" />`,
  computer: svg`<rect x="4" y="6" width="40" height="28" rx="3" /><path d="M24 34v8M14 42h20M20 13l10 7-5 1-2 5z" />`,
  bouw: svg`<path d="M12 44V12h8v32M5 44h22M12 22l8-6M12 33l8-6M12 44l8-6M4 12h40M16 4 4 12M16 4l28 8M16 4v8M37 12v13M31 25h12v9H31z" />`,
  vervoer: svg`<circle cx="12" cy="36" r="4.5" /><circle cx="36" cy="36" r="4.5" /><path d="M7.5 36H3V10h25v26H16.5M28 36h3.5M40.5 36H45v-9l-7-9H28M34 18v8h10" />`,
  kunst: svg`<path d="M24 5C13 5 4 13 4 24s9 19 19 19c4 0 5.5-3 4-6-2-4 0-7 4-7h6c4 0 7-2 7-7C44 13 35 5 24 5z" />${dot(13, 25, 2.7)}${dot(17, 15, 2.7)}${dot(28, 12.5, 2.7)}${dot(36, 20, 2.7)}`,
  schoonmaak: svg`<path d="M10 4v24M4 44l1-11a5 5 0 0 1 10 0l1 11zM10 37v7M22 27h22l-3 17H25zM24 27a9 9 0 0 1 18 0" />`,
  sport: svg`${ring}<path d="M24 15.5l8 6-3 9.5H19l-3-9.5z" fill="currentColor" /><path d="M24 15V9l-7-3M24 9l7-3M32 21.5l6-2 1-7M38 19.5l5 6M29 31l4 5 7-1M33 36l-4 6M19 31l-4 5-7-1M15 36l4 6M16 21.5l-6-2-1-7M10 19.5l-5 6" />`,
  // The parts of a life.
  geld: svg`<rect x="4" y="5" width="40" height="21" rx="3" /><circle cx="24" cy="15.5" r="4.5" />${dot(11, 15.5)}${dot(37, 15.5)}<ellipse cx="14" cy="34" rx="8" ry="3" /><path d="M6 34v6c0 2 3 3.5 8 3.5s8-1.5 8-3.5v-6" /><circle cx="35" cy="37" r="6.5" />${dot(35, 37, 2.2)}`,
  dag: svg`<circle cx="24" cy="14" r="5.5" /><path d="M24 5V3M14 14h-2M36 14h-2M17 7l-1.5-1.5M31 7l1.5-1.5M3 42h42M4 42a6 6 0 0 1 12 0M10 32v-2M4 35l-1-1M16 35l1-1M40 23a7 7 0 1 0 4 9 6.5 6.5 0 0 1-4-9z" />`,
  huis: svg`${house}<path d="M19 42V30h10v12M34 14V7h5v11" />`,
  thuis: svg`${house}<path d="M24 37l-7.5-7.5a5 5 0 0 1 7.5-6.5 5 5 0 0 1 7.5 6.5z" fill="currentColor" />`,
  'hoofd-vol': svg`${head}<path d="M13 16l14-6-15 12 20-9-18 14 19-9-12 11 11-5" />`,
  lichaam: svg`<circle cx="24" cy="7.5" r="4.5" /><path d="M18 16h12c2 0 3.5 1 4.5 3l5 10-4 2L31 25v19H17V25l-4.5 6-4-2 5-10c1-2 2.5-3 4.5-3zM24 35v9" /><path d="M24 28l-3.5-3.5a2.2 2.2 0 0 1 3.5-2.5 2.2 2.2 0 0 1 3.5 2.5z" fill="currentColor" stroke-width="1.5" />`,
  middelen: svg`<path d="M8 44V21c0-4 3-5 3-9V4h6v8c0 4 3 5 3 9v23zM8 26h12M8 36h12M26 38h18v6H26zM32 38v6M42 32c0-4-4-4-4-8s4-4 4-8" />`,
  zelfzorg: svg`<path d="M6 44V13c0-5 4-9 9-9h4c5 0 9 4 9 8M18 19a10 7 0 0 1 20 0zM20 25l-1 3M28 25v3M36 25l1 3M18 33l-1 3M28 33v3M38 33l1 3M28 41v3M17 41l-1 3M39 41l1 3" />`,
  mensen: svg`<circle cx="24" cy="17" r="6" /><circle cx="9" cy="15" r="4.5" /><circle cx="39" cy="15" r="4.5" /><path d="M12 41c0-8 4-12 12-12s12 4 12 12zM3 34c0-7 2-9.5 6-9.5 2 0 4 .7 5 2M45 34c0-7-2-9.5-6-9.5-2 0-4 .7-5 2" />`,
  meedoen: svg`<circle cx="8" cy="14" r="3.5" /><circle cx="24" cy="8" r="3.5" /><circle cx="40" cy="14" r="3.5" /><path d="M8 21v11l-4 11m4-11 4 11M24 15v15l-4 13m4-13 4 13M40 21v11l-4 11m4-11 4 11M8 24l8-2 8-5 8 5 8 2" />`,
  justitie: svg`<path d="M24 5v38M14 43h20M9 11h30M9 11 3 28h12zM39 11l-6 17h12zM3 28a6 5 0 0 0 12 0M33 28a6 5 0 0 0 12 0" />`,
  // What someone can do, and finds hard.
  klok: svg`${ring}<path d="M24 12v12l8 5" />`,
  planning: svg`<rect x="5" y="8" width="38" height="35" rx="4" /><path d="M5 18h38M15 4v8M33 4v8M27 34l3 3 6-6" />${dot(14, 26)}${dot(24, 26)}${dot(34, 26)}${dot(14, 35)}`,
  rekenen: svg`<rect x="9" y="4" width="30" height="40" rx="4" /><path d="M15 10h18v8H15z" />${[25, 31.5, 38].map((y) => [16, 24, 32].map((x) => dot(x, y, 2)))}`,
  reis: svg`<circle cx="13" cy="37" r="4.5" /><circle cx="36" cy="37" r="4.5" /><path d="M8.5 37H4V12a4 4 0 0 1 4-4h30a4 4 0 0 1 4 3l2 12v14h-3.5M31.5 37h-14M4 23h40M16 8v15M29 8v15" />`,
  brief: svg`<rect x="4" y="10" width="40" height="29" rx="3" /><path d="M5 12l19 15 19-15" />`,
  begrijpen: svg`<path d="M19 36c0-4-6-6-6-14a11 11 0 0 1 22 0c0 8-6 10-6 14zM20 42h8M24 36v-9l-3-3m3 3 3-3M24 6V3M10 10 8 8M38 10l2-2M6 22H3M45 22h-3" />`,
  praten: svg`<path d="M8 5h20a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H16l-7 6v-6H8a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4zM38 16h2a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-1v7l-8-7H20a4 4 0 0 1-4-4v-1" />`,
  tegelijk: svg`<circle cx="24" cy="21" r="4.5" /><path d="M24 26v9l-6 9m6-9 6 9M24 31l-9 2-6-6M24 31l9 2 6-6" />${dot(9, 18, 3.5)}${dot(24, 7, 3.5)}${dot(39, 18, 3.5)}`,
  onthouden: svg`${head}<path d="M23 10v11m-5-5 5 5 5-5M15 21v6h16v-6" />`,
  ruzie: svg`<circle cx="10" cy="22" r="5" /><circle cx="38" cy="22" r="5" /><path d="M2.5 42c0-8 2-11 7.5-11s7.5 3 7.5 11zM30.5 42c0-8 2-11 7.5-11s7.5 3 7.5 11zM26 4l-5 9h6l-5 10" />`,
  fout: svg`<rect x="8" y="4" width="32" height="40" rx="3" /><path d="M15 12h18M17 21l14 15M31 21 17 36" />`,
  kring: svg`<circle cx="24" cy="24.5" r="18.5" /><circle cx="24" cy="20" r="4.5" /><path d="M15.5 34.5c0-5 3-7 8.5-7s8.5 2 8.5 7z" />${dot(24, 6, 4)}${dot(41.6, 18.8, 4)}${dot(34.9, 39.5, 4)}${dot(13.1, 39.5, 4)}${dot(6.4, 18.8, 4)}`,
  hulp: svg`${ring}<circle cx="24" cy="24" r="8" /><circle cx="24" cy="24" r="13.5" stroke-width="11" stroke-linecap="butt" stroke-dasharray="9 12.2" stroke-dashoffset="-6" />`,
  onthoud: svg`<path d="M6 11h36v20L30 43H6zM42 31H30v12M13 22h20M13 31h9" />${dot(24, 11, 4.5)}`,
  'balans-slecht': svg`<circle cx="24" cy="39.5" r="5" /><circle cx="10" cy="9" r="4" /><path d="M7 42 41 24M12 14l6 9 4 10M18 23l9-1 5-6M13 16l9-4 2-6M13 16l-7 6-4-4" />`,
  'balans-goed': svg`<circle cx="24" cy="39.5" r="5" /><circle cx="24" cy="7" r="4" /><path d="M6 33h36M24 11v11l-5 10m5-10 5 10M11 17h26" />`,
  'balans-top': svg`<circle cx="24" cy="39.5" r="5" /><circle cx="24" cy="8" r="4" /><path d="M6 33h36M24 12v10l-5 10m5-10 5 10M12 6l12 10L36 6M5 12l-2-2M43 12l2-2M6 20H3M42 20h3" />`,
  // Answers, and what may be done.
  ja: svg`${ring}<path d="M15 25l6.5 6.5L34 18" />`,
  beetje: svg`${ring}<path d="M5 24a19 19 0 0 0 38 0z" fill="currentColor" />`,
  'nog-niet': svg`<circle cx="24" cy="24" r="19" stroke-dasharray="4.95 5" />`,
  nee: svg`${ring}<path d="M17 17l14 14M31 17 17 31" />`,
  allebei: svg`<rect x="3" y="14" width="19" height="19" rx="3" /><rect x="26" y="14" width="19" height="19" rx="3" /><path d="M8 24l3.5 3.5 6-7M31 24l3.5 3.5 6-7" />`,
  vraag: svg`<circle cx="18" cy="18" r="6.5" /><path d="M5 44c0-10 4-15 13-15h5c5 0 8-3 8-8V8a3 3 0 0 1 6 0v14c0 6-3 10-6 13v9z" />`,
  stil: svg`${bubble}<path d="M8 2 44 42" />`,
  'weet-niet': svg`<circle cx="24" cy="10" r="5.5" /><path d="M17 44V28c0-4 3-7 7-7s7 3 7 7v16M17 27l-6 9-6-7H2M31 27l6 9 6-7h3" />`,
  hand: svg`<path d="M15 27V12.5a3 3 0 0 1 6 0V22 8a3 3 0 0 1 6 0v14V10.5a3 3 0 0 1 6 0V24v-7a3 3 0 0 1 6 0v13c0 8-5 14-13 14-6 0-9-2.5-12-7L8 27.5a3 3 0 0 1 5-3.5z" />`,
  stop: svg`<path d="M16 4h16l12 12v16L32 44H16L4 32V16z" /><path d="M17 27v-9M21.5 25V14M26 25V15M30.5 26v-8M14 26l5 8" stroke-width="3.2" /><path d="M17 26h13.5v3c0 4-2 7-6 7-3 0-5-1-6-4z" fill="currentColor" />`,
  deel: svg`<path d="M3 11h15v22H3zM8 18h5M8 24h5M22 22h7m-3-3 3 3-3 3M31 35c0-7 2-10 7-10s7 3 7 10z" /><circle cx="38" cy="15.5" r="5" />`,
  oor: svg`<path d="M12 20a12 12 0 0 1 24 0c0 6-4 8-6 11s-2 7-5 10-10 2-11-4M18 21a6 6 0 0 1 12 0c0 5-6 4-6 9" />`,
  telefoon: svg`<rect x="12" y="3" width="24" height="42" rx="4" /><path d="M21 9h6M22 39h4" />`,
  werk: svg`<path d="M16 18v3a8 8 0 0 0 16 0v-3M11 18h26M14 18a10 10 0 0 1 20 0M24 8v5M8 44c0-8 6-11 16-11s16 3 16 11z" />`,
  school: svg`<path d="M24 9 3 19l21 10 21-10zM11 24v11c3 4 8 5 13 5s10-1 13-5V24M43 21v13" />`,
  doel: svg`<circle cx="20" cy="28" r="16" /><circle cx="20" cy="28" r="8" /><path d="M20 28 37 11M35 13V7l5-4v5h5l-4 5z" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

export type PictogramId = keyof typeof pictures;

export const PICTOGRAMS: Readonly<Record<PictogramId, SVGTemplateResult>> = pictures;

/** The drawing alone, as large as the page makes it and in its colour; what it stands for is to be said next to it. */
export function renderPictogram(id: PictogramId): TemplateResult {
  return html`<svg
    class="pictogram"
    viewBox="0 0 48 48"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >${PICTOGRAMS[id]}</svg>`;
}
