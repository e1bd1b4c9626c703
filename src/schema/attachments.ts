/** What readers can take along from a text, or play in it. */
export interface AttachmentFormat {
  kind: 'document' | 'video' | 'audio';
  /** What readers know the format as. */
  name: string;
  /** What it is called where programs say it: https://www.iana.org/assignments/media-types */
  type: string;
  /** What a file weighs at most, in bytes. A film may be as large as GitHub's web editor takes: 25 MB. */
  most: number;
}

const FILM = 25_000_000;

/** The formats that every browser of today opens, by their endings. */
export const ATTACHMENTS: Readonly<Record<string, AttachmentFormat>> = {
  '.pdf': { kind: 'document', name: 'PDF', type: 'application/pdf', most: 5_000_000 },
  '.mp4': { kind: 'video', name: 'MP4', type: 'video/mp4', most: FILM },
  '.webm': { kind: 'video', name: 'WebM', type: 'video/webm', most: FILM },
  '.mp3': { kind: 'audio', name: 'MP3', type: 'audio/mpeg', most: FILM },
  '.m4a': { kind: 'audio', name: 'M4A', type: 'audio/mp4', most: FILM },
};

/** The ending of captions: https://www.w3.org/TR/webvtt1/ */
export const CAPTIONS = '.vtt';

/** What a file is whose ending says that readers can take it along or play it; nothing for any other. */
export function attachmentFormat(name: string): AttachmentFormat | undefined {
  return ATTACHMENTS[/\.\w+$/.exec(name)?.[0] ?? ''];
}

/** Whether a file belongs to what readers take along or play: captions do, too. */
export function isAttachment(name: string): boolean {
  return attachmentFormat(name) !== undefined || name.endsWith(CAPTIONS);
}

/** Files that people link by name, although not all of them can be taken along here. */
const LINKED = /\.(?:pdf|docx?|dotx?|odt|rtf|pages|xlsx?|ods|pptx?|odp|key|zip|mp4|m4v|mov|avi|wmv|mkv|webm|mp3|m4a|wav|ogg|oga|aac|vtt|srt|jpe?g|png|webp|avif|gif|svg|heic)$/i;

/**
 * The file beside a text that a link leads to, as `[Sleep diary](./sleep-diary.pdf)` does: its path as it is written, without
 * `./`. Nothing where the link leads to an address.
 */
export function linkedFile(address: string): string | undefined {
  const path = decoded(address.trim());
  const toHost = /^(?:[a-z][\w+.-]*:|[/#?]|www\.|[\w-]+\.[a-z]{2,}\/)/i;
  return !toHost.test(path) && LINKED.test(path) ? path.replace(/^\.\//, '') : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
