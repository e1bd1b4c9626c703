import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { type Help, helpSchema } from '../schema/help.ts';
import { type HelpLine, wordsOfWay } from '../schema/help-line.ts';
import { contentFile, lazily } from './content-file.ts';

/** `content/help-lines.yaml`: every help line, and every number that texts may name. */
export const help = lazily((): Help => contentFile('help-lines.yaml', helpSchema));

/** A way to get help, as the line above every page shows it. */
export interface HeaderWay {
  text: string;
  address: string | undefined;
  /** The language of its words, where that is not the language of the page. */
  language: string | undefined;
}

/** A help line as a page in some language shows it. */
export interface ShownHelpLine extends HelpLine {
  /** The language of its words, where nobody has said them in that of the page. */
  wordsIn?: Language | undefined;
}

/** The lines that help at once, described in a language; in a translation, those that answer in it come first. */
export function helpLines(language: Language): ShownHelpLine[] {
  const lines = help().lines.map((line) => inLanguage(line, language));
  if (language === FIRST_LANGUAGE) return lines;
  return [...lines.filter(answersIn(language)), ...lines.filter((line) => !answersIn(language)(line))];
}

/** The first way to reach the emergency services, in a language: what a card for emergencies offers to tap. */
export function emergencyWay(language: Language): HeaderWay | undefined {
  const line = helpLines(language).find(({ id }) => id === 'emergency');
  const way = line?.ways[0];
  return way && { text: way.text, address: wayAddress(way), language: line.wordsIn };
}

/**
 * What stands in the line above every page in a language. What answers in another language is said in that one, and
 * where nobody has said any of it in the page's language, all of it is said in the first one.
 */
export function headerWays(language: Language): HeaderWay[] {
  const own = headerWaysIn(language);
  return own.length > 0 ? own : headerWaysIn(FIRST_LANGUAGE).map((way) => ({ ...way, language: way.language ?? FIRST_LANGUAGE }));
}

function headerWaysIn(language: Language): HeaderWay[] {
  return helpLines(language).flatMap((line) =>
    line.ways.flatMap((way) => {
      const text = way.header[language];
      return text ? [{ text, address: wayAddress(way), language: line.language.includes(language) ? undefined : line.language[0] }] : [];
    }),
  );
}

/** What a tap on a way to get help opens: the telephone, a message with its word, or a chat. */
export function wayAddress({ call, sms, keyword, web }: Pick<HelpLine['ways'][number], 'call' | 'sms' | 'keyword' | 'web'>): string | undefined {
  if (call) return `tel:${call.replaceAll('-', '')}`;
  if (sms) return `sms:${sms.replaceAll('-', '')}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;
  return web;
}

function inLanguage(line: HelpLine, language: Language): ShownHelpLine {
  const translation = line.translations[language];
  if (!translation) return language === FIRST_LANGUAGE ? line : { ...line, wordsIn: FIRST_LANGUAGE };
  const { name, about, source, ways } = translation;
  const translated = line.ways.map((way, index) => {
    const other = ways[index];
    return other === undefined ? way : { ...way, ...(typeof other === 'string' ? {} : other), text: wordsOfWay(other) };
  });
  return { ...line, name, about, source: source ?? line.source, ways: translated };
}

function answersIn(language: Language) {
  return (line: HelpLine) => line.language.includes(language) && !line.language.includes(FIRST_LANGUAGE);
}
