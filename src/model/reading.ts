import { definition, type Language } from '../languages/languages.ts';

/** The number of words in a Markdown text, without its marks and addresses. */
export function countWords(markdown: string): number {
  const prose = markdown
    .replace(/^(import|export) .*$/gm, '')
    .replace(/^(:::.*\])\{.*\}\s*$/gm, '$1')
    .replace(/!\[[^\]]*\]\([^)]*\)|<[^>]+>|\[\^[^\]]+\]|:(?:term|[a-z]{2})(?=\[)|^:::[\w-]*/gm, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  return prose.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** How long a text of so many words in a language takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number, language: Language): number {
  return Math.max(1, Math.round(words / definition(language).wordsPerMinute));
}
