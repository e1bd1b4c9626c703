import { altIsFileName, altOpening, coverAdvice, coverFile } from './fields/cover.ts';
import type { FieldRule } from './fields/fields.ts';
import { longTitle, unknownTitleLetters } from './fields/title.ts';
import type { Rule } from './rule.ts';
import { blockColons, blockEndAlone, blockHeading, blockNameSpace, blockNotClosed, blockWithinBlock, unknownBlock } from './text/blocks.ts';
import { sourceBelowText, unknownSource } from './text/citations.ts';
import { languageOfText, termWithoutWord, unexplainedTerm, unknownMark } from './text/directives.ts';
import { linkedFileByReference, linkedFileFault, spaceInFileName } from './text/files.ts';
import { headingOfPage, headingOrder, headingSpace, headingWithoutWords } from './text/headings.ts';
import { htmlEnds, htmlNotes } from './text/html-ends.ts';
import { eventHandler, hiddenWords, ownStyle, unwantedElement, wordsAfterComment } from './text/html.ts';
import { citationSyntax, linkBracket, linkSpace, printedStars, termSyntax } from './text/link-syntax.ts';
import { linkWithoutWords, vagueLink } from './text/link-text.ts';
import { indentedCode, listPoint } from './text/lists.ts';
import { mediaBeginning, mediaFile, mediaWords } from './text/media.ts';
import { unknownComponent, unknownImport, unknownValue } from './text/mdx-names.ts';
import { descriptionIsFileName, descriptionOpening, descriptionRepeatsCaption, pictureAdvice, pictureByReference, pictureFile, pictureInHtml, pictureWithoutDescription, spaceInPictureName } from './text/pictures.ts';
import { unshownSign } from './text/signs.ts';
import type { TextRule } from './text/text.ts';
import { addressListLine, lostAddress, retiredInUse, unlistedAddress } from './whole/addresses.ts';
import { aliasInUse, aliasRetired, aliasTwice } from './whole/aliases.ts';
import { careCard, contentNote } from './whole/care.ts';
import { fewSources, noStrongSource, uncitedSource } from './whole/citations.ts';
import { cardLeftOut, citationLeftOut, fieldLeftOut } from './whole/left-out.ts';
import { farDay, sameDescription, sameTitle } from './whole/likely-mistakes.ts';
import { linkToNoSection, linkToOtherLanguage } from './whole/link-targets.ts';
import { linkToNoPage, linkToOtherSite, linkToOwnHost, linkTooEarly, linkWithoutAddress } from './whole/links.ts';
import type { SiteRule } from './whole/site.ts';
import { publicationWithoutWords, sameAddress, slugOfSite, topicWithoutWords, versionToCome } from './whole/translations.ts';
import { helpNumberLink, strangeHelpNumber, strangeKeyword } from './words/help-numbers.ts';
import { neverWritten, seldomWritten } from './words/house-style.ts';
import type { WordRule } from './words/passage.ts';
import { repeatedWord } from './words/repeats.ts';
import { unknownWord } from './words/unknown-word.ts';

// All rules, each list in the order in which a writer is told of what stands at one place.

/** What is asked of the fields of a text. */
export const FIELD_RULES: readonly FieldRule[] = [longTitle, altIsFileName, altOpening, unknownTitleLetters, coverFile, coverAdvice];

/** What is asked of a text. */
export const TEXT_RULES: readonly TextRule[] = [
  ...[unknownValue, unknownComponent, unknownImport],
  ...[pictureWithoutDescription, pictureByReference, pictureInHtml, wordsAfterComment, unshownSign, spaceInPictureName, headingOfPage],
  ...[citationSyntax, linkSpace, linkBracket, termSyntax, printedStars],
  ...[blockNameSpace, blockEndAlone, headingSpace, listPoint, indentedCode],
  ...[unknownSource, sourceBelowText, termWithoutWord, unexplainedTerm, languageOfText, unknownMark],
  ...[blockColons, blockNotClosed, blockWithinBlock, unknownBlock, blockHeading],
  ...[helpNumberLink, pictureFile, pictureAdvice],
  ...[linkedFileFault, linkedFileByReference, spaceInFileName, mediaBeginning, mediaFile, mediaWords],
  ...[headingWithoutWords, headingOrder, htmlNotes, htmlEnds],
  ...[unwantedElement, eventHandler, ownStyle, hiddenWords],
  ...[descriptionIsFileName, descriptionRepeatsCaption, descriptionOpening],
  ...[linkWithoutWords, vagueLink],
];

/** What is asked of words, wherever they stand. A writer can set one aside with a note that says why: `language-ok`. */
export const WORD_RULES: readonly WordRule[] = [neverWritten, seldomWritten, repeatedWord, strangeHelpNumber, strangeKeyword];

/** The same, where a list in `content/` answers a word that is right. */
export const LISTED_WORD_RULES: readonly WordRule[] = [unknownWord];

/** What is asked of the content as a whole. */
export const SITE_RULES: readonly SiteRule[] = [
  ...[linkWithoutAddress, linkToOwnHost, linkToOtherSite, linkToNoPage, linkTooEarly, linkToOtherLanguage, linkToNoSection],
  ...[aliasInUse, aliasRetired, aliasTwice, addressListLine, retiredInUse, lostAddress, unlistedAddress],
  ...[slugOfSite, sameAddress, topicWithoutWords, publicationWithoutWords, versionToCome],
];

/** The same, once each text is in order: before that, something may only seem to be missing, since its name is misspelled. */
export const LAST_RULES: readonly SiteRule[] = [
  ...[uncitedSource, fewSources, noStrongSource],
  ...[contentNote, careCard, cardLeftOut, citationLeftOut, fieldLeftOut],
  ...[farDay, sameTitle, sameDescription],
];

/** All rules, as the list of them shows them. */
export const allRules: readonly Pick<Rule<never>, 'id' | 'level' | 'tells' | 'examples'>[] = [...FIELD_RULES, ...TEXT_RULES, ...WORD_RULES, ...LISTED_WORD_RULES, ...SITE_RULES, ...LAST_RULES];
