import { readFileSync } from 'node:fs';
import { type Language, languages } from '../languages/languages.ts';

/** Something that articles are made of, beside words: what is put into a text for it, and a picture of what it becomes. */
export interface Insertable {
  id: string;
  label: string;
  /** Its picture in `docs/guide/`. */
  picture: string;
  /** Whether it stands within a sentence. */
  inline?: boolean;
  /** What has to be chosen first: it stands in place of the sign ◆. */
  choose?: 'source' | 'word' | 'picture';
  /** What is put into a text, by its language. */
  text: Readonly<Record<Language, string>>;
}

/** The sign in whose place stands what was chosen. */
export const CHOSEN = '◆';

const FIGURE = `:::figure[‹…›]\n![‹…›](${CHOSEN})\n:::`;

/** Everything that the menu of the text box offers, in its order. The cards say word for word what they say in all articles. */
export function insertables(): Insertable[] {
  const said = (one: (cards: Map<string, string>, language: Language) => string) => byLanguage((language) => one(cards(language), language));
  const card = (start: string) => said((all) => [...all].find(([head]) => head.startsWith(start))?.[1] ?? '');
  return [
    { id: 'care-non-urgent', label: 'Care card: not urgent', picture: 'care-non-urgent.webp', text: card(':::non-urgent') },
    { id: 'care-urgent', label: 'Care card: urgent', picture: 'care-urgent.webp', text: card(':::urgent') },
    { id: 'care-emergency', label: 'Care card: emergency', picture: 'care-emergency.webp', text: card(':::emergency') },
    { id: 'note', label: 'Note', picture: 'note.webp', text: said(() => ':::note[‹…›]\n‹…›\n:::') },
    { id: 'warning', label: 'Warning', picture: 'warning.webp', text: said(() => ':::warning[‹…›]\n‹…›\n:::') },
    { id: 'figure', label: 'Picture with a caption', picture: 'figure.webp', choose: 'picture', text: said(() => FIGURE) },
    { id: 'explained-word', label: 'Explained word', picture: 'explained-word.webp', inline: true, choose: 'word', text: said(() => `:term[${CHOSEN}]`) },
    { id: 'citation', label: 'Citation of a source', picture: 'citation.webp', inline: true, choose: 'source', text: said(() => `[^${CHOSEN}]`) },
  ];
}

function byLanguage(say: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, string>;
}

/** The cards on getting help as the template of each article has them, by their first lines. */
function cards(language: Language): Map<string, string> {
  const template = readFileSync(new URL(`../languages/${language}/templates/help.md`, import.meta.url), 'utf8');
  return new Map([...template.matchAll(/^:::[a-z].*\n[\s\S]*?^:::$/gm)].map(([whole]) => [whole.split('\n')[0] ?? '', whole]));
}
