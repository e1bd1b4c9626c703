import { z } from 'astro/zod';
import { byLanguage, day, languageCode, slug, text, translations, webAddress } from './fields.ts';
import { fieldsWith } from './left-out.ts';

/** A telephone number, as a field holds it. */
export const telephoneNumber = z.string({ error: 'a telephone number needs quotation marks around it, such as "988".' })
  .regex(/^[\d-]+$/, { error: 'a telephone number is digits and hyphens, in quotes, such as "988".' })
  .meta({ patternErrorMessage: 'Write digits and hyphens, in quotes, such as "988".' });

/** One way to reach a help line. */
const waySchema = fieldsWith({
  text: text('the text of a way to get help')
    .describe('What is printed. It names the number, and the word to send where one is needed.'),

  call: telephoneNumber.optional().describe('The number to call.'),

  sms: telephoneNumber.optional().describe('The number to send a message to.'),

  keyword: text('the word to send').optional().describe('The word to send.'),

  web: webAddress('the address of the chat').optional().describe('The page of a chat.'),

  header: byLanguage(text('the words in the line above every page', { max: 40 }))
    .describe('Short words for this way in the line above every page, by the language of the page. Leave it out, and the way is not there.'),
});

type Way = z.output<typeof waySchema>;

const fields = fieldsWith({
  id: slug.describe('What the site calls it within, in small letters: where on the page of help it stands.'),

  name: text('the name').describe('The name that readers see.'),

  about: text('the description').describe('What it is, when to use it, at what hours, at what cost.'),

  language: z.array(languageCode('the language of a help line'), { error: 'the language must be a list, such as [en, es].' }).min(1, { error: 'the list of languages is empty. Name one at least.' })
    .describe('The languages it answers in, by their two letters.'),

  first: z.boolean({ error: 'first is either true or false, without quotes.' }).default(false)
    .describe('true puts the line at the top of the page of help, above its text. The others stand below it.'),

  ways: z.array(waySchema, { error: 'the ways to get help must be a list.' }).min(1, { error: 'there is no way to get help. Add one at least.' })
    .describe('How to reach it. The first one is what most people should do.'),

  translations: translations(
    fieldsWith({
      name: text('the name').describe('The name in this language.'),
      about: text('the description').describe('The description in this language.'),
      ways: z.array(z.union([text('the text of a way to get help'), z.strictObject({
        text: text('the text of a way to get help').describe('What is printed in this language.'),
        web: webAddress('the address of the chat').describe('The page of the chat in this language.'),
      })], { error: 'the text of a way to get help is words, or text and web where the chat has a page of its own in this language.' }))
        .describe('The text of each way in this language, in the same order.'),
      source: webAddress('the source').optional().describe('Where these facts stand in this language.'),
    }),
  ).describe("Its name, its description and the text of each way in another language, by the language's two letters."),

  source: webAddress('the source').optional().describe('Where these facts stand.'),

  checkedOn: day('the day it was checked (checkedOn)', { past: true }).describe('The day somebody last looked there.'),
});

/** A line of `content/help-lines.yaml`. Whoever taps on one of its ways gets what the words beside it say. */
export const helpLineSchema = fields.superRefine(({ ways, translations }, context) => {
  const problem = (path: (string | number)[], message: string | undefined) => {
    if (message) context.addIssue({ code: 'custom', path, message });
  };
  ways.forEach((way, index) => problem(['ways', index], goalFault(way)));
  for (const [language, translation] of Object.entries(translations)) {
    const at = ['translations', language, 'ways'];
    if (translation?.ways.length !== ways.length) problem(at, `the help line has ${ways.length} ${ways.length === 1 ? 'way' : 'ways'}, and here ${translation?.ways.length === 1 ? 'is' : 'are'} ${translation?.ways.length}. Write the text of each, in the same order.`);
    else translation.ways.forEach((way, index) => problem([...at, index], typeof way === 'object' && !ways[index]?.web ? 'this way leads to a number, not to a page. Write its words alone.' : undefined));
  }
});

export type HelpLine = z.output<typeof helpLineSchema>;

/** What is printed of a way in another language. */
export function wordsOfWay(way: string | { text: string }): string {
  return typeof way === 'string' ? way : way.text;
}

/** What is wrong with where a way leads. */
function goalFault({ call, sms, keyword, web }: Way): string | undefined {
  const goals = [call, sms, web].filter((goal) => goal !== undefined).length;
  if (goals === 0) return 'this way leads nowhere. Add call, sms or web.';
  if (goals > 1) return 'this way leads to several places. Write one way for each of call, sms and web.';
  if (keyword !== undefined && sms === undefined) return 'a keyword is sent to a number. Add sms, or take keyword out.';
  return undefined;
}
