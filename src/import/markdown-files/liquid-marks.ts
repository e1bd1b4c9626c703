import type { Around } from './around.ts';
import { escaped, parameters } from './hugo-marks.ts';

/** A block of code of Jekyll. */
export const LIQUID_CODE = /\{%-?\s*highlight\s+(\S+)[^%]*%\}\n?([^]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g;
const COMMENT = /\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}/g;
const TAG = /\{%-?\s*(?<name>[\w-]+)\s*(?<rest>[^]*?)\s*-?%\}/g;
const OUTPUT = /\{\{-?\s*(?<inner>[^{}]*?)\s*-?\}\}/g;

/** A path in quotation marks, which a filter makes an address of. */
const PATH = /^(?:site\.(?:baseurl|url)\s*\|\s*append:\s*)?["']([^"']+)["'](?:\s*\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.\w+))*$/;

/** Turns marks of Liquid and Nunjucks, which Jekyll and Eleventy fill in, into Markdown and HTML. */
export function liquidMarks(text: string, around: Around): string {
  return text
    .replace(COMMENT, '')
    .replace(TAG, (mark, ...rest) => {
      const { name = '', rest: written = '' } = rest.at(-1) as Record<string, string | undefined>;
      return tag(mark, name, written, around);
    })
    .replace(OUTPUT, (mark, inner: string) => output(inner) ?? leftOut(mark, around));
}

function tag(mark: string, name: string, written: string, around: Around): string {
  const [first = ''] = written.split(/\s+/);
  if (name === 'raw' || name.startsWith('end')) return '';
  if (name === 'post_url' || name === 'link') return around.addressOf(first) ?? leftOut(mark, around);
  if (/^include/.test(name) && /youtube/i.test(first)) {
    return `\n\n<iframe src="https://www.youtube.com/embed/${escaped(parameters(written).named['id'] ?? '')}"></iframe>\n\n`;
  }
  if (/^include/.test(name) && /figure|image/i.test(first)) {
    const { src, url, image_path: path, alt = '', caption = '' } = parameters(written).named;
    return `\n\n<figure><img src="${escaped(src ?? url ?? path ?? '')}" alt="${escaped(alt)}"><figcaption>${escaped(caption)}</figcaption></figure>\n\n`;
  }
  return leftOut(mark, around);
}

/** What a mark stands for, where that is plain: the site's own address, or a path as it is written. */
function output(inner: string): string | undefined {
  if (/^site\.(?:baseurl|url)$/.test(inner)) return '';
  return PATH.exec(inner)?.[1];
}

function leftOut(mark: string, { leftOut }: Around): string {
  leftOut(mark);
  return '';
}
