import type { TextRule } from '../text.ts';
import { attributes, sizeInDescription } from './attributes.ts';
import { bbcode } from './bbcode.ts';
import { boxOfOtherSystem } from './boxes.ts';
import { citationOfOtherSystem, citationOfProgram, numberForCitation } from './citations.ts';
import { codeOfOtherSystem } from './code.ts';
import { contentsMark } from './contents.ts';
import { abbreviation, lineOfOtherSystem, moreMark } from './lines.ts';
import { embed, linkOfOtherSystem, linkWithoutPlace, wikiLink } from './links.ts';
import { shortcode } from './shortcodes.ts';
import { emojiName, formula, raisedLetters, singleTildes } from './signs.ts';
import { markOfOtherSystem } from './words.ts';

/** What is asked of a text that was written for another system, or by the habits of one. */
export const OTHER_SYSTEMS: readonly TextRule[] = [
  ...[attributes, sizeInDescription, boxOfOtherSystem, codeOfOtherSystem, contentsMark, shortcode, lineOfOtherSystem, abbreviation, moreMark],
  ...[linkOfOtherSystem, wikiLink, linkWithoutPlace, embed, citationOfOtherSystem, citationOfProgram, numberForCitation],
  ...[markOfOtherSystem, bbcode, raisedLetters, singleTildes, formula, emojiName],
];
