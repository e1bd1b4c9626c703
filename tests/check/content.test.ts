import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, CITED, NEXT_YEAR, PAGE, SmallContent, SPANISH, spanishText } from '../support/small-content.ts';

const POST = 'posts/sleep-and-mood';
const COVER = 'cover:\n  picture: ./cover.svg\n  alt: Waves of green under a low sun\n';
const BODY = `An introduction.${CITED}\n\n## First part\n\nText.\n`;
const NEEDED = 'What it says about health needs three or more, one of them a guideline, a review of studies or from a government. Cite each as [^its-name].';
const TOO_DEEP = 'Lists, quotations or marks stand too deep in one another here. Take some of their signs out.';
const ENDINGS = '.svg, .jpg, .jpeg, .png, .webp, .avif, .gif';

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#88aa66' } });
const photograph = await picture(300, 200).jpeg().toBuffer();

/** A drawing in pixels whose head does not fit its own sum any more. */
const damagedPng = await picture(300, 200).png().toBuffer();
damagedPng.fill(0, 29, 33);

/** One mistake: how it is made, and all that an editor is told about it. */
type Mistake = [name: string, make: (content: SmallContent) => void, ...told: string[]];

/** A mistake in the article; told are the lines below its file. */
function inArticle(name: string, make: (content: SmallContent) => void, ...told: string[]): Mistake {
  return [name, make, `content/${ARTICLE}`, ...told.map((line) => `  ${line}`)];
}

/** A passage of the article written otherwise. */
const line = (passage: string, other: string) => (content: SmallContent) => content.replace(ARTICLE, passage, other);
const title = (text: string) => line('Sleep and mood', text);
const published = (text: string) => line('published: 2026-01-31', `published: ${text}`);
const topics = (text: string) => line('[sleep, mood]', text);
const field = (text: string) => line('author:', `${text}\nauthor:`);
const body = (text: string) => line('Text.', text);
const whole = (text: string | Buffer) => (content: SmallContent) => content.write(ARTICLE, text);

/** The article as a file with components. */
const mdx = (text: string) => (content: SmallContent) => {
  content.write(`${ARTICLE}x`, content.read(ARTICLE).replace('Text.', () => text));
  content.delete(ARTICLE);
};

/** Another picture as the cover. */
const cover = (name: string, bytes: string | Buffer) => (content: SmallContent) => {
  content.write(`${POST}/${name}`, bytes);
  content.replace(ARTICLE, './cover.svg', `./${name}`);
};

