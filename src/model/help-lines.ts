import { type HelpLine, helpLinesSchema } from '../schema/help-line.ts';
import { FIRST_LANGUAGE, type Language } from '../words/words.ts';
import { contentFile, lazily } from './content-file.ts';

const all = lazily((): readonly HelpLine[] => contentFile('help-lines.yaml', helpLinesSchema));

/** The lines that help at once, described in a language; in a translation, those that answer in it come first. */
export function helpLines(language: Language): HelpLine[] {
  const lines = all().map((line) => inLanguage(line, language));
  if (language === FIRST_LANGUAGE) return lines;
  return [...lines.filter(answersIn(language)), ...lines.filter((line) => !answersIn(language)(line))];
}

/** What a tap on a way to get help opens: the telephone, a message with its word, or a chat. */
export function wayAddress({ call, sms, keyword, web }: HelpLine['ways'][number]): string | undefined {
  if (call) return `tel:${call.replaceAll('-', '')}`;
  if (sms) return `sms:${sms.replaceAll('-', '')}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;
  return web;
}

function inLanguage(line: HelpLine, language: Language): HelpLine {
  const translation = line.translations[language];
  if (!translation) return line;
  const { name, about, ways } = translation;
  return { ...line, name, about, ways: line.ways.map((way, index) => ({ ...way, text: ways[index] ?? way.text })) };
}

function answersIn(language: Language) {
  return (line: HelpLine) => line.language.includes(language) && !line.language.includes(FIRST_LANGUAGE);
}
