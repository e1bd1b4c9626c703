/** An attribute of an element between curly quotation marks, which a word processor made of straight ones. */
const CURLY_ATTRIBUTE = /(\s[\w-]+\s*=\s*)[“”„‘’]([^“”„‘’"'<>]*)[“”‘’]/g;

/** A line of Markdown in which quotation marks around attributes of elements are straight, as HTML needs them. */
export function withStraightAttributes(line: string): string {
  return line.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(CURLY_ATTRIBUTE, '$1"$2"'));
}
