import { authorAndAuthors, authorTwice, ownReview } from './fields/authors.ts';
import { altIsFileName, altOpening, coverAdvice, coverFile } from './fields/cover.ts';
import type { FieldRule } from './fields/fields.ts';
import { longTitle, unknownTitleLetters } from './fields/title.ts';
import type { EntryFile, FolderListing, ListingRule, LooseFile, Named, RootListing, ShownListing } from './folders/listing.ts';
import { addressName, longName, takenName, windowsName } from './folders/names.ts';
import { missingFile, missingHelpPage, unknownFile, unknownFolder } from './folders/root.ts';
import { entryEnding, folderInFolder, looseFile, strayFile } from './folders/stray-files.ts';
import { folderWithoutText, twoTexts, unshownPicture, unusedFile } from './folders/texts.ts';
import { FIELDS_READING_RULES } from './reading/fields.ts';
import { FILE_RULES } from './reading/file.ts';
import { COMPONENTS_READING_RULES, TEXT_READING_RULES } from './reading/text.ts';
import type { Rule } from './rule.ts';
import { blockColons, blockEndAlone, blockNameSpace, blockNotClosed, blockWithinBlock } from './text/block-ends.ts';
import { blockHeading, unknownBlock } from './text/blocks.ts';
import { sourceBelowText, unknownSource } from './text/citations.ts';
import { ticksForQuotes, unclosedCode } from './text/code.ts';
import { languageOfText, termWithoutWord, unexplainedTerm, unknownMark } from './text/directives.ts';
import { boldInBold, printedStars, spacedMark, starsBetweenNumbers } from './text/emphasis.ts';
import { fieldsInText } from './text/fields-in-text.ts';
import { linkedFileByReference, linkedFileFault, spaceInFileName } from './text/files.ts';
import { headingOfPage, headingOrder, headingSpace, headingWithoutWords } from './text/headings.ts';
import { htmlEnds, htmlNotes } from './text/html-ends.ts';
import { idTaken } from './text/html-ids.ts';
import { addressInProgram, loadsByItself, takesFromReaders } from './text/html-loads.ts';
import { markdownInHtml, printedHtml, wordsAfterComment } from './text/html-words.ts';
import { eventHandler, hiddenWords, ownStyle, unknownElement, unwantedElement } from './text/html.ts';
import { linkAddressSpace, linkSigns, linkToMail } from './text/link-address.ts';
import { linkDetour } from './text/link-detours.ts';
import { citationSyntax, linkBracket, linkSpace, termSyntax } from './text/link-syntax.ts';
import { linkWithoutWords, vagueLink } from './text/link-text.ts';
import { lineBreaks } from './text/line-breaks.ts';
import { lonePoint, numberAtStart } from './text/list-by-accident.ts';
import { lineInPoint, outsideList, sameLevel } from './text/list-levels.ts';
import { numberOfPoint } from './text/list-order.ts';
import { listNumber, repeatedSign, taskBox, wordBullet } from './text/list-signs.ts';
import { indentedCode, listPoint } from './text/lists.ts';
import { mediaBeginning, mediaFile, mediaWords } from './text/media.ts';
import { captionsLanguage, mediaIdleBraces, mediaInCard } from './text/media-idle.ts';
import { unknownComponent, unknownImport, unknownValue } from './text/mdx-names.ts';
import { citationInDescription, citationIntoLink, escapedCitation, noteInLink } from './text/note-places.ts';
import { OTHER_SYSTEMS } from './text/other-systems/rules.ts';
import { descriptionIsFileName, descriptionOpening, descriptionRepeatsCaption, pictureAdvice, pictureByReference, pictureFile, pictureInHtml, pictureWithoutDescription, spaceInPictureName } from './text/pictures.ts';
import { draftToWrite, stillToWrite, type UnfinishedRule } from './text/placeholders.ts';
import { printedBackslash, printedCode, printedDefinition, unusedAddress, unusedLine } from './text/printed-signs.ts';
import { unshownSign } from './text/signs.ts';
import { lostCell, shortRow, textBelowTable } from './text/table-cells.ts';
import { tableByTabs, tableDashes } from './text/table-lines.ts';
import type { TextRule } from './text/text.ts';
import { dashesBelowWords, lineOfHash, underlinedHeading } from './text/underlined-headings.ts';
import { addressListLine, lostAddress, retiredInUse, unlistedAddress } from './whole/addresses.ts';
import { aliasInUse, aliasRetired, aliasTwice } from './whole/aliases.ts';
import { captionsOfOriginal } from './whole/captions.ts';
import { careCard, contentNote } from './whole/care.ts';
import { fewSources, noStrongSource, uncitedSource } from './whole/citations.ts';
import { importName } from './whole/import-names.ts';
import { cardLeftOut, citationLeftOut, fieldLeftOut } from './whole/left-out.ts';
import { farDay, sameDescription, sameTitle } from './whole/likely-mistakes.ts';
import { linkToNoSection, linkToOtherLanguage } from './whole/link-targets.ts';
import { linkToNoPage, linkToOtherSite, linkToOwnHost, linkTooEarly, linkWithoutAddress } from './whole/links.ts';
import type { SiteRule } from './whole/site.ts';
import { publicationWithoutWords, sameAddress, slugOfSite, topicWithoutWords, versionToCome } from './whole/translations.ts';
import { unknownUrgentLine } from './whole/urgent-lines.ts';
import { mixedAlphabets } from './words/alphabets.ts';
import { helpNumberLink, strangeHelpNumber, strangeKeyword } from './words/help-numbers.ts';
import { neverWritten, seldomWritten } from './words/house-style.ts';
import type { WordRule } from './words/passage.ts';
import { repeatedWord } from './words/repeats.ts';
import { type RuleListRule, sentenceNotFound, sentenceNotLeft } from './words/sentences.ts';
import { unknownWord } from './words/unknown-word.ts';

