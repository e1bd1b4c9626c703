import { z } from 'astro/zod';
import { fieldsWith } from './left-out.ts';

/** What stands in the place of a topic where a label of the former blog is to be left out. */
export const LEAVE_OUT = 'leave out';

const names = (what: string, example: string) =>
  z.record(
    z.string(),
    z.string({ error: ({ input }) => (input == null ? `nothing stands behind this ${what}. Write ${example}.` : `what stands behind a ${what} must be text. Write ${example}.`) }).trim().min(1, { error: `nothing stands behind this ${what}. Write ${example}.` }),
    { error: `each line is a ${what}, a colon and a name, such as ${example}.` },
  );

/** `content/import.yaml`: what `npm run import` asks an editor once, and what has come along. */
export const importSchema = fieldsWith({
  topics: names('label', `a topic, or ${LEAVE_OUT}`).optional()
    .describe('The labels of the former blog, its categories and tags, each with a file name in content/topics/, or with leave out.'),

  otherwise: z.string({ error: 'otherwise is the name of a topic, such as mood.' }).trim().optional()
    .describe('The topic of articles none of whose labels has one.'),

  authors: names('name', 'a file name in content/people').optional()
    .describe('The authors of the former blog, each with a file name in content/people/.'),

  arrived: z.array(z.string({ error: 'what has arrived is a list of addresses.' }), { error: 'what has arrived is a list, with a hyphen before each address.' }).optional()
    .describe('What has come along, by its address there. It does not come again, whatever becomes of it here.'),
});

export type ImportFields = z.output<typeof importSchema>;
