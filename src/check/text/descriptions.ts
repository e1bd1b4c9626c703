import { basename, extname } from 'node:path';

/** What is wrong with the description of a picture: readers who do not see the picture have only these words. */
export interface DescriptionFault {
  level: 'error' | 'warning';
  message: string;
}

/** "Image of" and the like: whoever hears a description knows already that it is one of a picture. */
const OPENING = /^(?:(?:an?|the|una?|la|el)\s+)?(image|picture|photo|photograph|imagen|foto|fotografía)\s+(?:of|showing|de|del|que muestra)\s+/i;

/** Words that describe a picture are more than these; fewer may be the name of its file by chance. */
const FEW = 3;

/**
 * Finds what is wrong with a description.
 *
 * @param file the name of the picture's file, where it is known
 * @param caption the caption below the picture, where it has one
 */
export function descriptionFault(description: string, file?: string, caption?: string): DescriptionFault | undefined {
  const words = plain(description);
  if (words === '') return undefined;
  if (isFileName(description) || (file && repeats(words, basename(file)))) {
    return { level: 'error', message: `"${description}" is the name of a file rather than a description. Write what the picture shows, such as "Waves under a low sun".` };
  }
  if (caption && plain(caption) === words) {
    return { level: 'error', message: 'the description of the picture repeats its caption, which would be read out twice. Write what can be seen.' };
  }
  const [opening] = OPENING.exec(description) ?? [];
  if (!opening) return undefined;
  const rest = description.slice(opening.length);
  return { level: 'warning', message: `a description need not say that it is one of a picture. Write "${rest.charAt(0).toUpperCase()}${rest.slice(1)}".` };
}

function repeats(words: string, file: string): boolean {
  const name = plain(basename(file, extname(file)));
  return words.split(' ').length <= FEW && (words === name || words === plain(file));
}

function isFileName(description: string): boolean {
  return /^\S+\.(?:jpe?g|png|svg|webp|avif|gif|heic|tiff?)$/i.test(description) || /^(?:img|dsc|dscn|pxl|screenshot|captura)[\s_-]*[\d_-]+$/i.test(description);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
