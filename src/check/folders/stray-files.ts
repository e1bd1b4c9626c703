import { basename, extname } from 'node:path';
import { TEXT_KINDS, type TextKindName } from '../../content/kinds.ts';
import { error, type Problem } from '../../content/problem.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import { isAttachment } from '../../schema/attachments.ts';
import { englishName } from '../../schema/language-code.ts';
import { otherFilm } from '../text/files.ts';
import { otherFormatAdvice, PICTURE_ENDINGS } from '../text/picture-endings.ts';

/** What is wrong with a file that lies beside the folders of the texts. */
export function looseFile(file: string, kind: TextKindName): Problem[] {
  if (basename(file) === 'README.md') return [];
  const { what, one } = TEXT_KINDS[kind];
  return [
    error(
      { file },
      TEXT_ENDING.test(file)
        ? `${one} has a folder of its own. Move this file to content/${kind}/<address>/index.md.`
        : `nothing reads this file here. Move it into the folder of the ${what} that shows it, or take it out.`,
    ),
  ];
}

const TEXT_ENDING = /\.(?:md|mdx|markdown|mdown|txt|docx?|rtf)$/i;

/** What the translations of a text are called, such as "Spanish es.md". */
const TRANSLATIONS = languages
  .filter((language) => language !== FIRST_LANGUAGE)
  .map((language) => `${englishName(language)} ${language}.md`)
  .join(', ');

/** What to do with a file in the folder of a text that nothing reads. */
export function strayAdvice(name: string, one: string): string {
  const advice = otherFormatAdvice(name);
  if (advice !== undefined) return `this picture ${advice}`;
  const film = otherFilm(name);
  if (film !== undefined) return `this file ${film}`;
  const ending = extname(name);
  const small = ending.toLowerCase();
  if (TEXT_ENDING.test(name)) {
    const along = /^\.(?:docx?|rtf)$/i.test(ending) ? ' What readers should take along is saved as PDF.' : '';
    return `nothing reads this file. The text of ${one} is called index.md, in small letters, and its ${TRANSLATIONS}.${along}`;
  }
  if (small === '.srt') return `nothing reads captions in this format. Save them as ${basename(name, ending)}.vtt, in the format WebVTT.`;
  return PICTURE_ENDINGS.includes(small)
    ? `the ending of a picture is in small letters. Rename it to ${basename(name, ending)}${small}.`
    : isAttachment(`a${small}`)
      ? `the ending of a file is in small letters. Rename it to ${basename(name, ending)}${small}.`
      : `nothing reads a file with this ending. Take it out, or save it as one of ${PICTURE_ENDINGS.join(', ')}.`;
}
