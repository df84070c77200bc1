import { expect } from 'chai';
import fc from 'fast-check';
import {
  chooseInner,
  chooseOuter,
  type DiscChoice,
  innerAt,
  NOTHING_CHOSEN,
  placeOf,
  type Quarter,
  settledTurn,
  shortWay,
  shownAngle,
  turnTo,
} from '../../../packages/elements/src/draaischijf/turn.js';

const quarters = fc.constantFrom<Quarter>(0, 1, 2, 3);
type Step = (choice: DiscChoice) => DiscChoice;
const steps = fc.array(
  fc.oneof(
    quarters.map(
      (quarter): Step =>
        (choice) =>
          chooseOuter(choice, quarter),
    ),
    quarters.map(
      (quarter): Step =>
        (choice) =>
          chooseInner(choice, quarter),
    ),
    fc.integer({ min: -2, max: 2 }).map(
      (by): Step =>
        (choice) =>
          turnTo(choice, choice.turn + by),
    ),
  ),
);
const reached = steps.map((taken) => taken.reduce((choice, step) => step(choice), NOTHING_CHOSEN));

describe('turning the disc', () => {
  it('has what is chosen inside under what is chosen outside, whatever was done', () => {
    fc.assert(
      fc.property(reached, ({ outer, inner, turn }) => {
        if (outer !== undefined && inner !== undefined) expect(placeOf(inner, turn)).to.equal(outer);
      }),
    );
  });

  it('leaves the other ring chosen as it was', () => {
    fc.assert(
      fc.property(reached, quarters, (choice, quarter) => {
        expect(chooseOuter(choice, quarter)).to.include({ outer: quarter, inner: choice.inner });
        expect(chooseInner(choice, quarter)).to.include({ outer: choice.outer, inner: quarter });
      }),
    );
  });

  it('takes the short way', () => {
    fc.assert(
      fc.property(reached, quarters, (choice, quarter) => {
        expect(Math.abs(chooseOuter(choice, quarter).turn - choice.turn)).to.be.at.most(2);
        expect(Math.abs(chooseInner(choice, quarter).turn - choice.turn)).to.be.at.most(2);
      }),
    );
  });

  it('knows what stands where, both ways', () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: -9, max: 9 }), (quarter, turn) => {
        expect(innerAt(placeOf(quarter, turn), turn)).to.equal(quarter);
      }),
    );
  });

  it('chooses nothing by turning while nothing is chosen outside', () => {
    expect(turnTo(NOTHING_CHOSEN, 1)).to.deep.equal({ outer: undefined, inner: undefined, turn: 1 });
  });
});

describe('settledTurn', () => {
  for (const { why, angle, speed, turn } of [
    { why: 'let go where it clicks', angle: 90, speed: 0, turn: 1 },
    { why: 'let go before the half', angle: 44, speed: 0, turn: 0 },
    { why: 'let go past the half', angle: 46, speed: 0, turn: 1 },
    { why: 'flicked on from before the half', angle: 30, speed: 0.3, turn: 1 }, // 30 + 24
    { why: 'flicked back', angle: 60, speed: -0.3, turn: 0 }, // 60 - 24
    { why: 'flicked very hard, which carries it no further than 60 degrees', angle: 10, speed: 9, turn: 1 },
    { why: 'turned the other way', angle: -95, speed: 0, turn: -1 },
    { why: 'turned more than once around', angle: 450, speed: 0, turn: 5 },
  ]) {
    it(`gives ${turn} when ${why}`, () => expect(settledTurn(angle, speed)).to.equal(turn));
  }
});

describe('shownAngle', () => {
  it('holds where it clicks, is level with the hand there, and never goes back', () => {
    for (let quarter = -4; quarter <= 4; quarter += 1)
      expect(shownAngle(quarter * 90)).to.be.closeTo(quarter * 90, 1e-9);
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (angle) => {
        expect(Math.abs(shownAngle(angle) - angle)).to.be.at.most(5);
        expect(shownAngle(angle + 1)).to.be.above(shownAngle(angle));
      }),
    );
  });
});

describe('shortWay', () => {
  for (const [from, to, way] of [
    [0, 90, 90],
    [170, -170, 20],
    [-170, 170, -20],
    [350, 10, 20],
  ] as const) {
    it(`is ${way} from ${from} to ${to}`, () => expect(shortWay(from, to)).to.equal(way));
  }
});
