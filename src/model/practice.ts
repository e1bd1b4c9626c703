import type { Language } from '../languages/languages.ts';
import { practiceSchema } from '../schema/practice.ts';
import { contentFile } from './content-file.ts';
import { translated } from './translations.ts';

const { translations, ...facts } = contentFile('practice.yaml', practiceSchema);

/** The practice, as `content/practice.yaml` describes it. */
export const practice = facts;

/** The title and the description of the publication in a language. */
export function publication(language: Language): { title: string; description: string } {
  const { title, description } = facts;
  return translated({ title, description }, translations, language);
}