/** A drawing as the cover. */
const drawing = (inside: string, attributes = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"') => cover('waves.svg', `<svg ${attributes}>${inside}</svg>`);

/** The article in a folder of another name. */
const folder = (name: string) => (content: SmallContent) => {
  for (const file of ['index.md', 'cover.svg']) content.write(`posts/${name}/${file}`, content.read(`${POST}/${file}`));
  content.delete(POST);
};

/** The article's text in a file of another name. */
const file = (name: string) => (content: SmallContent) => {
  content.write(`${POST}/${name}`, content.read(ARTICLE));
  content.delete(ARTICLE);
};

const missing = [
  inArticle('a missing title', line('title: Sleep and mood\n', ''), 'line 1: The title is missing. Write it, such as "Sleep and mood".'),
  inArticle('a title without words', title(''), 'line 2: The title is missing. Write it, such as "Sleep and mood".'),
  inArticle('an empty title', title('""'), 'line 2: The title is empty. Write it, such as "Sleep and mood".'),
  inArticle('a missing author', line('author: the-team\n', ''), 'line 1: Author is missing. Choose from the-team.'),
  inArticle('missing topics', line('topics: [sleep, mood]\n', ''), 'line 1: The topics are missing. List one to three, such as [mood].'),
  inArticle('a missing date', line('published: 2026-01-31\n', ''), 'line 1: The day of publication (published) is missing. Write it as year-month-day, such as 2026-01-31.'),
  inArticle('a missing cover', line(COVER, ''), 'line 1: The cover is missing. Write cover: and below it picture and alt, each with two spaces before it.'),
  inArticle('a cover with nothing below it', line(COVER, 'cover:\n'), 'line 7: The cover is missing. Write cover: and below it picture and alt, each with two spaces before it.'),
  inArticle('a cover without a picture', line('  picture: ./cover.svg\n', ''), 'line 7: The picture of the cover is missing. Write the name of its file, such as ./cover.svg.'),
  inArticle(
    'a missing alt',
    line('  alt: Waves of green under a low sun\n', ''),
    'line 7: The description of the cover (alt) is missing. Write it, such as "Waves of green under a low sun".',
  ),
  inArticle('an empty alt', line('Waves of green under a low sun', '""'), 'line 9: The description of the cover (alt) is empty. Write it, such as "Waves of green under a low sun".'),
  inArticle(
    'no field at all',
    whole('---\n---\n\nText.\n'),
    'line 1: The title is missing. Write it, such as "Sleep and mood".',
    'line 1: The description is missing. Write it.',
    'line 1: The day of publication (published) is missing. Write it as year-month-day, such as 2026-01-31.',
    'line 1: The topics are missing. List one to three, such as [mood].',
    'line 1: Author is missing. Choose from the-team.',
    'line 1: The cover is missing. Write cover: and below it picture and alt, each with two spaces before it.',
  ),
];

const unknown = [
  inArticle('a misspelled field', line('title:', 'titel:'), 'line 2: There is no field called "titel" here. Write title.'),
  inArticle('a field in capital letters', line('title:', 'Title:'), 'line 2: There is no field called "Title" here. Write title.'),
  inArticle('a misspelled field below another', line('picture:', 'pictur:'), 'line 8: There is no field called "pictur" here. Write picture.'),
  inArticle('a field as other blogs call it', line('topics:', 'tags:'), 'line 5: There is no field called "tags" here. Write topics.'),
  inArticle('a field in Spanish', line('title:', 'título:'), 'line 2: There is no field called "título" here. Write title.'),
  inArticle('a day in Spanish', line('published:', 'fecha:'), 'line 4: There is no field called "fecha" here. Write published.'),
  inArticle('a date as other blogs call it', line('published:', 'date:'), 'line 4: There is no field called "date" here. Write published.'),
  inArticle('a field twice, once misspelled', field('topic: sleep'), 'line 6: There is no field called "topic" here. The field topics is there already: take this one out.'),
  inArticle('a field like none', field('layout: post'), 'line 6: There is no field called "layout" here. Take it out, or correct its name.'),
  inArticle('an address in a field', field('slug: sleep'), 'line 6: There is no field called "slug" here. The name of the folder is the address. Take this line out.'),
  inArticle(
    'a field of the cover beside the cover',
    line('  alt:', 'alt:'),
    'line 7: The description of the cover (alt) is missing. Write it, such as "Waves of green under a low sun".',
    'line 9: There is no field called "alt" here. It belongs below cover, with two spaces before it.',
  ),
  inArticle(
    'names that programs use',
    field('__proto__: x\nconstructor: y'),
    'line 6: There is no field called "__proto__" here. Take it out, or correct its name.',
    'line 7: There is no field called "constructor" here. Take it out, or correct its name.',
  ),
];

const values = [
  inArticle('a number as the title', title('2026'), 'line 2: The title must be text. Put quotation marks around it, such as "Sleep and mood".'),
  inArticle('a day as the title', title('2026-01-31'), 'line 2: The title must be text. Put quotation marks around it, such as "Sleep and mood".'),
  inArticle('a time as the title', title('2026-01-31 10:00:00'), 'line 2: The title must be text. Put quotation marks around it, such as "Sleep and mood".'),
  inArticle('a number of programs as the title', title('0b11'), 'line 2: The title must be text. Put quotation marks around it, such as "Sleep and mood".'),
  inArticle('a title of a sign that nobody sees', title('"\u200b"'), 'line 2: The title is empty. Write it, such as "Sleep and mood".'),
  inArticle('a title of marks alone', title('"???"'), 'line 2: The title has no words that a reader sees. Write it.'),
  inArticle('a title with a sign that its backslash makes', title('"Sleep\\u0007 and mood"'), 'line 2: This text has a backslash (\\) that makes an invisible sign of what follows. Take the backslash out.'),
  inArticle('fields in place of the date', published('{toString: 1}'), 'line 4: The day of publication (published) is not a date. Write it as year-month-day, such as 2026-01-31.'),
  inArticle('a list as the title', title('[Sleep, mood]'), 'line 2: The title must be text. Put quotation marks around it, such as "Sleep and mood".'),
  inArticle('a template as the title', title('{{ title }}'), 'line 2: The title must be text. Put quotation marks around it, such as "Sleep and mood".'),
  inArticle('a letter that the typefaces lack', title('Sleep and Dvořák'), 'line 2: Only a warning: The typefaces of the site do not have "ř". The picture that stands for this article where it is shared leaves it out. Write the title without it.'),
  inArticle('signs that the typefaces lack', title('Łukasz asleep 😴'), 'line 2: Only a warning: The typefaces of the site do not have "Ł", "😴". The picture that stands for this article where it is shared leaves them out. Write the title without them.'),
  inArticle('a long title', title(`${'Sleep and mood '.repeat(6)}is long now`), 'line 2: The title has 101 characters. Write 100 at most.'),
  inArticle('a short description', (content) => content.write(ARTICLE, content.read(ARTICLE).replace(/description: .*/, 'description: Too short.')), 'line 3: The description has 10 characters. Write 110 to 160.'),
  inArticle('topics that are no list', topics('sleep, mood'), 'line 5: The topics must be a list. Write [sleep, mood].'),
  inArticle('an empty list of topics', topics('[]'), 'line 5: The list of topics is empty. Name one to three.'),
  inArticle('four topics', topics('[sleep, mood, sleep, mood]'), 'line 5: There are more than three topics. Keep the three that a reader would look under.'),
  inArticle('a topic twice', topics('[sleep, sleep]'), 'line 5: A topic is named twice. Keep it once.'),
  inArticle('a number as a topic', topics('[1]'), 'line 5: An entry of topics must be one name. Choose from mood, sleep.'),
  inArticle('unknown topics', topics('[slep, grief]'), 'line 5: There is no topic called "slep". Write sleep.', 'line 5: There is no topic called "grief". Choose from mood, sleep.'),
  inArticle('an unknown topic in a list of lines', topics('\n  - sleep\n  - mod'), 'line 7: There is no topic called "mod". Write mood.'),
  inArticle('a misspelled author', line('the-team', 'the-tema'), 'line 6: There is no person called "the-tema". Write the-team.'),
  inArticle('an unknown author', line('the-team', 'Dr. Nobody'), 'line 6: There is no person called "Dr. Nobody". Choose from the-team.'),
  inArticle('a list of authors', line('the-team', '[the-team]'), 'line 6: Author must be one name. Choose from the-team.'),
  inArticle('a draft that says yes', field('draft: yes'), 'line 6: Draft is either true or false, without quotes.'),
  inArticle('a cover that is only a file', line(COVER, 'cover: ./cover.svg\n'), 'line 7: The cover has no fields. Write cover: and below it picture and alt, each with two spaces before it.'),
];

/** A field holds words alone: what works as a mark in a text would be printed there. */
const marksInFields = [
  ['stars', 'Sleep and **mood**', '**'],
  ['a star on either side of a word', 'Sleep *and* mood', '*and*'],
  ['an element', 'Sleep <b>and</b> mood', '<b>'],
  ['a letter by its code', 'Sleep &amp; mood', '&amp;'],
  ['a link', 'Sleep and [mood](/about)', '[mood](/about)'],
  ['a citation', 'Sleep and mood[^sample2017]', '[^sample2017]'],
].map(([name, words, marks]) => inArticle(`${name} in a field`, title(`"${words}"`), `line 2: Readers would see "${marks}" in the title just as it is typed. A field holds words alone: take the marks out.`));

const dates = [
  inArticle('a word as the date', published('tomorrow'), 'line 4: The day of publication (published) is "tomorrow", which is not a date. Write it as year-month-day, such as 2026-01-31.'),
  inArticle('a day that no month has', published('2026-02-31'), 'line 4: The day of publication (published) is 2026-02-31, which is not in the calendar. Write a day that is, such as 2026-01-31.'),
  inArticle('a month that no year has', published('2026-13-45'), 'line 4: The day of publication (published) is 2026-13-45, which is not in the calendar. Write a day that is, such as 2026-01-31.'),
  inArticle('a year long gone', published('0026-01-31'), 'line 4: The day of publication (published) is 0026-01-31, which is not in the calendar. Write a day that is, such as 2026-01-31.'),
  inArticle('a date with single digits', published('2026-1-5'), 'line 4: The day of publication (published) needs two digits for the month and for the day. Write 2026-01-05.'),
  inArticle('a date with slashes', published('1/5/2026'), 'line 4: The day of publication (published) is "1/5/2026", which is not a date. Write it as year-month-day, such as 2026-01-31.'),
  inArticle('a date in words', published('January 5, 2026'), 'line 4: The day of publication (published) is "January 5, 2026", which is not a date. Write it as year-month-day, such as 2026-01-31.'),
  inArticle('a date with a time', published('2026-01-31 10:00'), 'line 4: The day of publication (published) is a day without a time. Write 2026-01-31.'),
  inArticle('a date with a time and a zone', published('2026-01-31T10:00:00Z'), 'line 4: The day of publication (published) is a day without a time. Write 2026-01-31.'),
  inArticle('a year as the date', published('2026'), 'line 4: The day of publication (published) is not a date. Write it as year-month-day, such as 2026-01-31.'),
  inArticle('no date after the name of its field', published(''), 'line 4: The day of publication (published) is missing. Write it as year-month-day, such as 2026-01-31.'),
  inArticle('a last change that is still to come', field('updated: 2999-01-01'), 'line 6: The day of the last change (updated) is still to come. Write the day on which it happened.'),
  inArticle('a last change before the first day', field('updated: 2025-01-01'), 'line 6: The article changed before it was published. Write a later day in updated.'),
];

const signs = [
  inArticle('a colon in a text', title('Sleep: and mood'), 'line 2: A text with a colon in it needs quotation marks around it. Write title: "Sleep: and mood"'),
  inArticle('a number sign in a text', title('Our #1 tip'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "Our #1 tip"'),
  inArticle('a number sign at the start', title('#1 tip'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "#1 tip"'),
  inArticle('stars around a word', title('*Sleep* and mood'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "*Sleep* and mood"'),
  inArticle('a star at the start', title('*Sleep'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "*Sleep"'),
  inArticle('an ampersand at the start', title('&Sleep and mood'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "&Sleep and mood"'),
  inArticle('an exclamation mark at the start', title('!Sleep and mood'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "!Sleep and mood"'),
  inArticle('an at sign at the start', title('@home'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "@home"'),
  inArticle('a percent sign at the start', title('% of people'), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "% of people"'),
  inArticle('a quoted word at the start', title('"Sleep" and mood'), `line 2: A text with a special sign in it needs quotation marks around it. Write title: "'Sleep' and mood"`),
  inArticle('curly quotation marks of a word processor', title('“Sleep and mood”'), 'line 2: These are curly quotation marks, and readers would see them. Type straight ones: title: "Sleep and mood"'),
  ...[
    ['around a text with a colon', '“Sleep: and mood”', '"Sleep: and mood"'],
    ['around a text with a quotation', '“What “normal” means”', '"What “normal” means"'],
    ['around a text with a straight quotation', '“What "normal" means”', `"What 'normal' means"`],
    ['of German', '„Sleep and mood“', '"Sleep and mood"'],
    ['of German around a text with a colon', '„Sleep: and mood”', '"Sleep: and mood"'],
    ['in single strokes', '‘It’s sleep’', '"It’s sleep"'],
    ['in single strokes around a text with a colon', '‘Sleep: what’s new’', '"Sleep: what’s new"'],
    ['before a note', '“Sleep and mood” # to discuss', '"Sleep and mood"'],
    ['over two lines', '“Sleep\n  and mood”', '"Sleep and mood"'],
  ].map(([name, text, better]) => inArticle(`curly quotation marks ${name}`, title(text!), `line 2: These are curly quotation marks, and readers would see them. Type straight ones: title: ${better}`)),
  ...[
    ['at the end', '"Sleep and mood”', '"Sleep and mood"'],
    ['at the end, after a quotation', '"What “normal” means”', '"What “normal” means"'],
    ['at the end, before a note', '"Sleep and mood” # to discuss', '"Sleep and mood"'],
    ['at the start', '“Sleep and mood"', '"Sleep and mood"'],
    ['at the start, with a colon', '“Sleep: and mood"', '"Sleep: and mood"'],
    ['low at the start', '„Sleep and mood"', '"Sleep and mood"'],
    ['in single strokes', "'Sleep and mood’", '"Sleep and mood"'],
  ].map(([name, text, better]) => inArticle(`two quotation marks of which one is curly, ${name}`, title(text!), `line 2: One of these quotation marks is curly, and only straight ones hold a text. Write title: ${better}`)),
  ...[
    ['end', 'within straight ones', '"Sleep and mood”"', '"Sleep and mood"'],
    ['end', 'after a quotation', '"What \\"normal\\" and “typical” mean”"', '"What \\"normal\\" and “typical” mean"'],
    ['end', 'within single ones', "'Sleep and mood”'", "'Sleep and mood'"],
    ['end', 'alone', 'Sleep and mood”', '"Sleep and mood"'],
    ['start', 'within straight ones', '"“Sleep and mood"', '"Sleep and mood"'],
    ['start', 'of German', '"„Sleep and mood"', '"Sleep and mood"'],
    ['start', 'alone', '“Sleep and mood', '"Sleep and mood"'],
  ].map(([end, name, text, better]) => inArticle(`a curly quotation mark at the ${end} that has no partner, ${name}`, title(text!), `line 2: A curly quotation mark stands at the ${end} of this text, and readers would see it. Write title: ${better}`)),
  inArticle('a quotation at the end of a text that is not closed', title('"Feeling “off”'), 'line 2: A quotation mark is opened here and not closed. Write title: "Feeling “off”"'),
  inArticle('curly quotation marks in a list of names', topics('[“sleep”, “mood”]'), 'line 5: These are curly quotation marks, and readers would see them. Type straight ones: topics: ["sleep", "mood"]'),
  inArticle('single curly quotation marks in a list of names', topics('[‘sleep’, ‘mood’]'), 'line 5: These are curly quotation marks, and readers would see them. Type straight ones: topics: ["sleep", "mood"]'),
  inArticle('curly quotation marks below a field', line('Waves of green under a low sun', '“Waves: a low sun”'), 'line 9: These are curly quotation marks, and readers would see them. Type straight ones: alt: "Waves: a low sun"'),
  inArticle('a curly quotation mark at one end, in a list', field('keyPoints:\n  - "One.”\n  - Two.\n  - Three.'), 'line 7: One of these quotation marks is curly, and only straight ones hold a text. Write "One."'),
  inArticle('curly quotation marks in a list', field('keyPoints:\n  - “One.”\n  - Two.\n  - Three.'), 'line 7: These are curly quotation marks, and readers would see them. Type straight ones: "One."'),
  inArticle('a hyphen in a list without its space', field('keyPoints:\n  - "One."\n  -"Two."\n  - "Three."'), 'line 8: There must be a space after the hyphen. Write - "Two."'),
  inArticle('a quotation mark in a list that is not closed', field('keyPoints:\n  - "One.\n  - "Two."\n  - "Three."'), 'line 7: A quotation mark is opened here and not closed. Write "One."'),
  inArticle('quotation marks in quotation marks, in a list', field('keyPoints:\n  - "One "good" point."\n  - "Two."\n  - "Three."'), `line 7: A text with a special sign in it needs quotation marks around it. Write "One 'good' point."`),
  inArticle('an apostrophe in single quotation marks', title("'It's sleep'"), `line 2: A text with a special sign in it needs quotation marks around it. Write title: "It's sleep"`),
  inArticle('a quotation mark that is not closed', title('"Sleep and mood'), 'line 2: A quotation mark is opened here and not closed. Write title: "Sleep and mood"'),
  inArticle('a single quotation mark that is not closed', title("'Sleep and mood"), 'line 2: A quotation mark is opened here and not closed. Write title: "Sleep and mood"'),
  inArticle(
    'a quotation mark that is closed by the next one',
    (content) => [title('"Sleep and mood'), line('the-team', '"the-team"')].forEach((make) => make(content)),
    'line 2: A quotation mark is opened here and not closed. Write title: "Sleep and mood"',
  ),
  inArticle('a bracket that is not closed', topics('[sleep, mood'), 'line 5: A bracket is opened here and not closed. Write topics: [sleep, mood]'),
  inArticle('a tab', line('  picture', '\tpicture'), 'line 8: This line starts with a tab. Start it with two spaces instead.'),
  inArticle('a line too far to the right', line('author:', '  author:'), 'line 6: This line has too many or too few spaces before it. Start it right below the field it goes with.'),
  inArticle('a line too far to the left', line('  alt:', ' alt:'), 'line 9: This line has too many or too few spaces before it. Start it right below the field it goes with.'),
  inArticle('a field twice', field('title: Again'), 'line 6: This field is there twice. Keep one of them.'),
  inArticle('no colon', line('author: the-team', 'author the-team'), "line 6: This line is not a field. Write the field's name, a colon, a space and its value."),
  inArticle('no space after a colon', line('author: the-team', 'author:the-team'), 'line 6: There must be a space after the colon. Write author: the-team'),
  inArticle('a list in place of fields', whole('---\n- a\n- b\n---\n\nText.\n'), 'line 1: This must be fields. Write each on a line of its own: its name, a colon, a space and its value.'),
  inArticle('a sentence in place of fields', whole('---\nhello\n---\n\nText.\n'), 'line 1: This must be fields. Write each on a line of its own: its name, a colon, a space and its value.'),
];

const texts: Mistake[] = [
  inArticle('no dashes at the start', whole('# Sleep\n\nText.\n'), 'line 1: The file must start with a line of three dashes (---). The fields, such as the title, come after it.'),
  inArticle('a long dash at the start', line('---\n', '—\n'), 'line 1: The file must start with a line of three dashes (---). Write --- in place of —'),
  inArticle('too many dashes at the start', line('---\n', '-----\n'), 'line 1: The file must start with a line of three dashes (---). Write --- in place of -----'),
  inArticle(
    'empty lines before the fields',
    line('---\n', '\n\n---\n'),
    'line 1: The file must start with a line of three dashes (---). Take out what stands above it, empty lines too.',
  ),
  inArticle('no dashes after the fields', line('sun\n---\n', 'sun\n'), 'line 11: The fields have no end. Put a line of three dashes (---) before this one.'),
  inArticle(
    'no dashes after the fields, but in the text',
    (content) => [line('sun\n---\n', 'sun\n'), body('Text.\n\n---\n\nMore.')].forEach((make) => make(content)),
    'line 11: The fields have no end. Put a line of three dashes (---) before this one.',
  ),
  inArticle('too many dashes after the fields', line('sun\n---\n', 'sun\n-----\n'), 'line 10: The fields end with a line of three dashes (---) and nothing else on it.'),
  inArticle('an empty file', whole(''), 'The file is empty. Write its text, or delete it.'),
  inArticle('a blank file', whole('\n \n'), 'The file is empty. Write its text, or delete it.'),
  ...['<br>', '<p></p>', '\u200b', '&nbsp;', '\\\\', '| |\n|--|'].map((nothing) =>
    inArticle(`nothing but ${JSON.stringify(nothing)}`, line(BODY, `${nothing}\n`), 'line 10: There is no text after the fields. Write it below the three dashes.'),
  ),
  inArticle('a note that is not closed', body('Text.\n\n<!-- a note\n\nMore text.'), 'line 18: A note is opened here and not closed, so that nobody would see the rest of the text. Write --> where it ends.'),
  inArticle('an element that is not closed', body('Some <b>bold text'), 'line 16: <b> is opened here and not closed. Write </b> where it ends, or &lt; for the sign < itself.'),
  inArticle('an element that is not opened', body('</div></main>'), 'line 16: </div> closes something that is not open here. Take it out, or write <div> where it starts.', 'line 16: </main> closes something that is not open here. Take it out, or write <main> where it starts.'),
  inArticle('a part that is hidden', body('<p hidden>Some text.</p>'), 'line 16: No reader sees what is hidden. Take hidden out of <p>, or take it out with its words.'),
  inArticle('quotations in quotations without end', body(`${'> '.repeat(500)}Text.`), `line 16: ${TOO_DEEP}`),
  ['quotations in quotations without end, in a file with components', mdx(`${'> '.repeat(20_000)}Text.`), `content/${ARTICLE}x`, `  line 16: ${TOO_DEEP}`],
  inArticle('marks in marks without end', body(`Text. ${':term['.repeat(50_000)}`), `line 16: ${TOO_DEEP}`),
  inArticle('pictures in pictures without end', body(`Text. ${'!['.repeat(300_000)}${'](./a.jpg)'.repeat(100)}`), `line 16: ${TOO_DEEP}`),
  inArticle('lists in lists, line by line', body(Array.from({ length: 70 }, (_, depth) => `${'  '.repeat(depth)}- Text.`).join('\n')), `line 46: ${TOO_DEEP}`),
  inArticle('a passage of a program', body('<?php echo'), 'line 16: What starts with <? belongs to programs. Take it out, or write &lt; for the sign < itself.'),
  inArticle('no text', line(BODY, ''), 'line 10: There is no text after the fields. Write it below the three dashes.'),
  inArticle('a note in place of the text', line(BODY, '<!-- to do -->\n'), 'line 10: There is no text after the fields. Write it below the three dashes.'),
  inArticle(
    'a file in UTF-16',
    (content) => content.write(ARTICLE, Buffer.from(`\uFEFF${content.read(ARTICLE)}`, 'utf16le')),
    'The file is not saved as plain text in UTF-8. In your editor choose "Save with encoding: UTF-8".',
  ),
  inArticle(
    'a file in Latin-1',
    (content) => content.write(ARTICLE, Buffer.from(content.read(ARTICLE).replace('Text.', 'Café.'), 'latin1')),
    'line 16: This line holds letters that are not saved as UTF-8. In your editor choose "Save with encoding: UTF-8".',
  ),
  inArticle('a letter that was lost', body('Caf\uFFFD.'), 'line 16: This line holds the sign \uFFFD, which stands where a letter was lost. Write the letter again.'),
  inArticle('a number of no sign', body('A sign &#0; of none.'), 'line 16: This text holds a sign that browsers cannot show, such as &#0;. Take it out.'),
  inArticle('an invisible sign', body('A bell\u0007.'), 'line 16: This line holds an invisible sign that browsers cannot show. Delete the line and type it again.'),
  inArticle(
    'two versions of a text',
    body('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other'),
    'line 16: Two versions of this text were merged and both are still here. Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  ),
  inArticle('a huge file', whole('words '.repeat(400_000)), 'The file is too long for a text. Look whether something else was saved under this name.'),
  inArticle('a second title', body('# Again'), 'line 16: A heading with one # is the title of the page, which it has already. Use ## here.'),
  inArticle('a second title, underlined', body('Again\n====='), 'line 16: A heading with one # is the title of the page, which it has already. Use ## here.'),
  inArticle(
    'two mistakes in a file with a byte order mark and the line ends of Windows',
    (content) => {
      content.replace(ARTICLE, 'the-team', 'x');
      content.replace(ARTICLE, 'Text.', '# Again');
      content.write(ARTICLE, `\uFEFF${content.read(ARTICLE).replaceAll('\n', '\r\n')}`);
    },
    'line 6: There is no person called "x". Choose from the-team.',
    'line 16: A heading with one # is the title of the page, which it has already. Use ## here.',
  ),
];

const components: Mistake[] = (
  [
    ['a tag that is not closed', 'Some <b>bold text', 'line 16: <b> is opened here and not closed. Write </b> where it ends, or &lt; for the sign < itself.'],
    ['a tag that is not opened', 'Some bold</b> text', 'line 16: </b> closes something that is not open here. Take it out, or write <b> where it starts.'],
    ['a brace that is not closed', 'A\n\n{ brace', 'line 18: What stands between { and } cannot be read. Correct it, or write \\{ for the sign { itself.'],
    ['an expression with a mistake', '{foo(}', 'line 16: What stands between { and } cannot be read. Correct it, or write \\{ for the sign { itself.'],
    ['a note as Markdown has it', '<!-- note -->', 'line 16: A note to yourself is written {/* so */} in this file.'],
    ['a link in angle brackets', 'See <https://example.org>.', 'line 16: The sign < starts something that cannot be read. Write a link as [words](https://example.org), and &lt; for the sign itself.'],
    ['an import with a mistake', 'import x from\n\nText.', 'line 16: This line, which starts with import or export, cannot be read. Correct it, or start it with another word.'],
    ['an import of a file that is not there', 'import Thing from "./thing.astro"\n\n<Thing />', 'line 16: There is nothing at "./thing.astro" to import. Correct it, or take the import out with all that uses it.'],
    ['an import of a package that is not there', 'import {\n  Thing,\n} from "some-things"\n\n<Thing />', 'line 18: There is nothing at "some-things" to import. Correct it, or take the import out with all that uses it.'],
    ['an import from another site', 'import Thing from "https://example.org/x.js"\n\n<Thing />', 'line 16: There is nothing at "https://example.org/x.js" to import. Correct it, or take the import out with all that uses it.'],
    ['an unknown component', 'Text.\n\n<HelpLines />', 'line 18: There is no component called HelpLines in this file. Correct its name, or import it at the top.'],
    ['a picture as HTML', '<img src="./cover.svg" alt="Waves" />', 'line 16: A picture written as <img> does not work here. Write ![Waves under a low sun](./waves.jpg)'],
  ] as const
).map(([name, text, told]) => [name, mdx(text), `content/${ARTICLE}x`, `  ${told}`]);

const pictures = [
  inArticle('a picture that is not there', body('![A low sun](./waves.jpg)'), 'line 16: The picture ./waves.jpg is not in this folder. Put it there, or choose from ./cover.svg.'),
  inArticle('a misspelled picture', body('![A low sun](./cver.svg)'), 'line 16: The picture ./cver.svg is not in this folder. Write ./cover.svg.'),
  inArticle('a picture in other capital letters', body('![A low sun](./Cover.svg)'), 'line 16: The picture ./Cover.svg is written with other capital letters than its file. Write ./cover.svg.'),
  inArticle('a cover in other capital letters', line('./cover.svg', './Cover.svg'), 'line 8: The picture ./Cover.svg is written with other capital letters than its file. Write ./cover.svg.'),
  inArticle('a picture without a description', body('![](./cover.svg)'), 'line 16: The picture ./cover.svg has no description. Write what it shows: ![Waves under a low sun](./cover.svg)'),
  inArticle(
    'a picture on another site',
    body('![A low sun](https://example.org/waves.jpg)'),
    'line 16: The picture https://example.org/waves.jpg is on another site. Save it in this folder, and write its name here, such as ./picture.jpg.',
  ),
  inArticle('a picture in another folder', body('![A low sun](../other/waves.jpg)'), 'line 16: The picture ../other/waves.jpg must lie in the same folder as this text. Move it here, and write ./waves.jpg.'),
  inArticle('a picture at the root', body('![A low sun](/waves.jpg)'), 'line 16: The picture /waves.jpg must lie in the same folder as this text. Move it here, and write ./waves.jpg.'),
  inArticle('a picture with a space in its name', body('![A low sun](./my waves.jpg)'), "line 16: The name of a picture's file cannot have spaces. Rename the file, and write ./my-waves.jpg."),
  inArticle('a picture with a percent sign in its name', body('![A low sun](./100%.jpg)'), 'line 16: The picture ./100%.jpg has a space or a special letter in its name. Rename the file, and write ./100.jpg.'),
  inArticle('a cover with an accent in its name', cover('niño.jpg', photograph), 'line 8: The picture ./niño.jpg has a space or a special letter in its name. Rename the file, and write ./nino.jpg.'),
  inArticle(
    'a picture whose file is named elsewhere',
    body('![A low sun][w]\n\n[w]: ./cover.svg'),
    'line 16: A picture is written with its file right behind its description: ![Waves under a low sun](./waves.jpg)',
  ),
  inArticle('a picture as HTML', body('<img src="./cover.svg">'), 'line 16: A picture written as <img> does not work here. Write ![Waves under a low sun](./waves.jpg)'),
  inArticle('a damaged photograph', cover('waves.jpg', 'no picture'), 'line 8: The picture ./waves.jpg is damaged or is not a picture. Save it again from the program it comes from.'),
  inArticle('a picture with a long name', cover(`${'a'.repeat(201)}.svg`, '<svg/>'), `line 8: The picture ./${'a'.repeat(201)}.svg has a name of 205 letters. Give the file a name of 200 letters at most.`),
  inArticle('a photograph whose head is damaged', cover('waves.png', damagedPng), 'line 8: The picture ./waves.png is damaged or is not a picture. Save it again from the program it comes from.'),
  inArticle('half a photograph', cover('waves.jpg', photograph.subarray(0, -60)), 'line 8: The picture ./waves.jpg is damaged or is not a picture. Save it again from the program it comes from.'),
  inArticle('an empty photograph', cover('waves.jpg', ''), 'line 8: The picture ./waves.jpg is an empty file. Save it again from the program it comes from.'),
  inArticle('a photograph under another ending', cover('waves.png', photograph), 'line 8: The picture ./waves.png is really a .jpg file. Save it again as .png.'),
  inArticle('a picture too wide', cover('waves.png', await picture(8001, 2).png().toBuffer()), 'line 8: The picture ./waves.png is 8001 by 2 pixels large. Save it with at most 8000 on each side.'),
  inArticle('a picture too heavy', cover('waves.png', Buffer.alloc(20_600_000)), 'line 8: The picture ./waves.png has 21 MB. Save it with less than 20 MB.'),
  inArticle('an empty drawing', cover('waves.svg', ''), 'line 8: The picture ./waves.svg is an empty file. Save it again from the program it comes from.'),
  inArticle(
    'a drawing behind a long note',
    cover('waves.svg', `<!-- ${'words '.repeat(200)}--><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>`),
    'line 8: The picture ./waves.svg begins with a long note before the drawing. Save it again as a plain SVG, without what the drawing program says about itself: in Illustrator with File ▸ Export ▸ Export As, in Inkscape with File ▸ Save As ▸ Plain SVG.',
  ),
  inArticle('a damaged drawing', drawing('<g>'), 'line 8: The picture ./waves.svg is damaged or is not a picture. Save it again from the program it comes from.'),
  inArticle('a drawing without a size', drawing('<rect width="9" height="9"/>', 'xmlns="http://www.w3.org/2000/svg"'), 'line 8: The picture ./waves.svg has no size. Save it again with a width and a height.'),
  inArticle(
    'a drawing that browsers do not know as one',
    drawing('', 'viewBox="0 0 1 1"'),
    'line 8: The picture ./waves.svg is not marked as a drawing, so browsers show nothing. Save it again, with xmlns="http://www.w3.org/2000/svg" in its first line.',
  ),
  inArticle('a drawing with a script', drawing('<script>1</script>'), 'line 8: The picture ./waves.svg carries a script. Save it as a plain drawing.'),
  inArticle(
    'a drawing that loads a picture',
    drawing('<image href="https://example.org/waves.png"/>'),
    'line 8: The picture ./waves.svg loads something from another site. Save it as a drawing that holds all its parts.',
  ),
];

const names: Mistake[] = [
  ['an ending in capital letters', file('index.MD'), `content/${POST}`, '  This folder has no article. Write it in a file called index.md.', '', `content/${POST}/index.MD`, '  Nothing reads this file. The text of an article is called index.md, in small letters, and its Spanish es.md.'],
  ['the ending .markdown', file('index.markdown'), `content/${POST}`, '  This folder has no article. Write it in a file called index.md.', '', `content/${POST}/index.markdown`, '  Nothing reads this file. The text of an article is called index.md, in small letters, and its Spanish es.md.'],
  [
    'two Spanish texts',
    (content) => {
      spanish()(content);
      content.write(`${SPANISH}x`, content.read(SPANISH).replace(/slug: .*/, 'slug: otro-texto'));
    },
    `content/${POST}`,
    '  This folder has two texts in one language, es.md and es.mdx. Keep one of them.',
  ],
  ['two texts', (content) => content.write(`${ARTICLE}x`, content.read(ARTICLE)), `content/${POST}`, '  This folder has two articles for one address, index.md and index.mdx. Keep one of them.'],
  ['an article without a folder', (content) => content.write('posts/loose.md', content.read(ARTICLE)), 'content/posts/loose.md', '  An article has a folder of its own. Move this file to content/posts/<address>/index.md.'],
  ['a folder in the folder of an article', (content) => content.write(`${POST}/images/waves.jpg`, photograph), `content/${POST}/images`, '  Nothing reads a folder within the folder of an article. Move its files up beside index.md.'],
  ['a file beside the article', (content) => content.write(`${POST}/leaflet.indd`, ''), `content/${POST}/leaflet.indd`, `  Nothing reads a file with this ending. Take it out, or save it as one of ${ENDINGS}.`],
  ['a film that browsers do not play', (content) => content.write(`${POST}/breathing.mov`, ''), `content/${POST}/breathing.mov`, '  This file is in a format that many browsers do not play. Open it in HandBrake, choose the preset Fast 480p30 and Start, and write breathing.mp4.'],
  ['a file of Word', (content) => content.write(`${POST}/diary.docx`, ''), `content/${POST}/diary.docx`, '  Nothing reads this file. The text of an article is called index.md, in small letters, and its Spanish es.md. What readers should take along is saved as PDF.'],
  ['captions in another format', (content) => content.write(`${POST}/breathing.srt`, ''), `content/${POST}/breathing.srt`, '  Nothing reads captions in this format. Save them as breathing.vtt, in the format WebVTT.'],
  ['a PDF with an ending in capital letters', (content) => content.write(`${POST}/Diary.PDF`, ''), `content/${POST}/Diary.PDF`, '  The ending of a file is in small letters. Rename it to Diary.pdf.'],
  ['a photograph of an iPhone', (content) => content.write(`${POST}/IMG_2041.HEIC`, ''), `content/${POST}/IMG_2041.HEIC`, '  This picture is in the format of an iPhone, which most browsers do not show. On a Mac open it in Preview, and choose File ▸ Export ▸ JPEG; on Windows open it in Photos, and choose Save as ▸ .jpg. Then write ./IMG_2041.jpg.'],
  ['a photograph with an ending in capital letters', (content) => content.write(`${POST}/Waves.JPG`, photograph), `content/${POST}/Waves.JPG`, '  The ending of a picture is in small letters. Rename it to Waves.jpg.'],
  ['capital letters and spaces in an address', folder('Sleep & Mood'), 'content/posts/Sleep & Mood', '  "Sleep & Mood" cannot stand in an address. Use small letters without accents, digits and hyphens: sleep-mood.'],
  ['an accent in an address', folder('sueño'), 'content/posts/sueño', '  "sueño" cannot stand in an address. Use small letters without accents, digits and hyphens: sueno.'],
  ['a name that is too long for an address', folder('a'.repeat(201)), `content/posts/${'a'.repeat(201)}`, '  This name has 201 letters, and an address has 200 at most. Choose a shorter one: five or six words are enough.'],
  ['a dot before an address', folder('.sleep'), 'content/posts/.sleep', '  ".sleep" cannot stand in an address. Use small letters without accents, digits and hyphens: sleep.'],
  ['the address of a list', folder('topics'), 'content/posts/topics', '  The address /topics belongs to another page of the site. Give the folder another name.'],
  ['the address of a page', folder('about'), 'content/posts/about', '  The address /about belongs to another page of the site. Give the folder another name.'],
  ['a page at the address of a list', (content) => content.write('pages/archive/index.md', content.read(PAGE)), 'content/pages/archive', '  The address /archive belongs to another page of the site. Give the folder another name.'],
  ['a folder that is not one of the content’s', (content) => content.write('post/sleep/index.md', 'Text.'), 'content/post', '  Nothing reads this folder. Call it posts.'],
  [
    'an article beside the folders',
    (content) => content.write('sleep.md', 'Text.'),
    'content/sleep.md',
    '  Nothing reads this file here. An article is content/posts/<address>/index.md, a page content/pages/<address>/index.md.',
  ],
];

const others: Mistake[] = [
  [
    'two mistakes in a page',
    (content) => {
      content.replace(PAGE, '2026-01-31', '2026-02-30');
      content.replace(PAGE, 'What a reader', '# What a reader');
    },
    `content/${PAGE}`,
    '  line 4: The day of the last change (updated) is 2026-02-30, which is not in the calendar. Write a day that is, such as 2026-01-31.',
    '  line 7: A heading with one # is the title of the page, which it has already. Use ## here.',
  ],
  ['a page with an ending in capital letters', (content) => content.write('pages/help/index.MD', 'Text.'), 'content/pages/help', '  This folder has no page. Write it in a file called index.md.', '', 'content/pages/help/index.MD', '  Nothing reads this file. The text of a page is called index.md, in small letters, and its Spanish es.md.'],
  ['a page without a folder', (content) => content.write('pages/help.md', 'Text.'), 'content/pages/help.md', '  A page has a folder of its own. Move this file to content/pages/<address>/index.md.'],
  ['a picture beside the folders of pages', (content) => content.write('pages/waves.jpg', photograph), 'content/pages/waves.jpg', '  Nothing reads this file here. Move it into the folder of the page that shows it, or take it out.'],
  ['a picture beside the folders of articles', (content) => content.write('posts/waves.jpg', photograph), 'content/posts/waves.jpg', '  Nothing reads this file here. Move it into the folder of the article that shows it, or take it out.'],
  ['a page with two texts', (content) => content.write('pages/about/index.mdx', content.read(PAGE)), 'content/pages/about', '  This folder has two pages for one address, index.md and index.mdx. Keep one of them.'],
  ['a folder in the folder of a page', (content) => content.write('pages/about/images/waves.jpg', photograph), 'content/pages/about/images', '  Nothing reads a folder within the folder of a page. Move its files up beside index.md.'],
  ['a topic with another ending', (content) => content.write('topics/grief.yml', 'Text.'), 'content/topics/grief.yml', '  Nothing reads this file. Save it with the ending .yaml, in small letters, or take it out.'],
  ['a folder in place of a topic', (content) => content.write('topics/grief.yaml/index.md', 'Text.'), 'content/topics/grief.yaml', '  This is a folder, and nothing reads it here. Take it out.'],
  [
    'a topic with spaces in its name',
    (content) => content.write('topics/Grief and loss.yaml', content.read('topics/mood.yaml')),
    'content/topics/Grief and loss.yaml',
    '  "Grief and loss" cannot stand in an address. Use small letters without accents, digits and hyphens: grief-and-loss.',
  ],
  ['a quotation mark in a topic', (content) => content.replace('topics/mood.yaml', 'Mood', '"Mood'), 'content/topics/mood.yaml', '  line 1: A quotation mark is opened here and not closed. Write title: "Mood"'],
  ['a person of an unknown kind', (content) => content.replace('people/the-team.yaml', 'organization', 'team'), 'content/people/the-team.yaml', '  line 2: Kind is either organization or person.'],
  ['no facts about the practice', (content) => content.delete('practice.yaml'), 'content/practice.yaml', '  This file is missing. Bring it back from an earlier version.'],
  ['a site without https', (content) => content.replace('practice.yaml', 'site: https', 'site: http'), 'content/practice.yaml', '  line 5: The address of the site must be a whole address that starts with https://.'],
  ['a site with something behind it', (content) => content.replace('practice.yaml', 'site: https://www.example.com', 'site: https://www.example.com/blog'), 'content/practice.yaml', '  line 5: The address of the site has no slash at its end, and nothing behind it. Write https://www.example.com.'],
  ['an address with a password', (content) => content.replace('practice.yaml', 'contact: https://', 'contact: https://me:secret@'), 'content/practice.yaml', '  line 6: The contact page has a name or a password before the @, which everybody would see. Take it out.'],
  ['an address with a quotation mark', (content) => content.replace('practice.yaml', 'com/contact', 'com/"contact'), 'content/practice.yaml', '  line 6: The contact page has a sign that no address has. Copy it again from the browser.'],
  ['an address without a dot', (content) => content.replace('practice.yaml', 'www.example.com/contact', 'contact'), 'content/practice.yaml', '  line 6: The contact page must be a whole address that starts with https://.'],
  ['a word that is explained twice', (content) => content.write('glossary.yaml', 'exposure: Facing what you fear.\nExposure: Facing what you fear.\n'), 'content/glossary.yaml', '  line 2: "Exposure" is explained twice, in capital and in small letters. Keep one of the two.'],
  ['curly quotation marks around a meaning', (content) => content.write('glossary.yaml', 'panic attack: “Sudden fear.”\n'), 'content/glossary.yaml', '  line 1: These are curly quotation marks, and readers would see them. Type straight ones: panic attack: "Sudden fear."'],
  ['curly quotation marks around a word', (content) => content.write('glossary.yaml', '“manía”: Sudden fear.\n'), 'content/glossary.yaml', '  line 1: These are curly quotation marks, and readers would see them. Type straight ones: manía: Sudden fear.'],
  ['a glossary that cannot be read, and not about each word', (content) => [content.write('glossary.yaml', 'exposure: "Facing what you fear.\n'), body('A :term[exposure].')(content)], 'content/glossary.yaml', '  line 1: A quotation mark is opened here and not closed. Write exposure: "Facing what you fear."'],
  ['a page that changed on a day to come', (content) => content.replace(PAGE, '2026-01-31', '2999-01-31'), `content/${PAGE}`, '  line 4: The day of the last change (updated) is still to come. Write the day on which it happened.'],
  ['an article far ahead', published('2226-01-31'), `content/${ARTICLE}`, '  line 4: Only a warning: Nobody sees this article before 2226. Correct the year, unless that is meant.'],
  ['an article from long ago', published('1926-01-31'), `content/${ARTICLE}`, '  line 4: Only a warning: This article would be from 1926. Correct the year, unless that is meant.'],
  [
    'an article copied to begin another one',
    (content) => ['index.md', 'cover.svg'].forEach((name) => content.write(`posts/copy/${name}`, content.read(`${POST}/${name}`))),
    `content/${ARTICLE}`,
    '  line 2: Only a warning: The article content/posts/copy/index.md has the same title. Write another one, so that readers can tell the two apart.',
    '  line 3: Only a warning: The article content/posts/copy/index.md has the same description. Write another one, so that readers can tell the two apart.',
  ],
  ['a picture that no article shows', (content) => content.write(`${POST}/waves.jpg`, photograph), `content/${POST}/waves.jpg`, '  Only a warning: No text shows this picture. Name it in the field picture or in the text, or take it out.'],
  ['a second text below dashes in a topic', (content) => content.write('topics/mood.yaml', `${content.read('topics/mood.yaml')}---\ntitle: Grief\n`), 'content/topics/mood.yaml', '  line 3: Nothing reads what stands below this line (---). Take the line out.'],
  ['words in a language that the site does not have', (content) => content.write('language.yaml', 'rules: []\nmayRepeat:\n  fr: [vous]\n'), 'content/language.yaml', '  line 3: There is no field called "fr" here. Take it out, or correct its name.'],
  ['a file of fields whose name is misspelled', (content) => content.write('glossary.se.yaml', 'manía: Un estado.\n'), 'content/glossary.se.yaml', '  Nothing reads this file here. Call it glossary.es.yaml.'],
  ['no page of help', (content) => content.delete('pages/get-help'), ...['es', 'index'].flatMap((name, index) => [...(index ? [''] : []), `content/pages/get-help/${name}.md`, '  This page is missing, and the line for help above every page leads to it. Bring it back from an earlier version.'])],
  ['no list of addresses', (content) => content.delete('addresses.txt'), 'content/addresses.txt', '  This file is missing, and with it every address that must not be lost. Bring it back from an earlier version. For a new site write one that says # and nothing else.'],
  ['an unknown time zone', (content) => content.replace('practice.yaml', 'New_York', 'Miami'), 'content/practice.yaml', '  line 7: The time zone is not known. Write one such as America/New_York.'],
  ['a country in three letters', (content) => content.replace('practice.yaml', 'US', 'USA'), 'content/practice.yaml', '  line 4: The country has 3 characters. Write exactly 2.'],
];

/** A mistake in the file of help lines; told are the lines below it. */
function inHelp(name: string, passage: string, other: string, ...told: string[]): Mistake {
  return [name, (content) => content.replace('help-lines.yaml', passage, other), 'content/help-lines.yaml', ...told.map((line) => `  ${line}`)];
}

const inSpanishToo = (way: string) => `translations:\n      es:\n        name: Línea\n        about: Hable con alguien.\n        ways: [${way}]\n    source:`;
const UNKNOWN_998 = '998 is on no list of known numbers. Write 988 if that is meant, or add "998" to numbers in content/help-lines.yaml.';

const help: Mistake[] = [
  inHelp('a number to call that no line has', 'call: "988"', 'call: "998"', `line 11: ${UNKNOWN_998} The words beside it say "Call 988".`),
  inHelp('a wrong number everywhere', 'text: Call 988\n        call: "988"', 'text: Call 998\n        call: "998"', `line 11: ${UNKNOWN_998} The words beside it say "Call 998".`),
  inHelp('a number in words that no line has', 'text: Call 988', 'text: Call 998', 'line 10: This text names 998, and a tap on it calls 988. Make the two agree.'),
  inHelp('another known number in words', 'text: Call 988', 'text: Call 911', 'line 10: This text names 911, and a tap on it calls 988. Make the two agree.'),
  inHelp('a way without its number', 'text: Call 988', 'text: Call us', 'line 10: This text does not name the number 988. Make the two agree.'),
  inHelp('a wrong number in the description', 'at any hour', 'if not, call 998', `line 7: ${UNKNOWN_998}`),
  inHelp('a wrong number at the end of articles', 'call or text 988', 'call or text 998', `line 3: ${UNKNOWN_998}`),
  inHelp('a wrong number above every page', 'call: "988"', 'call: "988"\n        header: { en: Call 998 }', 'line 12: This text names 998, and a tap on it calls 988. Make the two agree.'),
  inHelp('a number that is listed twice', '"988"]', '"988", "988"]', 'line 1: 988 is in the list already. Keep it once.'),
  inHelp('a number without quotation marks', 'call: "988"', 'call: 988', 'line 11: A telephone number needs quotation marks around it, such as "988".'),
  inHelp('a word to send that readers do not see', 'call: "988"', 'sms: "988"\n        keyword: HOME', 'line 10: This text does not name the word HOME. Make the two agree.'),
  inHelp('a word to send to nobody', 'call: "988"', 'call: "988"\n        keyword: Call', 'line 10: A keyword is sent to a number. Add sms, or take keyword out.'),
  inHelp('a way that leads nowhere', '        call: "988"\n', '', 'line 10: This way leads nowhere. Add call, sms or web.'),
  inHelp('a way that leads to two places', 'call: "988"', 'call: "988"\n        sms: "988"', 'line 10: This way leads to several places. Write one way for each of call, sms and web.'),
  inHelp('no way to get help', 'ways:\n      - text: Call 988\n        call: "988"', 'ways: []', 'line 9: There is no way to get help. Add one at least.'),
  inHelp('a language that is none', '[en]', '[english]', 'line 8: The language of a help line is two letters, such as es.'),
  inHelp('a translation into a language that the site does not have', 'source:', inSpanishToo('Llame al 988').replace('es:', 'sp:'), 'line 13: There is no field called "sp" here. Write es.'),
  inHelp('another number in a translation', 'source:', inSpanishToo('Llame al 998'), 'line 16: This text names 998, and a tap on it calls 988. Make the two agree.'),
  inHelp('a page for a number in a translation', 'source:', inSpanishToo('{ text: Llame al 988, web: "https://www.example.com/es" }'), 'line 16: This way leads to a number, not to a page. Write its words alone.'),
  inHelp('a translation with more ways than there are', 'source:', inSpanishToo('Llame al 988, Escriba al 988'), 'line 16: The help line has 1 way, and here are 2. Write the text of each, in the same order.'),
  inHelp('a line that somebody looked at on a day to come', '2026-01-31', '2999-01-31', 'line 13: The day it was checked (checkedOn) is still to come. Write the day on which it happened.'),
  inHelp('two help lines of one name', 'checkedOn: 2026-01-31', 'checkedOn: 2026-01-31\n  - id: sample\n    name: Other\n    about: To talk to.\n    language: [en]\n    ways: [{ text: Call 988, call: "988" }]\n    checkedOn: 2026-01-31', 'line 14: Another help line is called "sample" already. Choose another id.'),
];

/** The article with a Spanish text, in which one passage is written otherwise. */
const spanish = (passage = '', other = '') => (content: SmallContent) => {
  content.translate();
  content.replace(SPANISH, passage, other);
};

/** A mistake in the Spanish text of the article. */
function inSpanish(name: string, passage: string, other: string, ...told: string[]): Mistake {
  return [name, spanish(passage, other), `content/${SPANISH}`, ...told.map((line) => `  ${line}`)];
}

const points = (count: number) => field(`keyPoints:\n${'  - A point.\n'.repeat(count)}`.trimEnd());
const review = (reviewer: string, reviewed: string, reviewDue: string) => (content: SmallContent) => {
  content.write('people/ana.yaml', 'name: Ana Sample\nkind: person\n');
  field(`reviewer: ${reviewer}\nreviewed: ${reviewed}\nreviewDue: ${reviewDue}`)(content);
};

/** A block of each kind, one of them within another. */
const BLOCKS = `:::non-urgent[Talk with a doctor if:]
- a sign
:::

::::warning[Careful]
:::figure[Waves]
![A low sun](./cover.svg)
:::
::::

:::note
Text.
:::`;

const marks = [
  inArticle('a misspelled source', body('Text.[^sampel2017]'), 'line 16: There is no source called "sampel2017" in content/sources.yaml. Write [^sample2017].'),
  inArticle('an unknown source', body('Text.[^nobody]'), 'line 16: There is no source called "nobody" in content/sources.yaml. Add it there, or take the mark out.'),
  inArticle('a citation that no source can have', body('Text.[^Doe, 2020]'), 'line 16: There is no source called "Doe, 2020" in content/sources.yaml. Add it there, or take the mark out.'),
  inArticle(
    'a source below the text',
    body('Text.[^sample2017]\n\n[^sample2017]: A sample.'),
    'line 18: A source does not stand below the text. Move it to content/sources.yaml, and cite it by the name that it has there.',
  ),
  inArticle('a misspelled word of the glossary', body('Slow :term[exposre].'), 'line 16: The glossary does not explain "exposre". Write :term[exposure], or add the word and its meaning to content/glossary.yaml.'),
  inArticle('a word that the glossary does not have', body('The :term[amygdala].'), 'line 16: The glossary does not explain "amygdala". Add the word and its meaning to content/glossary.yaml.'),
  inArticle('an explained word without a word', body('The :term.'), 'line 16: This mark has no word. Write the word in brackets right after it, such as :term[cortisol].'),
  inArticle('a misspelled mark', body('Slow :trem[exposure].'), 'line 16: There is no mark called :trem. Write :term[exposure] for a word that the glossary explains.'),
  inArticle('a misspelled block', body(':::urgnt[Get help now, day or night, if:]\n- a sign\n:::'), 'line 16: There is no block called :::urgnt. Write :::urgent.'),
  inArticle('an unknown block', body(':::box\nText.\n:::'), 'line 16: There is no block called :::box. Choose from non-urgent, urgent, emergency, note, warning, figure, video, audio.'),
  inArticle('a card without a heading', body(':::urgent\n- a sign\n:::'), 'line 16: This card has no heading. Say what to do, and end with "if:": :::urgent[Get help now, day or night, if:]'),
  inArticle('a card with an empty heading', body(':::emergency[ ]\n- a sign\n:::'), 'line 16: This card has no heading. Say what to do, and end with "if:": :::emergency[Call 911 or go to the nearest emergency room if:]'),
  inArticle('a figure without a caption', body(':::figure\n![A low sun](./cover.svg)\n:::'), 'line 16: This figure has no caption. Write it in brackets: :::figure[What the picture shows]'),
  inArticle('a block that is not closed', body(':::urgent[Get help now, day or night, if:]\n- a sign\n\n## Next part\n\nText.'), 'line 16: The block :::urgent is not closed. Write ::: on a line of its own where it ends.'),
  inArticle('a block that is not closed, before one that is', body(':::note[Two examples]\nText.\n\n:::figure[Waves]\n![A low sun](./cover.svg)\n:::'), 'line 16: The block :::note is not closed. Write ::: on a line of its own where it ends.'),
  inArticle('a note that is closed after the next heading', body(':::note[Two examples]\nText.\n\n## Next part\n\nText.\n:::'), 'line 16: The heading "Next part" stands inside this one. Close this one first: put ::: on a line of its own where it ends.'),
  inArticle('a card that is closed after the next one', body(':::urgent[Get help now, day or night, if:]\n- a sign\n\n:::emergency[Call 911 if:]\n- a sign\n:::\n:::'), 'line 16: The block :::urgent is not closed. Write ::: on a line of its own where it ends.', 'line 22: This closes a block that is not open here. Take it out, or write how the block starts above it, such as :::note'),
  inArticle('a card within a card', body('::::urgent[Get help now, day or night, if:]\n- a sign\n\n:::emergency[Call 911 if:]\n- a sign\n:::\n::::'), 'line 16: The next card stands inside this one. Close this one first: put ::: on a line of its own where it ends.'),
  inArticle('a block with two colons', body('::urgent[Get help now, day or night, if:]\n- a sign\n::'), 'line 16: A block starts with three colons. Write :::urgent, and ::: on a line of its own where it ends.'),
  inArticle('a picture in a block that is not there', body(':::figure[Waves]\n![A low sun](./waves.jpg)\n:::'), 'line 17: The picture ./waves.jpg is not in this folder. Put it there, or choose from ./cover.svg.'),
];

const reading = [
  inArticle('two key points', points(2), 'line 6: There are fewer than three key points. Write three to five, or leave the field out.'),
  inArticle('six key points', points(6), 'line 6: There are more than five key points. Keep the five that matter most.'),
  inArticle('a long content note', field(`contentNote: ${'This mentions suicide. '.repeat(6)}It also mentions harms.`), 'line 6: The content note has 161 characters. Write 160 at most.'),
  inArticle('a subject that is neither condition nor therapy', field('about:\n  - Insomnia'), 'line 7: This is neither a condition nor a therapy. Write it as - condition: Bipolar disorder, or as - therapy: Music therapy.'),
  inArticle('a subject that is no list', field('about: Insomnia'), 'line 6: About is a list, such as - condition: Bipolar disorder.'),
  inArticle('a review without its days', (content) => [() => content.write('people/ana.yaml', 'name: Ana Sample\nkind: person\n'), field('reviewer: ana')].forEach((make) => make(content)), 'line 6: A review is told with reviewer, reviewed and reviewDue together. Fill in all three, or leave all three out.'),
  inArticle('a review that is still to come', review('ana', '2999-01-01', '2999-02-01'), 'line 7: The day of the review (reviewed) is still to come. Write the day on which it happened.'),
  inArticle('a review that is due before it took place', review('ana', '2026-03-01', '2026-02-01'), 'line 8: The next review is due before the last one took place. Write a later day.'),
  inArticle('an author who reviews', review('the-team', '2026-02-01', '2027-02-01'), 'line 6: An author cannot review the own article. Name somebody else.'),
  inArticle('an unknown reviewer', review('anna', '2026-02-01', '2027-02-01'), 'line 6: There is no person called "anna". Write ana.'),
];

const inSources = (passage: string, other: string) => (content: SmallContent) => content.replace('sources.yaml', passage, other);

const sources: Mistake[] = [
  ['a source that nobody can find', inSources('  url: https://www.example.com/sample\n', ''), 'content/sources.yaml', '  line 1: Nobody can find this source. Write its doi, its url, or in details the number under which libraries have it.'],
  ['one source under two names', inSources('https://www.example.com/guide', 'https://www.example.com/Sample'), 'content/sources.yaml', '  line 7: This source is there already as "sample2017". Cite that one, and take this one out.'],
  ['a source of a year to come', inSources('kind: book', 'kind: book\n  year: 2998'), 'content/sources.yaml', '  line 6: The year is long past or still to come. Write the year in which it appeared.'],
  ['a source that somebody looked at on a day to come', inSources('2026-01-31', '2999-01-31'), 'content/sources.yaml', '  line 6: The day it was looked at (checked) is still to come. Write the day on which it happened.'],
  ['sources that cannot be read, and not about each text that cites them', inSources('title: A sample', 'title: "A sample'), 'content/sources.yaml', '  line 2: A quotation mark is opened here and not closed. Write title: "A sample"'],
  ['a source that no text cites', (content) => content.write('sources.yaml', `${content.read('sources.yaml')}${content.read('sources.yaml').replace('sample2017', 'sample2018').replace('/sample\n', '/other\n').replace(/guide2020:[^]*/, '')}`), 'content/sources.yaml', '  line 19: No text cites the source "sample2018". Cite it as [^sample2018], or take it out.'],
  inArticle('too few sources', (content) => [content.replace(ARTICLE, CITED, '[^guide2020]'), content.write('sources.yaml', content.read('sources.yaml').replace(/^sample[^]*?(?=guide)|review[^]*/gm, ''))], `Only a warning: This article cites one source. ${NEEDED}`),
  inArticle('no source', (content) => [content.replace(ARTICLE, CITED, ''), content.write('sources.yaml', '{}\n')], `Only a warning: This article cites no source. ${NEEDED}`),
  inArticle('sources that are all weak', (content) => content.write('sources.yaml', content.read('sources.yaml').replace(/guideline|review$/gm, 'study')), 'Only a warning: None of the 3 sources of this article is a guideline, a review of studies or from a government. Cite one that is, too.'),
];

const CARD = ':::urgent[Get help now, day or night, if:]\n- you think about suicide\n:::';
const CARD_IN_SPANISH = ':::urgent[Busque ayuda ahora, de día o de noche, si:]\n- piensa en el suicidio\n:::';
const NOTE = 'contentNote: This article mentions suicide.';
const ABOUT = 'about:\n  - condition: Insomnia';

const care = [
  inArticle('words that a reader may want to know of before', body(CARD), 'Only a warning: This article says "suicide", and no content note comes before it. Write one among the fields, such as contentNote: "This article mentions suicide."'),
  inArticle('an article on a condition that does not say when to get help', field(ABOUT), 'Only a warning: This article has no care card. Say when to get help: put :::urgent[Get help now, day or night, if:] above the signs, and ::: below them.'),
];

/** The article speaks of suicide, with a card and a note; its Spanish text is made from it, without these passages. */
function inSpanishAlone(name: string, passages: readonly string[], ...told: string[]): Mistake {
  const fields = 'contentNote: Este artículo menciona el suicidio.\nabout:\n  - condition: Insomnio\nkeyPoints:\n  - Uno.\n  - Dos.\n  - Tres.\ncoverAlt:';
  const make = (content: SmallContent) => {
    for (const addition of [body(CARD), field(NOTE), field(ABOUT), points(3), spanish('coverAlt:', fields)]) addition(content);
    content.replace(SPANISH, CITED, `${CITED}\n\n${CARD_IN_SPANISH}`);
    for (const passage of passages) content.replace(SPANISH, passage, '');
  };
  return [name, make, `content/${SPANISH}`, ...told.map((line) => `  Only a warning: ${line}`)];
}

const NOTE_IN_SPANISH = 'contentNote: Este artículo menciona el suicidio.\n';
const FIELD_LEFT_OUT = (name: string) => `The English text has the field ${name}, and this one has not. Write it in this language, too.`;

const translatedCare = [
  inSpanishAlone('a translation without the content note', [NOTE_IN_SPANISH], 'This article says "suicidio", and no content note comes before it. Write one among the fields, such as contentNote: "Este artículo menciona el suicidio."'),
  inSpanishAlone('a translation without a care card', [CARD_IN_SPANISH], 'The English text has a care card that is missing here: :::urgent.'),
  inSpanishAlone('a translation without both', [CARD_IN_SPANISH, NOTE_IN_SPANISH], 'The English text has a care card that is missing here: :::urgent.', FIELD_LEFT_OUT('contentNote')),
  inSpanishAlone('a translation without its key points', ['keyPoints:\n  - Uno.\n  - Dos.\n  - Tres.\n'], FIELD_LEFT_OUT('keyPoints')),
  inSpanishAlone('a translation that cites less', ['[^guide2020] '], 'The English text cites what this one does not: [^guide2020].'),
];

const translations = [
  inSpanish('a translation without an address', 'slug: sueno-y-animo\n', '', 'line 1: The end of the address (slug) is missing, such as musicoterapia.'),
  inSpanish('a long address of a translation', 'sueno-y-animo', 'a'.repeat(201), 'line 4: The end of the address (slug) has 201 letters. Write 200 at most: five or six words are enough.'),
  inSpanish('an accent in the address of a translation', 'sueno-y-animo', 'sueño', 'line 4: "sueño" cannot stand in an address. Use small letters without accents, digits and hyphens.'),
  inSpanish('a translation of no version', 'translatedFrom: 2026-01-31\n', '', 'line 1: The day of the version that was translated (translatedFrom) is missing. Write it as year-month-day, such as 2026-01-31.'),
  inSpanish('a translation of a version that is still to come', '2026-01-31', '2026-02-01', 'line 5: The English text is of 2026-01-31, so that nothing was translated from a later day. Write translatedFrom: 2026-01-31'),
  inSpanish('a translation without a description of the cover', 'coverAlt: Olas verdes bajo un sol bajo\n', '', 'line 1: The description of the cover (coverAlt) is missing. Write it.'),
  inSpanish('a fact in a translation that the article has', 'coverAlt:', 'topics: [mood]\ncoverAlt:', 'line 6: There is no field called "topics" here. Take it out, or correct its name.'),
  inSpanish('a word that the Spanish glossary does not have', 'Una', ':term[exposure]. Una', 'line 9: The glossary does not explain "exposure". Add the word and its meaning to content/glossary.es.yaml.'),
  inSpanish('a misspelled source in a translation', '[^sample2017]', '[^sampel2017]', 'line 9: There is no source called "sampel2017" in content/sources.yaml. Write [^sample2017].'),
  inSpanish('the address of a list in a translation', 'sueno-y-animo', 'archivo', 'The address /es/archivo belongs to another page of the site. Choose another slug.'),
];

const between: Mistake[] = [
  [
    'two texts at one Spanish address',
    (content) => {
      spanish()(content);
      content.write('pages/about/es.md', spanishText('sueno-y-animo').replace(/coverAlt.*\n/, ''));
    },
    'content/pages/about/es.md',
    `  The address /es/sueno-y-animo is taken by content/${SPANISH}. Choose another slug.`,
  ],
  [
    'two topics at one Spanish address',
    (content) => {
      spanish()(content);
      content.replace('topics/sleep.yaml', 'slug: tema-sleep', 'slug: tema-mood');
    },
    'content/topics/sleep.yaml',
    '  The address /es/temas/tema-mood is taken by content/topics/mood.yaml. Choose another slug.',
  ],
  [
    'a topic without Spanish words, with a Spanish text under it',
    (content) => {
      spanish()(content);
      content.write('topics/sleep.yaml', content.read('topics/sleep.yaml').replace(/translations:[^]*/, ''));
    },
    'content/topics/sleep.yaml',
    '  This topic has no Spanish words, and sleep-and-mood has a Spanish text. Write translations: and below it es: with title, description and slug.',
  ],
];

describe('an editor is told', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  it.each([...missing, ...unknown, ...values, ...marksInFields, ...dates, ...signs, ...texts, ...components, ...pictures, ...marks, ...reading, ...sources, ...care, ...translatedCare, ...translations, ...between, ...names, ...help, ...others])('about %s', async (_, make, ...told) => {
    make(content);
    expect(await content.report()).toBe(told.join('\n'));
  });

  it('about every half photograph of many, although they are read at the same time', async () => {
    const slugs = Array.from({ length: 40 }, (_, index) => `night-${index}`);
    for (const slug of slugs) {
      content.write(`posts/${slug}/index.md`, content.read(ARTICLE).replace('./cover.svg', './waves.jpg'));
      content.write(`posts/${slug}/waves.jpg`, photograph.subarray(0, photograph.length / 2));
    }
    const told = await content.report();
    expect(slugs.filter((slug) => !told.includes(`content/posts/${slug}/index.md\n  line 8: The picture ./waves.jpg is damaged`))).toEqual([]);
  });

  it('about everything at once, file by file and line by line', async () => {
    content.replace(ARTICLE, 'the-team', 'nobody');
    content.replace(ARTICLE, './cover.svg', './waves.svg');
    content.replace(ARTICLE, 'Text.', '# Again\n\n![](./cover.svg)');
    content.replace('topics/mood.yaml', 'title', 'titel');
    content.replace('practice.yaml', 'city: Miami\n', '');
    expect(await content.report()).toBe(`content/posts/sleep-and-mood/index.md
  line 6: There is no person called "nobody". Choose from the-team.
  line 8: The picture ./waves.svg is not in this folder. Put it there, or choose from ./cover.svg.
  line 16: A heading with one # is the title of the page, which it has already. Use ## here.
  line 18: The picture ./cover.svg has no description. Write what it shows: ![Waves under a low sun](./cover.svg)

content/practice.yaml
  line 1: The city is missing. Write it.

content/topics/mood.yaml
  line 1: There is no field called "titel" here. Write title.`);
  });

  it.each<[string, (content: SmallContent) => void]>([
    ['content that is in order', () => undefined],
    ['a byte order mark and the line ends of Windows', () => content.write(ARTICLE, `\uFEFF${content.read(ARTICLE).replaceAll('\n', '\r\n')}`)],
    ['a draft without sources', (content) => [field('draft: true')(content), content.replace(ARTICLE, CITED, ''), content.write('sources.yaml', '{}\n')]],
    ['a title that starts with a quoted word', title('“Normal” sleep')],
    ['imports of what is there', mdx('import { Image } from "astro:assets"\nimport cover from "./cover.svg"\nimport { z } from "zod"\n\n<Image src={cover} alt="Waves under a low sun" />')],
    ['a figure in a note that has more colons', body('::::note[Two examples]\nText.\n\n:::figure[Waves]\n![A low sun](./cover.svg)\n:::\n::::')],
    ['stars and signs that are no marks', title('"5 * 3 < 20 & R&D: 2 * 2 [sic] 50% a_b_c #1"')],
    ['a change after an article that is still to come appears', (content) => [published(`${NEXT_YEAR}-01-01`), field(`updated: ${NEXT_YEAR}-01-01`)].forEach((make) => make(content))],
    ['a title of two quoted words', title('“Sleep” and “mood”')],
    ...['"What “normal” means"', '"Feeling “off”"', '"“Normal” and “typical”"', '"Was „normal“ heißt"', '"‘Off’ days"', '"Don’t panic: your parents’"', "'What “normal” means'", '‘Off’ and ‘on’ days'].map((text): [string, (content: SmallContent) => void] => [`the title ${text}`, title(text)]),
    ['a remark in brackets behind a bracket', body('The manual [DSM-5] (in its fifth edition) says so.')],
    ['a date in quotation marks', published('"2026-01-31"')],
    ['a note after a field', title('Sleep and mood # to be discussed')],
    ['dashes at the start of the text', line('---\n\nAn introduction.', '---\n---\n\nAn introduction.\n\n---')],
    ['a picture without ./ before its name', line('./cover.svg', 'cover.svg')],
    ['a drawing with a note after its end', () => content.write(`${POST}/cover.svg`, `<?xml version="1.0"?>\n${content.read(`${POST}/cover.svg`)}\n<!-- drawn by hand -->\n`)],
    ['an article with a component of its own', mdx('export const Answer = () => 42\n\n<Answer /> and {1 + 1}')],
    ['a Spanish text beside the article', spanish()],
    ['a word of the glossary in capital letters', body(':term[Exposure] at 9:30.')],
    ['blocks of every kind', body(BLOCKS)],
    ['a mark in code, where it is shown as it is', body('Write `[^name]` and `:trem[word]`.')],
    ['a review by somebody else', review('ana', '2026-02-01', '2027-02-01')],
    ['a picture in a page', () => [content.write('pages/about/waves.jpg', photograph), content.replace(PAGE, 'What a reader', '![A low sun](./waves.jpg)\n\nWhat a reader')]],
    ['files that computers leave behind', () => ['.DS_Store', 'Thumbs.db', '.gitkeep'].forEach((name) => content.write(`${POST}/${name}`, ''))],
    ['words about the folders', () => ['README.md', 'posts/README.md', 'pages/README.md', 'topics/README.md', 'people/README.md'].forEach((name) => content.write(name, 'Text.'))],
  ])('nothing about %s', async (_, make) => {
    make(content);
    expect(await content.report()).toBe('');
  });
});
