import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { practiceSchema } from '../schema/practice.ts';

/** The practice, as `content/practice.yaml` describes it. */
export const practice = practiceSchema.parse(parse(readFileSync('content/practice.yaml', 'utf8')));
