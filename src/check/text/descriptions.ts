import { basename, extname } from 'node:path';
import type { Body } from '../../content/markdown/body.ts';
import { captionOf, walk } from '../../content/markdown/tree.ts';
import type { Place } from '../../content/problem.ts';
import { definition, languages } from '../../languages/languages.ts';

/** What stands for a picture where it is not seen. */
export interface Description {
  words: string;
  place: Place;
  /** The name of the picture's file, where it is known. */
  file?: string | undefined;
  /** The caption below the picture, where it has one. */
  caption?: string | undefined;
}

/** "Image of" and the like: whoever hears a description knows already that it is one of a picture. */
const OPENING = (() => {
  const all = languages.map((language) => definition(language).telltales.picture);
  const any = (part: 'articles' | 'nouns' | 'joints') => all.flatMap((picture) => picture[part]).join('|');
  return new RegExp(`^(?:(?:${any('articles')})\\s+)?(?:${any('nouns')})\\s+(?:${any('joints')})\\s+`, 'i');
})();

/** The name of a picture's file. */
const FILE_NAME = /^\S+\.(?:jpe?g|png|svg|webp|avif|gif|heic|tiff?)$/i;

/** What cameras and systems call a picture, with a number. */
const NUMBERED = new RegExp(`^(?:img|dsc|dscn|pxl|${languages.flatMap((language) => definition(language).telltales.screenshots).join('|')})[\\s_-]*[\\d_-]+$`, 'i');

/** Words that describe a picture are more than these; fewer may be the name of its file by chance. */
const FEW = 3;

/** A description that is the name of a file. */
export function fileNameFault({ words, file }: Description): string | undefined {
  if (plain(words) === '' || !(isFileName(words) || (file && repeats(plain(words), basename(file))))) return undefined;
  return `"${words}" is the name of a file rather than a description. Write what the picture shows, such as "Waves under a low sun".`;
}

/** A description that is the caption. */
export function captionFault(description: Description): string | undefined {
  const { words, caption } = description;
  if (!caption || plain(words) === '' || plain(caption) !== plain(words) || fileNameFault(description)) return undefined;
  return 'the description of the picture repeats its caption, which would be read out twice. Write what can be seen.';
}

/** A description that says that it is one. */
export function openingFault(description: Description): string | undefined {
  const { words } = description;
  const [opening] = OPENING.exec(words) ?? [];
  if (!opening || fileNameFault(description) || captionFault(description)) return undefined;
  const rest = words.slice(opening.length);
  return `a description need not say that it is one of a picture. Write "${rest.charAt(0).toUpperCase()}${rest.slice(1)}".`;
}

/** The descriptions of the pictures in a text. */
export function descriptionsIn(body: Body): Description[] {
  const figures = body.of('containerDirective').filter(({ name }) => name === 'figure');
  const captions = new Map(figures.flatMap((figure) => walk(figure).map((part) => [part, captionOf(figure)])));
  return body.of('image').map((picture) => ({ words: picture.alt ?? '', place: body.at(picture), file: picture.url, caption: captions.get(picture) }));
}

function repeats(words: string, file: string): boolean {
  const name = plain(basename(file, extname(file)));
  return words.split(' ').length <= FEW && (words === name || words === plain(file));
}

function isFileName(description: string): boolean {
  return FILE_NAME.test(description) || NUMBERED.test(description);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
