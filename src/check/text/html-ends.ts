import type { MdastNode } from 'satteri';

/** An element's start or end, a note, or another thing of HTML that is no text. */
const SIGN = /<!--[^]*?(?:-->|$)|<[?!][^]*?(?:>|$)|<(\/?)([a-z][\w-]*)(?:[^"'>]|"[^"]*"|'[^']*')*?(\/?)>/gi;

/** Elements that have no end, or need none. */
const WITHOUT_END = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot'];

/**
 * HTML that swallows what stands after it, or ends what it did not begin: a page would lose the rest of its text, or its own parts.
 *
 * @param parts all parts of a text, in the order of reading
 */
export function endFaults(parts: readonly MdastNode[]): { part: MdastNode; message: string }[] {
  const faults: { part: MdastNode; message: string }[] = [];
  const open: { name: string; part: MdastNode }[] = [];
  for (const part of parts) {
    if (part.type !== 'html') continue;
    for (const [sign, slash, written = '', closed] of part.value.matchAll(SIGN)) {
      const name = written.toLowerCase();
      if (name === '') {
        const message = otherFault(sign);
        if (message) faults.push({ part, message });
      } else if (slash === '/') {
        const start = open.findLastIndex((element) => element.name === name);
        if (start !== -1) open.splice(start, 1);
        else if (!['p', 'br'].includes(name)) faults.push({ part, message: `</${name}> closes something that is not open here. Take it out, or write <${name}> where it starts.` });
      } else if (closed !== '/' && !WITHOUT_END.includes(name)) {
        open.push({ name, part });
      }
    }
  }
  return [...faults, ...open.map(({ name, part }) => ({ part, message: `<${name}> is opened here and not closed. Write </${name}> where it ends, or &lt; for the sign < itself.` }))];
}

function otherFault(sign: string): string | undefined {
  if (!sign.startsWith('<!--')) return `what starts with ${sign.slice(0, 2)} belongs to programs. Take it out, or write &lt; for the sign < itself.`;
  return sign.endsWith('-->') ? undefined : 'a note is opened here and not closed, so that nobody would see the rest of the text. Write --> where it ends.';
}
