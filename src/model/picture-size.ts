/** The widths in which a photograph is offered, in pixels. */
const WIDTHS = [400, 640, 828, 1200, 1600];

/** The longest side that a page shows of a photograph: what a telephone makes is three times as long. */
const LONGEST = 1600;

/**
 * How wide a photograph is at most on a page, in pixels, and in which widths it is offered. The longer side counts, but for
 * very tall pictures, whose words would be too small to read.
 */
export function sizesOnPage({ width, height }: { width: number; height: number }): { width: number; widths: number[] } {
  const side = height > 2 * width ? width : Math.max(width, height);
  const most = Math.min(width, Math.round((LONGEST * width) / side));
  return { width: most, widths: [...WIDTHS.filter((one) => one < most), most] };
}
