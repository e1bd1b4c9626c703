/** What the schemas say to those who type files, and what is said of the same where a form is filled in. */
const WORDS: readonly (readonly [file: RegExp, form: string])[] = [
  [/, by file name in content\/\w+\//g, ''],
  [/ write authors instead\./, ' choose them under "Authors" instead.'],
  [/^The file beside this one, such as .*/, 'Drop a file of your computer here, or browse. It is kept beside the text.'],
  [/^true for /, 'On for '],
  [/^true (?=\w+s )/, 'On, it '],
  [/such as \[([^\]]+)\]/, 'such as $1'],
  [/its updated, or its published where it has none/, 'the day of its last change, or the day it appears where it has none'],
  [/, in quotes, such as "988"/, ', such as 988'],
  [/ needs a contentNote\b/, ' needs a content note'],
  [/each by its id in content\/help-lines\.yaml\. Without it, those with first: true\./, 'each by its short name there. Without any, those at the top of the page of help.'],
  [
    /in the notation (?:that the head of the file explains|of content\/language\.yaml)\./,
    'with a slash between words to choose from, * for any ending, [ ] around what may be missing, and ... for a few words between.',
  ],
];

/** Words on a field as somebody needs them who sees a form, and no file. */
export function inForm(words: string): string {
  return WORDS.reduce((text, [file, form]) => text.replace(file, form), words);
}
