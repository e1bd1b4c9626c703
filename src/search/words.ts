/** Accents and the like, once they stand apart from their letters. */
const MARKS = /\p{M}+/gu;

/** What English puts behind a name: "my mom's". */
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/** A text in small letters, without accents and apostrophes: "Can’t, mamá" is "cant, mama". */
export function plainLetters(text: string): string {
  return text.toLowerCase().replace(POSSESSIVE, '').replace(/['’]/g, '').normalize('NFD').replace(MARKS, '');
}

/** The words of a text, plain and in their order. */
export function plainWords(text: string): string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
