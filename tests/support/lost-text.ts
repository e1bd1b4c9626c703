/**
 * What of a page's text a reader cannot get at: what is cut off, what leaves its box, what lies over other
 * text, and what is beyond the edge of the screen. Runs in the page.
 */
export function lostText(): string[] {
  const room = document.documentElement.clientWidth;
  const lost: string[] = [];
  const width = document.documentElement.scrollWidth;
  if (width > room) lost.push(`the page is ${width} px wide on a screen of ${room} px`);

  /** The boxes around an element and its own, from the inside out, and whether one of them is cut to a shape, as what is for screen readers alone. */
  const around = new Map<Element, { boxes: { box: DOMRect; clips: boolean; scrolls: boolean }[]; secret: boolean }>();
  const boxesAround = (start: Element): { boxes: { box: DOMRect; clips: boolean; scrolls: boolean }[]; secret: boolean } => {
    const known = around.get(start);
    if (known) return known;
    if (start === document.documentElement) return { boxes: [], secret: false };
    const { display, position, overflowX, overflowY, clipPath } = getComputedStyle(start);
    const outer = position === 'absolute' && start instanceof HTMLElement ? start.offsetParent : start.parentElement;
    const beyond = position === 'fixed' || !outer ? { boxes: [], secret: false } : boxesAround(outer);
    const own = [overflowX, overflowY];
    const box = { box: start.getBoundingClientRect(), clips: own.some((value) => value === 'hidden' || value === 'clip'), scrolls: own.some((value) => value === 'auto' || value === 'scroll') };
    const all = { boxes: display === 'inline' || display === 'contents' ? beyond.boxes : [box, ...beyond.boxes], secret: clipPath !== 'none' || beyond.secret };
    around.set(start, all);
    return all;
  };

  const lines: { text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim().slice(0, 40);
    if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;

    const { boxes, secret } = boxesAround(parent);
    if (secret) continue;

    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      lines.push({ text, box });
      for (const outer of boxes) {
        if (outer.scrolls) break;
        // Letters reach above and below a line that is set tight; the line itself must be inside.
        const slack = box.height / 4;
        const beside = box.left < outer.box.left - 1 || box.right > outer.box.right + 1;
        const beyond = box.top + slack < outer.box.top || box.bottom - slack > outer.box.bottom;
        if (beside || beyond) {
          lost.push(`"${text}" is ${outer.clips ? 'cut off' : 'outside its box'}`);
          break;
        }
      }
    }
  }

  // From the top down, so that a line is compared only with those that begin before it ends.
  lines.sort((one, other) => one.box.top - other.box.top);
  for (let index = 0; index < lines.length; index += 1) {
    const one = lines[index];
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!one || !other || other.box.top >= one.box.bottom) break;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && high > Math.min(one.box.height, other.box.height) * 0.4) lost.push(`"${one.text}" and "${other.text}" lie over each other`);
    }
  }
  return [...new Set(lost)];
}
