// What a page calls its parts, for those who show them.
export { markName, PARTS, sourceName } from '../content/section-names.ts';
