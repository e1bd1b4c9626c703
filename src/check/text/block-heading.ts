/** The start of a block, up to the bracket in which its heading stands. */
const HEADING_START = /^\s*:{3,}[\w-]+\s*\[/;

/**
 * What stands behind the heading of a block, on its first line: brackets in the heading belong to it, with their partners.
 *
 * @returns nothing where no heading starts there, or none that ends
 */
export function behindHeading(line: string): string | undefined {
  const [start] = HEADING_START.exec(line) ?? [];
  let open = 1;
  for (let at = start?.length ?? line.length; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '[') open += 1;
    else if (line[at] === ']') open -= 1;
    if (open === 0) return line.slice(at + 1);
  }
  return undefined;
}
