import type { Around } from './around.ts';
import { HUGO_CODE, hugoMarks } from './hugo-marks.ts';
import { LIQUID_CODE, liquidMarks } from './liquid-marks.ts';
import { outsideCode } from './outside-code.ts';

/** Turns the marks of Hugo, Jekyll, Eleventy and MDX into Markdown and HTML. A mark that nobody knows is left out and told of. */
export function withoutMarks(text: string, isMdx: boolean, around: Around): string {
  const fenced = (_: string, language: string, code: string) => `\n\`\`\`${language}\n${code}\n\`\`\`\n`;
  return outsideCode(text.replace(HUGO_CODE, fenced).replace(LIQUID_CODE, fenced), (part) => {
    const plain = liquidMarks(hugoMarks(part, around), around);
    return (isMdx ? mdxMarks(plain, around) : plain).replace(/^[ \t]*\{:[^}\n]*\}[ \t]*$\n?/gm, '').replace(/\{:[.#:\w\s="'-]*\}/g, '');
  });
}

/** Programs of MDX at the start of lines, and its components: what stands within one stays. */
function mdxMarks(text: string, { leftOut }: Around): string {
  const told = (mark: string) => {
    leftOut(mark);
    return '';
  };
  return text
    .replace(/^(?:import\s[^\n]*?from\s*['"][^'"]+['"];?|export\s+const\s[^\n]*)$\n?/gm, '')
    .replace(/\{\/\*[^]*?\*\/\}/g, '')
    .replace(/<\/?[A-Z][\w.]*(?:\s[^<>]*?)?\/?>/g, (mark) => (mark.startsWith('</') ? '' : told(mark)));
}
