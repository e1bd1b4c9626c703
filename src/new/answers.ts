import { FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import { FIRST_LANGUAGE_NAME } from '../schema/language-code.ts';
import { addressFor, freeAddress } from './address.ts';
import type { Inventory } from './inventory.ts';
import { addressIn, inEnglish, kindIn, languageIn, titleIn, topicIn } from './parse-answers.ts';
import { Unclear } from '../content/unclear.ts';
import { type Kind, KIND_NAMES, KINDS } from './templates.ts';

/** What an editor says about a new article, in the options of the command or when asked. */
export type Given = Partial<Record<'title' | 'topic' | 'kind' | 'language' | 'english' | 'address' | 'author', string>>;

/** The same, understood. */
export interface Answers {
  titles: Partial<Record<Language, string>> & { en: string };
  topic: string;
  kind: Kind;
  address: string;
}

/** Asks an editor something and waits for the answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * Understands what is given, and asks for the rest, again and again until it is clear.
 *
 * @param ask left out where nobody can answer
 * @throws Unclear where something is missing or not clear and nobody can be asked
 */
export async function answersFrom(given: Given, there: Inventory, ask?: Ask): Promise<Answers> {
  if (!ask) refuseWhatIsMissing(given, there);
  const answer = async <T>(name: keyof Given, question: string, understand: (text: string) => T, first = given[name]): Promise<T> => {
    let text = first;
    for (;;) {
      try {
        return understand((text ?? (await ask?.(question)) ?? '').trim());
      } catch (fault) {
        if (!(fault instanceof Unclear) || !ask) throw fault;
        text = await ask(`${fault.message}\n${question}`);
      }
    }
  };

  const complete = given.title !== undefined && given.topic !== undefined && given.kind !== undefined;
  const language = given.language === undefined && (complete || !ask) ? FIRST_LANGUAGE : await answer('language', languageQuestion(), languageIn);
  const translated = language !== FIRST_LANGUAGE;
  const title = await answer('title', translated ? `Title in ${inEnglish(language)}: ` : 'Title: ', (text) => titleIn(text, language, there));
  const english = translated ? await answer('english', `Title in ${FIRST_LANGUAGE_NAME} (each article stands in ${FIRST_LANGUAGE_NAME} too, and this makes its address): `, titleIn) : title;
  const topic = await answer('topic', `${numbered(there.topics.map(({ name }) => name), 'Topics')}\nTopic, by number or name: `, (text) => topicIn(text, there));
  const kind = await answer('kind', `${numbered(KIND_NAMES.map((name) => `${name}: ${KINDS[name]}`), 'Kinds of article')}\nKind, by number or name: `, kindIn);
  const isTaken = (slug: string) => there.isTaken(slug, FIRST_LANGUAGE);
  const near = freeAddress(addressFor(english), kind, isTaken);
  const address = await answer('address', `\nAddress, for good: /${near}\nPress Enter to keep it, or type another one: `, (text) => addressIn(text || near, kind, isTaken), given.address ?? (complete || !ask ? addressFor(english) : undefined));
  return { titles: { [FIRST_LANGUAGE]: english, ...(translated && { [language]: title }) } as Answers['titles'], topic, kind, address };
}

/** Where nobody can answer, everything that is missing is told at once, with what could be chosen. */
function refuseWhatIsMissing(given: Given, { topics }: Inventory): void {
  const needed = ['title', 'topic', 'kind', ...(given.language && languageIn(given.language) !== FIRST_LANGUAGE ? ['english'] : [])] as const;
  const missing = needed.filter((name) => given[name as keyof Given] === undefined).map((name) => `--${name}`);
  if (missing.length === 0) return;
  const list = new Intl.ListFormat('en').format(missing);
  throw new Unclear(`${list} ${missing.length === 1 ? 'is' : 'are'} missing, and nobody can be asked here. Type all of it at once:

  npm run new -- --title "Sleep and mood" --topic ${topics[0]?.id} --kind condition

Topics: ${topics.map(({ id }) => id).join(', ')}
Kinds:  ${KIND_NAMES.join(', ')}`);
}

/** The language to translate into. */
export function translationLanguage(text?: string): Language {
  const others = languages.filter((language) => language !== FIRST_LANGUAGE);
  const language = text === undefined ? others[0] : languageIn(text);
  if (!language || language === FIRST_LANGUAGE) throw new Unclear(`Every text stands in ${inEnglish(FIRST_LANGUAGE)} already. Choose ${others.join(' or ')}, or leave --language out.`);
  return language;
}

function languageQuestion(): string {
  return `${numbered(languages.map(inEnglish), 'Languages')}\nLanguage you write in, by number or name: `;
}

function numbered(items: readonly string[], heading: string): string {
  return [`\n${heading}`, ...items.map((item, index) => `${String(index + 1).padStart(4)}  ${item}`)].join('\n');
}
