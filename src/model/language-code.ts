/** What a language is called in another one, by their two letters. */
export function languageName(letters: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(letters) ?? letters;
}

/** What several languages are called, as a sentence lists them. */
export function languageList(letters: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(letters.map((each) => languageName(each, locale)));
}
