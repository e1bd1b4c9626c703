/**
 * What of a page's text a reader cannot get at: what is cut off, what leaves its box, what lies over other
 * text, and what is beyond the edge of the screen. Runs in the page.
 */
export function lostText(): string[] {
  const room = document.documentElement.clientWidth;
  const lost: string[] = [];
  const width = document.documentElement.scrollWidth;
  if (width > room) lost.push(`the page is ${width} px wide on a screen of ${room} px`);

  const lines: { text: string; box: DOMRect; node: Node }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim().slice(0, 40);
    if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;

    const around: { box: DOMRect; clips: boolean; scrolls: boolean }[] = [];
    let secret = false;
    for (let element: Element | null = parent; element && element !== document.documentElement; ) {
      const { display, position, overflowX, overflowY, clipPath } = getComputedStyle(element);
      secret ||= clipPath !== 'none';
      const own = [overflowX, overflowY];
      const box = element.getBoundingClientRect();
      if (display !== 'inline' && display !== 'contents') {
        around.push({ box, clips: own.some((value) => value === 'hidden' || value === 'clip'), scrolls: own.some((value) => value === 'auto' || value === 'scroll') });
      }
      if (position === 'fixed') break;
      element = position === 'absolute' && element instanceof HTMLElement ? element.offsetParent : element.parentElement;
    }
    if (secret) continue;

    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      lines.push({ text, box, node });
      for (const outer of around) {
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

  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && high > Math.min(one.box.height, other.box.height) * 0.4) lost.push(`"${one.text}" and "${other.text}" lie over each other`);
    }
  }
  return [...new Set(lost)];
}
