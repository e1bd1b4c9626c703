/** What languages are called in English; nothing where there is no such language. */
const englishNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a language is called in English, by its two letters; nothing where these are no language. */
export function englishName(letters: string): string | undefined {
  return /^[a-z]{2}$/.test(letters) ? englishNames.of(letters) : undefined;
}

/** What a language is called in another one, by their two letters. */
export function languageName(letters: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(letters) ?? letters;
}

/** What several languages are called, as a sentence lists them. */
export function languageList(letters: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(letters.map((each) => languageName(each, locale)));
}
