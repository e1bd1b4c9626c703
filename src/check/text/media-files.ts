import type { Media } from '../../schema/blocks.ts';
import { ATTACHMENTS, attachmentFormat, CAPTIONS } from '../../schema/attachments.ts';
import { fileName, type NamedKind } from './file-names.ts';
import { otherFilm } from './files.ts';

/** What the file of a video or a recording may be called. */
export function played(name: Media): NamedKind {
  const endings = Object.entries(ATTACHMENTS).flatMap(([ending, { kind }]) => (kind === name ? [ending] : []));
  return {
    what: 'file',
    endings,
    otherEnding: (file) => (attachmentFormat(file)?.kind === (name === 'video' ? 'audio' : 'video') ? `belongs to the other block. Write :::${name === 'video' ? 'audio' : 'video'}.` : (otherFilm(file) ?? `has an ending that is none of a ${name === 'video' ? 'video' : 'recording'}'s. Save it as one of ${endings.join(', ')}.`)),
    elsewhere: `is on another site. Write {link="…" minutes=4} in place of file, and readers go there by a tap.`,
  };
}

/** What a file of captions may be called. */
export const CAPTION_FILES: NamedKind = {
  what: 'file',
  endings: [CAPTIONS],
  otherEnding: (name) => `has another ending than captions have. Save it as ${plainName(name)}${CAPTIONS}, in the format WebVTT.`,
  elsewhere: 'is on another site. Save it in this folder, and write its name here.',
};

/** The name of a file without its ending. */
export function plainName(name: string): string {
  return fileName(name).replace(/\.\w+$/, '');
}
