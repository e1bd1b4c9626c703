/** Silent reading of English non-fiction by adults, in words a minute: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

/** The number of words in a Markdown text, without its marks and addresses. */
export function countWords(markdown: string): number {
  const prose = markdown
    .replace(/^(import|export) .*$/gm, '')
    .replace(/^(:::.*\])\{.*\}\s*$/gm, '$1')
    .replace(/!\[[^\]]*\]\([^)]*\)|<[^>]+>|\[\^[^\]]+\]|:(?:term|[a-z]{2})(?=\[)|^:::[\w-]*/gm, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  return prose.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** How long a text of so many words takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