// All rules, each list in the order in which a writer is told of what stands at one place.

/** What is asked of what lies in the content's folder itself. */
export const ROOT_RULES: readonly ListingRule<RootListing>[] = [unknownFolder, unknownFile, missingFile, missingHelpPage];

/** What is asked of a file beside the folders of texts. */
export const LOOSE_RULES: readonly ListingRule<LooseFile>[] = [looseFile];

/** What is asked of a file among topics and people. */
export const ENTRY_RULES: readonly ListingRule<EntryFile>[] = [entryEnding];

/** What is asked of a name that becomes part of an address. */
export const NAME_RULES: readonly ListingRule<Named>[] = [longName, windowsName, addressName];

/** What is asked of the folder of a text. */
export const FOLDER_RULES: readonly ListingRule<FolderListing>[] = [...NAME_RULES, takenName, folderWithoutText, twoTexts, folderInFolder, strayFile];

/** The same, once its texts are in order. */
export const SHOWN_RULES: readonly ListingRule<ShownListing>[] = [unshownPicture, unusedFile];

/** What is asked of texts with something still to be written. */
export const UNFINISHED_RULES: readonly UnfinishedRule[] = [stillToWrite, draftToWrite];

/** What is asked of the fields of a text. */
export const FIELD_RULES: readonly FieldRule[] = [longTitle, altIsFileName, altOpening, unknownTitleLetters, coverFile, coverAdvice, authorAndAuthors, authorTwice, ownReview];

