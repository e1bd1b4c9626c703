import { isPicture } from '../html/figures.ts';
import { Refused } from '../refused.ts';
import type { FoundArticle, FoundPicture, Source } from '../source.ts';
import { all, child, markupOf, textOf, type XmlElement, xmlItems } from '../xml/items.ts';

/** What a feed says of itself, as far as it is read. */
interface Feed {
  link: string | undefined;
  language: string | undefined;
}

/** A text that is shorter and ends like this is the beginning of one. */
const CUT = /(?:\[?(?:…|\.\.\.|&#8230;|&hellip;)\]?|(?:Read|Continue reading|Leer)\b[^<]{0,60})\s*(?:<\/\w+>\s*)*$/i;
const SHORT = 700;

/** A feed in RSS 2.0, RSS 1.0 or Atom, with full texts. */
export const feed: Source = {
  id: 'feed',
  tells: 'a feed, RSS or Atom, as a file or by its address',
  recognizes: ({ kind, start }) => kind !== 'folder' && /<(?:rss|feed|rdf:RDF)\b/i.test(start) && !/xmlns:wp=|<wp:wxr_version>/.test(start),
  async *articles(what, { tell, progress }) {
    const about: Feed = { link: what.kind === 'address' ? what.place : undefined, language: undefined };
    let count = 0;
    const broken = (line: number, reason: string) =>
      tell({ from: what.typed, message: `The file is broken at line ${line} (${reason}). What stands before came along; get the file again for the rest.` });
    for await (const part of xmlItems(what.bytes(), ['item', 'entry', 'link', 'language', 'atom:link'], broken)) {
      if (part.name === 'item' || part.name === 'entry') {
        count += 1;
        progress?.(count);
        const article = part.name === 'item' ? rss(part, about) : atom(part, about);
        const words = article.body.html;
        const isBeginning = words.length < SHORT && (CUT.test(words.trim()) || words.trim() === '');
        if (isBeginning) tell({ from: article.from, message: 'The feed holds only its beginning. Set the feed to full texts there, or use an export.' });
        yield article;
      } else if (part.name === 'language') about.language ??= textOf(part).trim();
      else if (count === 0 && part.attributes['rel'] !== 'self') about.link ??= (part.attributes['href'] ?? textOf(part)).trim() || undefined;
    }
    if (count === 0) throw new Refused('No article can be read in it. Look whether it is the whole file.');
  },
};

function rss(item: XmlElement, { link, language }: Feed): FoundArticle {
  const guid = child(item, 'guid');
  const permanent = guid?.attributes['isPermaLink'] !== 'false' && /^https?:/.test(textOf(guid)) ? textOf(guid).trim() : undefined;
  const address = textOf(child(item, 'link')).trim() || permanent;
  const content = textOf(child(item, 'content:encoded', 'content')).trim();
  const description = textOf(child(item, 'description')).trim();
  return article({
    address: whole(address, link),
    title: textOf(child(item, 'title')),
    html: content === '' ? description : content,
    summary: content === '' ? undefined : description,
    published: textOf(child(item, 'pubDate', 'dc:date')),
    labels: all(item, 'category', 'dc:subject').map(textOf),
    authors: [...all(item, 'dc:creator'), ...all(item, 'author')].map((author) => personIn(textOf(author))),
    language: textOf(child(item, 'dc:language')).trim() || language,
    cover: pictureOf(item),
    from: textOf(guid).trim(),
    otherAddresses: permanent !== undefined && permanent !== address ? [permanent] : [],
  });
}

function atom(entry: XmlElement, { link, language }: Feed): FoundArticle {
  const links = all(entry, 'link');
  const alternate = links.find(({ attributes: { rel } }) => rel === undefined || rel === 'alternate')?.attributes['href'];
  const summary = child(entry, 'summary');
  const content = child(entry, 'content') ?? summary;
  return article({
    address: whole(alternate, entry.attributes['xml:base'] ?? link),
    title: htmlIn(child(entry, 'title')),
    html: htmlIn(content),
    summary: content === summary ? undefined : htmlIn(summary),
    published: textOf(child(entry, 'published', 'issued', 'updated')),
    updated: textOf(child(entry, 'updated', 'modified')),
    labels: all(entry, 'category').map(({ attributes: { label, term } }) => label ?? term ?? ''),
    authors: all(entry, 'author').map((author) => textOf(child(author, 'name'))),
    language: entry.attributes['xml:lang'] ?? content?.attributes['xml:lang'] ?? language,
    cover: pictureOf(entry),
    from: textOf(child(entry, 'id')).trim(),
    base: content?.attributes['xml:base'],
    otherAddresses: [],
  });
}

/** A text of Atom as HTML: https://www.rfc-editor.org/rfc/rfc4287#section-3.1 */
function htmlIn(element: XmlElement | undefined): string {
  if (!element) return '';
  const type = element.attributes['type'] ?? 'text';
  if (type === 'xhtml') return markupOf(element);
  return type === 'text' || type === 'text/plain' ? textOf(element).replaceAll('&', '&amp;').replaceAll('<', '&lt;') : textOf(element);
}

/** The picture that stands for an item. */
function pictureOf(item: XmlElement): FoundPicture | undefined {
  const media = [item, ...all(item, 'media:group')].flatMap((one) => all(one, 'media:content', 'media:thumbnail'));
  const enclosed = all(item, 'enclosure').find(({ attributes: { type = '' } }) => type.startsWith('image/'));
  const found = enclosed ?? media.find(isPictureOf);
  const address = found?.attributes['url'];
  if (!found || !address) return undefined;
  return { address, alt: textOf(child(found, 'media:description')) || undefined };
}

function isPictureOf({ name, attributes: { type = '', medium = '', url = '' } }: XmlElement): boolean {
  return name === 'media:thumbnail' || type.startsWith('image/') || medium === 'image' || isPicture(url);
}

/** What both kinds of feeds tell, in one shape. */
function article({ html, base, from, address, ...told }: Omit<FoundArticle, 'body' | 'online'> & { html: string; base?: string | undefined }): FoundArticle {
  const words = (list: readonly string[]) => [...new Set(list.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== ''))];
  return { ...told, from: address ?? (from === '' ? told.title : from), address, labels: words(told.labels), authors: words(told.authors), online: true, body: { html, base } };
}

function whole(address: string | undefined, base: string | undefined): string | undefined {
  return address === undefined || address === '' ? undefined : (URL.parse(address, base)?.href ?? address);
}

/** The name in `name@example.org (Jane Doe)`, as RSS has it. */
function personIn(written: string): string {
  return /\(([^)]+)\)\s*$/.exec(written)?.[1] ?? written.replace(/^\S+@\S+$/, '');
}
