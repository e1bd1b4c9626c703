import type { Around } from './around.ts';

/** A shortcode of Hugo: `{{< name "a" key="b" >}}`, `{{% … %}}`, and its end. */
const SHORTCODE = /\{\{(?<kind>[<%])\s*(?<end>\/)?\s*(?<name>[\w./-]+)(?<rest>[^]*?)\/?\s*[>%]\}\}/g;

/** A block of code of Hugo. */
export const HUGO_CODE = /\{\{[<%]\s*highlight\s+(\S+)[^]*?[>%]\}\}\n?([^]*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g;

/** Frames that shortcodes of Hugo make, by https://gohugo.io/content-management/shortcodes/: what takes frames out tells of them. */
const FRAMES: Record<string, string> = {
  youtube: 'https://www.youtube.com/embed/',
  vimeo: 'https://player.vimeo.com/video/',
  instagram: 'https://www.instagram.com/p/',
};

/** Turns shortcodes of Hugo into Markdown and HTML. What stands between two that nobody knows stays. */
export function hugoMarks(text: string, around: Around): string {
  return text.replace(SHORTCODE, (mark, ...rest) => {
    const { name = '', end, rest: written = '' } = rest.at(-1) as Record<string, string | undefined>;
    if (end) return '';
    const { named, plain } = parameters(written);
    const [first = ''] = plain;
    if (name === 'figure') return figure(named);
    if (name === 'ref' || name === 'relref') return around.addressOf(named['path'] ?? first) ?? mark;
    const frame = FRAMES[name];
    if (frame) return `\n\n<iframe src="${frame}${escaped(named['id'] ?? first)}"></iframe>\n\n`;
    around.leftOut(mark);
    return '';
  });
}

function figure({ src = '', alt = '', caption, title, attr }: Record<string, string | undefined>): string {
  const words = [title, caption, attr].filter((part) => part !== undefined).join(' ');
  const picture = `<img src="${escaped(src)}" alt="${escaped(alt)}">`;
  return `\n\n<figure>${picture}${words === '' ? '' : `<figcaption>${escaped(words)}</figcaption>`}</figure>\n\n`;
}

/** What stands behind the name of a shortcode: values with a name, and values without. */
export function parameters(written: string): { named: Record<string, string>; plain: string[] } {
  const named: Record<string, string> = {};
  const plain: string[] = [];
  for (const [, name, quoted, ticked, bare] of written.matchAll(/(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`=,]+))/g)) {
    const value = (quoted?.replace(/\\(.)/g, '$1') ?? ticked ?? bare ?? '').replace(/^'|'$/g, '');
    if (name) named[name] = value;
    else plain.push(value);
  }
  return { named, plain };
}

/** Words as they may stand in HTML. */
export function escaped(words: string): string {
  return words.replace(/&(?!\w+;|#\d+;)/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
