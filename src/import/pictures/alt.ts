import { captionFault, fileNameFault } from '../../check/text/descriptions.ts';
import { PLACEHOLDER } from '../../content/markdown/placeholder.ts';
import { placeholder } from '../../new/wording.ts';
import { ALT } from '../../schema/limits.ts';
import { fieldWords } from '../plan/field-words.ts';

/** What stands where nobody has said yet what a picture shows. */
export const ALT_TO_WRITE = placeholder('Say what this picture shows, in one sentence');

/**
 * What a picture shows: as it was said, or a mark for a person where nothing, the name of its file or its caption stood there.
 *
 * @param file the name of the picture's file here
 */
export function altOf(alt: string | undefined, file: string, caption?: string): string {
  if (alt?.startsWith(PLACEHOLDER.start)) return alt;
  const words = fieldWords(alt ?? '');
  const description = { words, place: { file: '' }, file, caption };
  if (words === '' || fileNameFault(description) || captionFault(description)) return ALT_TO_WRITE;
  return words.length <= ALT.max ? words : placeholder(`Say it shorter: ${words}`, ALT.max);
}
