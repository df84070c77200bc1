/** How every chart looks: it stands still, fills its frame and answers to no hand. */
export const CHART_OPTIONS = {
  animation: false as const,
  responsive: true,
  maintainAspectRatio: false,
  events: [] as [],
};

/** The colours and letters that the page gives to a canvas. */
export function chartLook(canvas: HTMLCanvasElement) {
  // Real properties, because a custom property may still hold a formula that a canvas cannot read.
  const { color: ink, borderTopColor: accent, outlineColor: line, fontFamily } = getComputedStyle(canvas);
  return { ink, accent, line, font: { family: fontFamily, size: 13 } };
}
