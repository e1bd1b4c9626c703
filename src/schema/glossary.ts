import { z } from 'astro/zod';
import { text } from './fields.ts';

/** `content/glossary.yaml`: hard words and what they mean, in a sentence or two. */
export const glossarySchema = z.record(z.string(), text('the meaning of a word')).superRefine((meanings, context) => {
  const known = new Set<string>();
  for (const word of Object.keys(meanings)) {
    const plain = word.toLowerCase();
    if (known.has(plain)) context.addIssue({ code: 'custom', path: [word], message: `"${word}" is explained twice, in capital and in small letters. Keep one of the two.` });
    known.add(plain);
  }
});
