/** A block of code, between lines of three or more backticks or tildes, closed or not. */
const CODE = /^(?: {0,3})(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![^]))/gm;

/** Changes a text save for its blocks of code. */
export function outsideCode(text: string, change: (part: string) => string): string {
  let end = 0;
  let changed = '';
  for (const { 0: code, index } of text.matchAll(CODE)) {
    changed += change(text.slice(end, index)) + code;
    end = index + code.length;
  }
  return changed + change(text.slice(end));
}
