import { z } from 'astro/zod';
import { day, text, webAddress } from './fields.ts';

const number = z.string().regex(/^[\d-]+$/, { error: 'a telephone number is digits and hyphens, in quotes, such as "988".' });

/** One way to reach a help line. */
const waySchema = z.strictObject({
  text: text('the text of a way to get help')
    .describe('What is printed. It names the number, and the word to send where one is needed.'),

  call: number.optional().describe('The number to call.'),

  sms: number.optional().describe('The number to send a message to.'),

  keyword: text('the word to send').optional().describe('The word to send.'),

  web: webAddress('the address of the chat').optional().describe('The page of a chat.'),
});

/** A line of `content/help-lines.yaml`. */
export const helpLineSchema = z.strictObject({
  id: text('the id'),
  name: text('the name'),

  about: text('the description').describe('What it is, when to use it, at what hours, at what cost.'),

  language: z.array(z.string()).min(1).describe('The languages it answers in, by their two letters.'),

  ways: z.array(waySchema).min(1),

  translations: z
    .record(z.string(), z.strictObject({ name: text('the name'), about: text('the description'), ways: z.array(text('the text of a way to get help')) }))
    .default({}).describe("Its name, its description and the text of each way in another language, by the language's two letters."),

  source: webAddress('the source').optional().describe('Where these facts stand.'),

  checkedOn: day('the day it was checked (checkedOn)').describe('The day somebody last looked there.'),
});

export const helpLinesSchema = z.array(helpLineSchema).min(1);

export type HelpLine = z.output<typeof helpLineSchema>;
