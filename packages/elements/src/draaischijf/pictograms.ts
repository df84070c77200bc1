import { type SVGTemplateResult, svg } from 'lit';
import type { Quarter } from './turn.js';

// Line drawings on a field of 24 by 24, by the quadrant that they belong to, clockwise from the top right.

const boots = svg`<path d="M8 3h6v9.5l4.6 2.2A2.6 2.6 0 0 1 20 17v2H8zM8 16h5M5 22h16" />`;
const bulb = svg`<path d="M9 17.5c0-2-3.5-3.6-3.5-8a6.5 6.5 0 0 1 13 0c0 4.4-3.5 6-3.5 8zM9.5 20.5h5M12 17.5v-6l-2-2m2 2 2-2" />`;
const waves = svg`<path d="M2 9.5c2.5-4.5 5-4.5 6.7-1s3.6 3.5 5.8 0 4.6-3.5 7.5 1M2 15.5c2.5-3 5-3 6.7-.5s3.6 2.5 5.8 0 4.6-2.5 7.5.5M2 20.5c2.5-2 5-2 6.7-.3s3.6 1.7 5.8 0 4.6-1.7 7.5.3" />`;
const net = svg`<path d="M3 8.5c0-2 3-3.5 6.5-3.5s6.5 1.5 6.5 3.5-3 3.5-6.5 3.5S3 10.5 3 8.5zm0 0C3.5 15 6 20 9.5 20S15.5 15 16 8.5m-.7-1.8L21 3M7 11.6l2.5 8.4L12 11.6M4.3 14.5h10.4" />`;

const rod = svg`<path d="M4 21.5 17.5 3.5v11a2.3 2.3 0 1 1-4.6 0M3 18.5l3.5 3.2M9.2 18.2a2 2 0 1 1-2.7-2.7" />`;
const boat = svg`<path d="M3 14.5h18l-2.5 5h-13zM11 14.5V3l7.5 9H11M8.5 5.5v6.5M2 22.5c1.7-1.3 3.3-1.3 5 0s3.3 1.3 5 0 3.3-1.3 5 0 3.3 1.3 5 0" />`;
const fish = svg`<path d="M2.5 12c4-6 10.5-6 14.5 0-4 6-10.5 6-14.5 0zM17 12l4.5-4v8zM6.5 11v.1M11 4v3m0 2v2m0 2v2m0 2v3" />`;
const hand = svg`<path d="M8.5 21.5v-4L4.2 13a1.5 1.5 0 0 1 2.2-2l2.6 2.3V4.5a1.6 1.6 0 0 1 3.2 0v6l5 1c1.7.4 2.5 1.3 2.3 3l-1 7zM15 2.5l1.5-1M16.2 5.5h2" />`;

/** How someone may see themselves. */
export const OUTER_PICTURES: Readonly<Record<Quarter, SVGTemplateResult>> = { 0: boots, 1: bulb, 2: waves, 3: net };
/** What a coach may do: hand a rod, sail along, share a fish, show how. */
export const INNER_PICTURES: Readonly<Record<Quarter, SVGTemplateResult>> = { 0: rod, 1: boat, 2: fish, 3: hand };
