import { practiceSchema } from '../schema/practice.ts';
import { contentFile } from './content-file.ts';

/** The practice, as `content/practice.yaml` describes it. */
export const practice = contentFile('practice.yaml', practiceSchema);
