/** The lengths that the build can read, as Astro's own reader of sizes does. */
const LENGTH = /^(?:\d+\.?\d*|\.\d+)(?:in|cm|mm|pc|pt|px)?$/;

/** What is wrong with the size that the first element of a drawing says. */
export function drawingSizeFault(start: string): string | undefined {
  const [width, height] = [attribute(start, 'width'), attribute(start, 'height')];
  if ([width, height].some((length) => length !== undefined && LENGTH.test(length) && parseFloat(length) === 0)) return 'has a width or a height of 0, so that nothing is seen. Save it again with its real size.';
  if (width !== undefined && height !== undefined && LENGTH.test(width) && LENGTH.test(height)) return undefined;
  const box = attribute(start, 'viewBox');
  if (box !== undefined && /^[-\d.]+ [-\d.]+ [\d.]+ [\d.]+$/.test(box)) {
    const [, , wide, tall] = box.split(' ').map(Number);
    return (wide ?? 0) > 0 && (tall ?? 0) > 0 ? undefined : 'has a width or a height of 0, so that nothing is seen. Save it again with its real size.';
  }
  const numbers = box?.trim().split(/[\s,]+/) ?? [];
  return numbers.length === 4 && numbers.every((number) => /^-?[\d.]+$/.test(number))
    ? `says its size in a way that this site cannot read. In its first line, write viewBox="${numbers.join(' ')}"`
    : 'has no size. Save it again with a width and a height.';
}

function attribute(start: string, name: string): string | undefined {
  const [, one, other] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(start) ?? [];
  return one ?? other;
}
