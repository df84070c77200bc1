import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Quarter, settledTurn, shortWay, shownAngle, toQuarter } from './turn.js';

/** A pointer that moved less than this was a tap, in pixels. */
const TAP_PX = 8;
/** The speed of a flick is that of the last moments, in milliseconds. */
const RECENT_MS = 90;

interface Hold {
  readonly pointer: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly start: { readonly x: number; readonly y: number };
  /** Where the pointer is seen from the centre, in degrees. */
  direction: number;
  /** Where the hand has brought the ring, in degrees. */
  angle: number;
  isTap: boolean;
  /** The newest last. */
  readonly moments: { readonly time: number; readonly angle: number }[];
}

/**
 * Turns the ring under a mouse, a finger or a pen, without a render: only an angle in a style sheet of its own changes. What it decides
 * stands in turn.ts.
 */
export class TurnController implements ReactiveController {
  readonly sheet = new CSSStyleSheet();
  readonly #rule: CSSStyleRule;
  #hold: Hold | undefined;
  #angle = 0;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly onSettled: (turn: number) => void,
    readonly onTapped: (quarter: Quarter) => void,
  ) {
    host.addController(this);
    this.sheet.replaceSync('.ring { --_angle: 0deg; }');
    this.#rule = this.sheet.cssRules[0] as CSSStyleRule;
  }

  hostDisconnected() {
    this.#hold = undefined;
  }

  /** Brings the ring to rest. How it moves there is in the styles. */
  rest(turn: number) {
    if (!this.#hold) this.#show(turn * 90);
  }

  readonly onPointerdown = (event: PointerEvent) => {
    const { pointerId, clientX: x, clientY: y, button, isPrimary } = event;
    if (button !== 0 || !isPrimary) return;
    const ring = event.currentTarget as Element;
    ring.setPointerCapture(pointerId);
    ring.classList.add('held');
    const box = ring.getBoundingClientRect();
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const moments = [{ time: event.timeStamp, angle: this.#angle }];
    this.#hold = {
      ...{ pointer: pointerId, centre, start: { x, y }, isTap: true, moments },
      ...{ direction: directionFrom(centre, event), angle: this.#angle },
    };
  };

  readonly onPointermove = (event: PointerEvent) => {
    const hold = this.#hold;
    if (hold?.pointer !== event.pointerId) return;
    const { start, centre, moments } = hold;
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) >= TAP_PX) hold.isTap = false;
    const direction = directionFrom(centre, event);
    hold.angle += shortWay(hold.direction, direction);
    hold.direction = direction;
    moments.push({ time: event.timeStamp, angle: hold.angle });
    while (moments.length > 2 && event.timeStamp - (moments[0]?.time ?? 0) > RECENT_MS) moments.shift();
    if (!hold.isTap) this.#show(shownAngle(hold.angle));
  };

  readonly onPointerup = (event: PointerEvent) => {
    const hold = this.#release(event);
    if (!hold) return;
    if (hold.isTap) {
      this.#show(Math.round(this.#angle / 90) * 90);
      this.onTapped(toQuarter(Math.floor((directionFrom(hold.centre, event) + 90) / 90)));
      return;
    }
    const [first] = hold.moments;
    const time = event.timeStamp - (first?.time ?? event.timeStamp);
    const turn = settledTurn(hold.angle, first && time > 0 ? (hold.angle - first.angle) / time : 0);
    this.#show(turn * 90);
    this.onSettled(turn);
  };

  /** The page took the pointer for itself: the ring goes to the nearest place, as when it is let go. */
  readonly onPointercancel = (event: PointerEvent) => {
    const hold = this.#release(event);
    if (!hold) return;
    const turn = settledTurn(hold.angle, 0);
    this.#show(turn * 90);
    this.onSettled(turn);
  };

  #release({ pointerId, currentTarget }: PointerEvent): Hold | undefined {
    const hold = this.#hold;
    if (hold?.pointer !== pointerId) return undefined;
    this.#hold = undefined;
    (currentTarget as Element).classList.remove('held');
    return hold;
  }

  #show(angle: number) {
    this.#angle = angle;
    this.#rule.style.setProperty('--_angle', `${angle}deg`);
  }
}

/** Where a pointer is seen from the centre, in degrees: 0 is right, 90 is down. */
function directionFrom(
  { x, y }: { readonly x: number; readonly y: number },
  { clientX, clientY }: PointerEvent,
): number {
  return (Math.atan2(clientY - y, clientX - x) * 180) / Math.PI;
}
