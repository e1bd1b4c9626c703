import { dirname, join, sep } from 'node:path';
import { withoutMarks } from './marks.ts';
import type { TextFile } from './text-file.ts';
import { markdownHtml, notesIn } from './to-html.ts';

/** A link to the file of another text, and perhaps a section of it. */
const LINK = /(\]\()(?!https?:|\/\/|#|mailto:)([^)\s]+?\.(?:md|mdx|markdown))(#[^)\s]*)?(?=[)\s])/g;

const NOTES = 'They are a list at its end: turn each that names a study into a source, and cite it with [^its-name].';

/**
 * What stands below the fields of a text, as HTML. Links to the files of other texts become links to their addresses.
 *
 * @param told hears of what is left out, and of what a person should look at
 */
export function htmlOf({ file, body }: TextFile, all: readonly TextFile[], told: (message: string) => void): string {
  const leftOut = new Set<string>();
  const find = (path: string) => addressByPath(path, file, all);
  const plain = withoutMarks(body, /\.mdx$/i.test(file), { addressOf: find, leftOut: (mark) => leftOut.add(mark) });
  if (leftOut.size > 0) told(`Left out, since only the old system fills it in: ${[...leftOut].join(', ')}`);
  const notes = notesIn(plain);
  if (notes > 0) told(`It has ${notes} notes at its foot. ${NOTES}`);
  return markdownHtml(plain.replace(LINK, (whole, start: string, path: string, part = '') => {
    const address = find(path);
    return address === undefined ? whole : `${start}${address}${part}`;
  }));
}

/** The address of a text that another names by its path, whole or its end, with its ending or without. */
function addressByPath(path: string, from: string, all: readonly TextFile[]): string | undefined {
  const [named = '', part] = path.split('#');
  const plain = named.replace(/\.(?:md|mdx|markdown)$/, '').replace(/\/index$/, '');
  const beside = join('/', dirname(from), plain).replaceAll(sep, '/').slice(1);
  const end = plain.replace(/^(?:\.{0,2}\/)+/, '');
  const nameless = ({ file }: TextFile) => file.replace(/\.\w+$/, '').replace(/\/index$/, '');
  const found = all.find((one) => nameless(one) === beside) ?? all.find((one) => `/${nameless(one)}`.endsWith(`/${end}`));
  return found?.address && (part ? `${found.address}#${part}` : found.address);
}