/** What is asked of a text. */
export const TEXT_RULES: readonly TextRule[] = [
  ...[unknownValue, unknownComponent, unknownImport],
  ...[pictureWithoutDescription, pictureByReference, pictureInHtml, wordsAfterComment, unshownSign, spaceInPictureName, headingOfPage],
  ...[linkSigns, linkAddressSpace, linkToMail, linkDetour],
  ...[citationSyntax, linkSpace, linkBracket, termSyntax, printedStars],
  ...[blockNameSpace, blockEndAlone, headingSpace, listPoint, indentedCode],
  ...[wordBullet, repeatedSign, listNumber, taskBox, numberAtStart, lonePoint, numberOfPoint, outsideList, sameLevel, lineInPoint],
  ...[underlinedHeading, dashesBelowWords, lineOfHash, lineBreaks, fieldsInText, unclosedCode],
  ...[tableDashes, lostCell, shortRow, textBelowTable, tableByTabs],
  ...[printedCode, printedBackslash, boldInBold, starsBetweenNumbers, spacedMark, printedDefinition, unusedLine, unusedAddress, ticksForQuotes],
  ...OTHER_SYSTEMS,
  ...[unknownSource, sourceBelowText, termWithoutWord, unexplainedTerm, languageOfText, unknownMark],
  ...[blockColons, blockNotClosed, blockWithinBlock, unknownBlock, blockHeading],
  ...[helpNumberLink, pictureFile, pictureAdvice],
  ...[linkedFileFault, linkedFileByReference, spaceInFileName, mediaBeginning, mediaFile, mediaWords, mediaIdleBraces, captionsLanguage, mediaInCard],
  ...[headingWithoutWords, headingOrder, htmlNotes, htmlEnds],
  ...[printedHtml, markdownInHtml, unwantedElement, unknownElement, eventHandler, ownStyle, hiddenWords],
  ...[loadsByItself, takesFromReaders, addressInProgram, idTaken, noteInLink, citationIntoLink, escapedCitation, citationInDescription],
  ...[descriptionIsFileName, descriptionRepeatsCaption, descriptionOpening],
  ...[linkWithoutWords, vagueLink],
];

/** What is asked of words, wherever they stand. A writer can set each aside, errors too, with a note that says why: `language-ok`. */
export const WORD_RULES: readonly WordRule[] = [neverWritten, seldomWritten, mixedAlphabets, repeatedWord, strangeHelpNumber, strangeKeyword];

/** The same, where a list in `content/` answers a word that is right: `language-ok` does not. */
export const LISTED_WORD_RULES: readonly WordRule[] = [unknownWord];

/** What is asked of the rules in `content/language.yaml`. */
export const RULE_LIST_RULES: readonly RuleListRule[] = [sentenceNotFound, sentenceNotLeft];

/** What is asked of the content as a whole. */
export const SITE_RULES: readonly SiteRule[] = [
  ...[linkWithoutAddress, linkToOwnHost, linkToOtherSite, linkToNoPage, linkTooEarly, linkToOtherLanguage, linkToNoSection],
  ...[aliasInUse, aliasRetired, aliasTwice, addressListLine, retiredInUse, lostAddress, unlistedAddress],
  ...[slugOfSite, sameAddress, topicWithoutWords, publicationWithoutWords, versionToCome, unknownUrgentLine, importName],
];

/** The same, once each text is in order: before that, something may only seem to be missing, since its name is misspelled. */
export const LAST_RULES: readonly SiteRule[] = [
  ...[uncitedSource, fewSources, noStrongSource],
  ...[contentNote, careCard, captionsOfOriginal, cardLeftOut, citationLeftOut, fieldLeftOut],
  ...[farDay, sameTitle, sameDescription],
];

/** A rule as the list of rules shows it. */
export type ListedRule = Pick<Rule<never>, 'id' | 'level' | 'tells' | 'examples'>;

/** All rules by what they look at. Those of the notation are told by what reads, before any other is asked. */
export const ruleGroups: readonly { about: string; rules: readonly ListedRule[] }[] = [
  { about: 'What lies in the folders', rules: [ROOT_RULES, LOOSE_RULES, ENTRY_RULES, FOLDER_RULES, SHOWN_RULES].flat() },
  { about: 'What is still to be written', rules: UNFINISHED_RULES },
  { about: 'The notation of files, fields and texts', rules: [FILE_RULES, FIELDS_READING_RULES, TEXT_READING_RULES, COMPONENTS_READING_RULES].flat() },
  { about: 'Fields', rules: FIELD_RULES },
  { about: 'Texts', rules: TEXT_RULES },
  { about: 'Words', rules: [...WORD_RULES, ...LISTED_WORD_RULES] },
  { about: 'Rules on words', rules: RULE_LIST_RULES },
  { about: 'All texts together', rules: [...SITE_RULES, ...LAST_RULES] },
];

/** All rules, as the list of them shows them. */
export const allRules: readonly ListedRule[] = ruleGroups.flatMap(({ rules }) => rules);
