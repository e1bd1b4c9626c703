import { left } from './sveltia.ts';

/** What is said above a care card, which the site says in its own words. */
const LEVELS: Readonly<Record<string, string>> = { 'non-urgent': 'Not urgent', urgent: 'Urgent', emergency: 'Emergency' };

/** An entry as Sveltia CMS hands it on: https://sveltiacms.app/en/docs/api/preview-templates */
interface PreviewProps {
  entry: { getIn(path: string[]): unknown };
  getAsset(path: string): { url: string } | undefined;
}

/** Shows a text nearly as readers see it, with its title, its picture and its key points. */
export function textPreview(): unknown {
  const { createElement } = left();
  return ({ entry, getAsset }: PreviewProps) => {
    const field = (...path: string[]) => entry.getIn(['data', ...path]) as unknown;
    // A picture is looked up while the text is shown already: until then there is none.
    const html = page(field, (path) => getAsset(path.replace(/^\.\//, ''))?.url ?? '');
    return createElement('article', { className: 'prose', dangerouslySetInnerHTML: { __html: html } });
  };
}

function page(field: (...path: string[]) => unknown, address: (path: string) => string): string {
  const points = field('keyPoints') as Iterable<string> | undefined;
  const picture = address(words(field('cover', 'picture')));
  const parts = [
    `<h1>${safe(words(field('title')))}</h1>`,
    `<p class="lead">${safe(words(field('description')))}</p>`,
    picture && `<img src="${safe(picture)}" alt="${safe(words(field('cover', 'alt')))}">`,
    words(field('contentNote')) && `<div class="callout"><p>${safe(words(field('contentNote')))}</p></div>`,
    points && `<ul>${[...points].map((point) => `<li>${safe(words(point))}</li>`).join('')}</ul>`,
  ];
  return parts.filter(Boolean).join('') + shown(words(field('body')), address);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Words as HTML. */
function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A text as HTML that is safe to show. */
function shown(markdown: string, address: (path: string) => string): string {
  const { marked, DOMPurify } = left();
  const inline = markdown
    .replace(/\[\^([^\]\n]+)\]/g, '<sup title="$1">[1]</sup>')
    .replace(/:term\[([^\]\n]*)\]/g, '<span class="explained"><u>$1</u></span>')
    .replace(/(?<![:\w]):([a-z]{2})\[([^\]\n]*)\]/g, '<span lang="$1">$2</span>');
  const asBox = (_whole: string, name: string, label: string | undefined, text: string) => `\n${boxed(name, label ?? '', marked.parse(text))}\n`;
  const blocks = inline.replace(/^:::([a-z-]+)(?:\[(.*)\])?.*\n([\s\S]*?)^:::\s*$/gm, asBox);
  const html = DOMPurify.sanitize(marked.parse(blocks), { ADD_ATTR: ['lang'] });
  return html.replace(/(<img[^>]* src=")([^":]+)(")/g, (_whole, before: string, path: string, after: string) => `${before}${address(path)}${after}`);
}

/** HTML without an empty line in it, which Markdown would end it at. */
function boxed(name: string, label: string, html: string): string {
  const inside = html.replace(/\n+/g, ' ');
  if (name in LEVELS) return `<div class="care ${name}"><h3 class="care-heading"><span class="level">${LEVELS[name]}: </span>${label}</h3>${inside}</div>`;
  if (name === 'figure') return `<figure>${inside}<figcaption>${label}</figcaption></figure>`;
  return `<div class="callout ${name}">${label ? `<p class="callout-heading">${label}</p>` : ''}${inside}</div>`;
}
