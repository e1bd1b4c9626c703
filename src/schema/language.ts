import { z } from 'astro/zod';
import { languages } from '../languages/languages.ts';
import { byLanguage, slug, text } from './fields.ts';
import { fieldsWith } from './left-out.ts';
import { phraseFault } from './phrase.ts';

/** Words in the notation that the head of `content/language.yaml` explains, as an entry of some fields. */
export function phraseOf(fields?: string) {
  return z
    .string({ error: `an entry of ${fields ?? 'words, except or sensitive'} is text. Put quotation marks around it.` })
    .superRefine((value, context) => {
      const fault = phraseFault(value, fields);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    });
}

const phrase = phraseOf();

/** What somebody in need types into the search, and which help lines are shown above what was found. */
const urgentSchema = fieldsWith({
  words: z.array(phrase, { error: 'words is a list, with a hyphen before each entry.' }).min(1, { error: 'the list of words is empty. Write one at least.' })
    .describe('What people type, in the notation that the head of the file explains. Accents do not matter, nor do small slips.'),

  except: z.array(phrase, { error: 'except is a list, with a hyphen before each entry.' }).default([])
    .describe('The same words where they ask for something else, such as the name of a group.'),

  lines: z.array(slug, { error: 'lines is a list, such as [domestic-violence, emergency].' }).min(1, { error: 'the list of help lines is empty. Name one, or leave lines out.' }).optional()
    .describe('The help lines to show, each by its id in content/help-lines.yaml. Without it, those with first: true.'),
});

/** Sentences by which a rule shows what it finds. */
function sentences(field: string) {
  const sentence = z.string({ error: `an entry of ${field} is a sentence. Put quotation marks around it.` });
  return z.array(sentence, { error: `${field} is a list, with a hyphen before each entry.` }).default([]);
}

/** A rule of `content/language.yaml`: words that are not written here, and what to write instead. */
export const languageRuleSchema =
  fieldsWith({
    language: z.enum(languages, { error: `the language of a rule is one of ${languages.join(', ')}.` })
      .describe('The language it holds for, by its two letters.'),

    level: z.enum(['error', 'warning'], { error: 'the level is either error or warning.' })
      .describe('An error keeps the site from being published; a warning is for the reviewer to decide.'),

    words: z.array(phrase, { error: 'words is a list, with a hyphen before each entry.' }).default([])
      .describe('The words that must not stand in a text.'),

    pattern: z.string().refine(isPattern, { error: 'the pattern is not a regular expression that can be read.' }).optional()
      .describe('What no list of words can say, as a regular expression. A comment above it says what it finds.'),

    except: z.array(phrase, { error: 'except is a list, with a hyphen before each entry.' }).default([])
      .describe('Passages in which these words are right, such as the name of an institute.'),

    alone: z.boolean({ error: 'alone is either true or false, without quotes.' }).default(false)
      .describe('true finds the words only where they end a phrase: "a bipolar." but not "a bipolar episode".'),

    better: z.array(text('a better wording')).min(1).optional().describe('What to write instead, the best first.'),

    advice: text('the advice').optional().describe('What to do where no other wording helps: a whole sentence.'),

    finds: sentences('finds').describe('Sentences in which the rule finds something. The check makes sure of it.'),

    leaves: sentences('leaves').describe('Sentences near to the rule in which it finds nothing. The check makes sure of it.'),

    why: text('the reason (why)').optional().describe('Why, in a sentence that an editor sees below the words.'),
  })
  .refine(({ words, pattern }) => words.length > 0 || pattern !== undefined, { error: 'the rule finds nothing. Add words.' })
  .refine(({ better, advice }) => better !== undefined || advice !== undefined, { error: 'the rule does not say what to write instead. Add better, or advice.' });

/** `content/language.yaml`: which words the practice does not write. */
export const languageSchema = fieldsWith({
  rules: z.array(languageRuleSchema, { error: 'rules is a list, with a hyphen before each rule.' })
    .describe('Words that the practice does not write, and what to write instead.'),

  mayRepeat: byLanguage(z.array(z.string({ error: 'an entry of mayRepeat is a word in quotation marks.' })))
    .describe('Words that may stand twice in a row, by the two letters of their language: "she had had".'),

  sensitive: byLanguage(z.array(phrase))
    .describe('What a reader may want to know of before reading, by the two letters of its language. An article that has it needs a contentNote.'),

  urgent: byLanguage(z.array(urgentSchema, { error: 'this is a list, with a hyphen before each entry.' }))
    .describe('What somebody in need types into the search, by the two letters of its language: help lines are shown above the results.'),
});

export type LanguageRule = z.output<typeof languageRuleSchema>;
export type LanguageRules = z.output<typeof languageSchema>;

function isPattern(pattern: string): boolean {
  try {
    return !new RegExp(pattern, 'u').test('');
  } catch {
    return false;
  }
}
