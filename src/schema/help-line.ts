import { z } from 'astro/zod';
import { day, text, webAddress } from './fields.ts';

const number = z.string().regex(/^[\d-]+$/, { error: 'a telephone number is digits and hyphens, in quotes, such as "988".' });

/** One way to reach a help line. */
const waySchema = z.strictObject({
  /** What is printed. It names the number, and the word to send where one is needed. */
  text: text('the text of a way to get help'),

  /** The number to call. */
  call: number.optional(),

  /** The number to send a message to. */
  sms: number.optional(),

  /** The word to send. */
  keyword: text('the word to send').optional(),

  /** The page of a chat. */
  web: webAddress('the address of the chat').optional(),
});

/** A line of `content/help-lines.yaml`. */
export const helpLineSchema = z.strictObject({
  id: text('the id'),
  name: text('the name'),

  /** What it is, when to use it, at what hours, at what cost. */
  about: text('the description'),

  /** The languages it answers in, by their two letters. */
  language: z.array(z.string()).min(1),

  ways: z.array(waySchema).min(1),

  /** Its name, its description and the text of each way in another language, by the language's two letters. */
  translations: z
    .record(z.string(), z.strictObject({ name: text('the name'), about: text('the description'), ways: z.array(text('the text of a way to get help')) }))
    .default({}),

  /** Where these facts stand. */
  source: webAddress('the source').optional(),

  /** The day somebody last looked there. */
  checkedOn: day('the day it was checked (checkedOn)'),
});

export const helpLinesSchema = z.array(helpLineSchema).min(1);

export type HelpLine = z.output<typeof helpLineSchema>;
