import { basename, extname } from 'node:path';
import { elementsIn } from '../../content/markdown/html-elements.ts';
import { ATTACHMENTS, CAPTIONS, linkedFile } from '../../schema/attachments.ts';
import { type NamedKind, nameFault } from './file-names.ts';
import { otherFormatAdvice, PICTURE_ENDINGS } from './picture-endings.ts';
import type { TextRule } from './text.ts';

const OFFICE = /^\.(?:docx?|dotx?|odt|rtf|pages|xlsx?|ods|pptx?|odp|key)$/i;

/** What is said of a linked file that readers could not open, by its ending. */
function otherEnding(name: string): string {
  const ending = extname(name);
  const plain = basename(name, ending);
  if (OFFICE.test(ending)) return `opens only in some programs. Save it as PDF, in Word with File ▸ Save As ▸ PDF, and write ./${plain}.pdf.`;
  if (ending.toLowerCase() === '.zip') return 'is a packed folder, which many telephones cannot open. Put the files themselves here, and link each of them.';
  if (ending === CAPTIONS || ending === '.srt') return 'holds captions. Name it in the braces of its video: {file=film.mp4 captions=film.vtt}';
  if (PICTURE_ENDINGS.includes(ending.toLowerCase())) return `is a picture. Show it with a ! before the brackets: ![What it shows](./${name})`;
  return otherFormatAdvice(name) ?? otherFilm(name) ?? `cannot be taken along. Choose from ${Object.keys(ATTACHMENTS).join(', ')}.`;
}

/** What is said of a film or a recording in a format that not all browsers play; nothing for another file. */
export function otherFilm(name: string): string | undefined {
  const ending = extname(name);
  const plain = basename(name, ending);
  if (/^\.(?:mov|m4v|avi|wmv|mkv|mpe?g|3gp)$/i.test(ending)) return `is in a format that many browsers do not play. Open it in HandBrake, choose the preset Fast 480p30 and Start, and write ${plain}.mp4.`;
  if (/^\.(?:wav|aiff?|ogg|oga|opus|aac|flac|wma)$/i.test(ending)) return `is in a format that not all browsers play, or that is too large for telephones. Open it in Audacity, choose File ▸ Export Audio ▸ MP3, and write ${plain}.mp3.`;
  return undefined;
}

/** Whether a link leads to the name of a file beside the text that has a space, of which a rule of its own tells. */
export function isSpacedName(address: string): boolean {
  return /^(?:\.\/)?[^()/]* [^()/]*\.\w+$/.test(address.trim()) && linkedFile(address) !== undefined;
}

const FILES: NamedKind = { what: 'file', endings: Object.keys(ATTACHMENTS), otherEnding, elsewhere: '' };

export const linkedFileFault: TextRule = {
  id: 'linked-file',
  level: 'error',
  tells: 'A link to a file beside the text that is missing, damaged, locked, too large, or without a title or a language.',
  examples: {
    wrong: ['[Sleep diary](./sleep-dairy.pdf)', '[Sleep diary](./locked.pdf)', '[Sleep diary](./sleep-diary.docx)', '[Sleep diary](../sleep/sleep-diary.pdf)'],
    right: ['[Sleep diary](./sleep-diary.pdf)', '[Sleep diary](sleep-diary.pdf)', '[Sleep](/sleep)', '[a host](https://example.org/a.pdf)'],
  },
  check({ body, beside }, _, report) {
    for (const link of body.of('link')) {
      const path = linkedFile(link.url);
      if (path === undefined) continue;
      const [, folder] = /^\.\.\/([a-z0-9-]+)\/[\w.-]+$/.exec(path) ?? [];
      const fault = folder === undefined ? (nameFault(path, beside.files, FILES) ?? beside.attachments?.get(path)) : `lies beside another text. Write /files/${folder}/${basename(path)}`;
      if (fault) report(body.at(link), `the file ${link.url} ${fault}`);
    }
  },
};

export const linkedFileByReference: TextRule = {
  id: 'linked-file-by-reference',
  level: 'error',
  tells: 'A link to a file beside the text whose name stands elsewhere, or that is written in HTML.',
  examples: { wrong: ['[Sleep diary][one]\n\n[one]: ./sleep-diary.pdf', '<a href="./sleep-diary.pdf">Sleep diary</a>'], right: ['[Sleep diary](./sleep-diary.pdf)', '<a href="/sleep">Sleep</a>'] },
  check({ body }, _, report) {
    const pictures = new Set(body.of('imageReference').map(({ identifier }) => identifier));
    const definitions = body.of('definition').filter(({ identifier }) => !pictures.has(identifier)).map((part) => ({ part, address: part.url }));
    const elements = body.withHtml.flatMap((part) => elementsIn(part).flatMap(({ name, attributes }) => (name === 'a' ? [{ part, address: attributes.get('href') ?? '' }] : [])));
    for (const { part, address } of [...definitions, ...elements]) {
      const path = linkedFile(address);
      if (path) report(body.at(part), `a file is linked with its name right behind its words: [Sleep diary](./${path})`);
    }
  },
};

export const spaceInFileName: TextRule = {
  id: 'space-in-file-name',
  level: 'error',
  tells: 'A link to a file that Markdown leaves as it is written, since the name of the file has spaces.',
  examples: { wrong: ['[Sleep diary](./sleep diary.pdf)'], right: ['[Sleep diary](./sleep-diary.pdf)', 'See [it] (or a.pdf).'] },
  check({ body }, _, report) {
    for (const text of body.of('text')) {
      const [, file] = /(?<!!)\[[^\]]*\]\((?:\.\/)?([^()/]* [^()/]*\.\w+)\)/.exec(text.value) ?? [];
      if (file !== undefined && linkedFile(file)) report(body.at(text), `the name of a file cannot have spaces. Rename the file, and write ./${file.trim().replace(/\s+/g, '-')}`);
    }
  },
};
