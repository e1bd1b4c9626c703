import { z } from 'astro/zod';
import { byLanguage, text } from './fields.ts';
import { phraseOf } from './language.ts';
import { fieldsWith } from './left-out.ts';

const entry = fieldsWith({
  say: z.array(phraseOf('say'), { error: 'say is a list, such as ["can\'t sleep", insomnia].' }).min(1, { error: 'the list of what people say is empty. Write one thing at least.' })
    .describe('What people type into the search, in the notation of content/language.yaml. Accents do not matter, nor do small slips.'),

  find: z.array(text('a word to find'), { error: 'find is a list, such as [sleep, insomnia].' }).min(1, { error: 'the list of words to find is empty. Write one at least.' })
    .describe('What articles say instead: the most fitting first.'),
});

/** `content/everyday-words.yaml`: what people say, and what articles say, by language. */
export const everydayWordsSchema = byLanguage(z.array(entry, { error: 'this is a list, with a hyphen before each entry.' })).superRefine((languages, context) => {
  for (const [language, entries] of Object.entries(languages)) {
    const said = new Map<string, number>();
    entries?.forEach(({ say }, index) => {
      say.forEach((phrase, place) => {
        const earlier = said.get(phrase.toLowerCase());
        if (earlier !== undefined) context.addIssue({ code: 'custom', path: [language, index, 'say', place], message: `"${phrase}" stands here twice. Keep it in one place, and write there all that it should find.` });
        said.set(phrase.toLowerCase(), index);
      });
    });
  }
});

export type EverydayWord = z.output<typeof entry>;
