import type { Formats } from '../languages/language.ts';
import { definition, type Language, languages, words } from '../languages/languages.ts';

const byLanguage = new Map(languages.map((language) => [language, formatsOf(language)]));

/** How a language says dates and lists, and names other languages. */
export function formats(language: Language): Formats {
  return byLanguage.get(language) ?? formatsOf(language);
}

/** What the language's folder says of its own, and what `Intl` knows of all else. */
function formatsOf(language: Language): Formats {
  const own = definition(language).formats ?? {};
  return isWhole(own) ? own : { ...fromIntl(words(language).locale), ...own };
}

function isWhole(formats: Partial<Formats>): formats is Formats {
  const { day, month, list, languageName, compare } = formats;
  return [day, month, list, languageName, compare].every((said) => said !== undefined);
}

/**
 * What `Intl` knows of a locale.
 *
 * @throws Error where it knows nothing: it would speak the language of the machine that builds the site
 */
function fromIntl(locale: string): Formats {
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) throw new Error(`Intl has no data for ${locale}. Give its language formats of its own.`);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    day: (date) => day.format(date),
    month: (date) => month.format(date),
    list: (items) => list.format(items),
    languageName: (letters) => names.of(letters) ?? letters,
    compare: new Intl.Collator(locale).compare,
  };
}
