import { appendFileSync } from 'node:fs';

/** Whether all of the figures is asked for, and not the tenth of them that `npm test` runs. */
export const isFull = process.env.FAULTS_IN_FULL === '1';

/** The part of a figure that runs here. */
export function part(/** @type {number} */ figure) {
  return isFull ? figure : Math.ceil(figure / 10);
}

/**
 * Tells faults.js how far a test came. Nobody is told in an ordinary run.
 *
 * @param {string} fault The id of the row in faults.js.
 * @param {string} engine
 * @param {number} figure How many times it was tried, and went well.
 */
export function reached(fault, engine, figure) {
  const path = process.env.FAULTS_REPORT;
  if (path) appendFileSync(path, `${JSON.stringify({ fault, engine, figure })}\n`);
}

/**
 * Numbers that look random and are the same in every run (mulberry32).
 *
 * @param {number} seed
 * @returns {(below: number) => number} A whole number from 0, below the one given.
 */
export function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
