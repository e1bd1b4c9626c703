import { z } from 'astro/zod';
import { text } from './fields.ts';

/** `content/glossary.yaml`: hard words and what they mean, in a sentence or two. */
export const glossarySchema = z.record(z.string(), text('the meaning of a word'));
