import { Unclear } from '../content/unclear.ts';

/** Something that cannot be brought along. Its message is for a person: what it was, and what to do instead. */
export class Refused extends Unclear {}
