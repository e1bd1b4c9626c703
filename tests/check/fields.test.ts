import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, PAGE, SmallContent, SPANISH } from '../support/small-content.ts';

const field = (text: string) => (content: SmallContent) => content.replace(ARTICLE, 'author:', `${text}\nauthor:`);
const title = (text: string) => (content: SmallContent) => content.replace(ARTICLE, 'title: Sleep and mood', `title: ${text}`);
const contact = (text: string) => (content: SmallContent) => content.replace('practice.yaml', 'contact: https://www.example.com/contact', `contact: ${text}`);
const body = (text: string) => (content: SmallContent) => content.replace(ARTICLE, 'Text.', text);

/** The article in a folder of another name. */
const folder = (name: string) => (content: SmallContent) => {
  for (const file of ['index.md', 'cover.svg']) content.write(`posts/${name}/${file}`, content.read(`posts/sleep-and-mood/${file}`));
  content.delete('posts/sleep-and-mood');
};

/** The cover in a file of another name. */
const cover = (name: string) => (content: SmallContent) => {
  content.write(`posts/sleep-and-mood/${name}`, content.read('posts/sleep-and-mood/cover.svg'));
  content.replace(ARTICLE, './cover.svg', `./${name}`);
};

let content: SmallContent;
beforeEach(() => {
  content = new SmallContent();
});
afterEach(() => content.remove());

describe('nothing is told of', () => {
  it.each<[string, (content: SmallContent) => void]>([
    ...['updated:', 'updated: ""', 'updated: null', 'updated: ~', 'contentNote: "  "', 'keyPoints: []', 'keyPoints:\n  -\n  - ""', 'about:\n  - condition:', 'aliases:', 'aliases: [""]', 'authors:', 'authors: []', 'authors: [""]', 'reviewer:\nreviewed:\nreviewDue:'].map(
      (text): [string, (content: SmallContent) => void] => [`an empty field that may be left out: ${text.replaceAll('\n', ' ')}`, field(text)],
    ),
    ['an empty author beside authors', (content) => content.replace(ARTICLE, 'author: the-team', 'author:\nauthors: [the-team]')],
    ['an empty field of a page', (content) => content.replace(PAGE, 'updated:', 'aliases: []\nupdated:')],
    ['an empty field of a person', (content) => content.write('people/the-team.yaml', `${content.read('people/the-team.yaml')}credentials:\nabout: ""\ntranslations:\n  es:\n`)],
    ['an empty field of a source', (content) => content.replace('sources.yaml', 'kind: book', 'kind: book\n  authors:\n  year:\n  doi: ""\n  translations: {}')],
    ['an empty field of a help line', (content) => content.replace('help-lines.yaml', 'call: "988"', 'call: "988"\n        sms:\n        web: ""\n        header:')],
    ['an empty field of a translation', (content) => [content.translate(), content.replace(SPANISH, 'coverAlt:', 'contentNote:\nkeyPoints: []\ncoverAlt:')]],
    ['backslashes that YAML knows', title('"\\"Normal\\" sleep, caf\\u00e9 and AC\\/DC"')],
    ['an address to write to', title('"Write to jane__doe@example.org"')],
    ['a space behind an address', contact('"https://www.example.com/contact "')],
    ['a mail link with a subject', body('[Write to us](mailto:office@example.org?subject=Hello).')],
    ['a name that only begins like one of Windows', folder('contact-and-nullity')],
  ])('%s', async (_, make) => {
    make(content);
    expect(await content.report()).toBe('');
  });
});

describe('an editor is told', () => {
  it.each<[string, (content: SmallContent) => void, string]>([
    ['of an empty field that must be there', (content) => content.replace(ARTICLE, 'author: the-team', 'author:'), 'line 6: Author is missing. Choose from the-team.'],
    ['of empty words that must be there', (content) => content.replace(ARTICLE, 'author: the-team', 'author: ""'), 'line 6: Author is missing. Choose from the-team.'],
    ['of two empty fields of which one must be there', (content) => content.replace(ARTICLE, 'author: the-team', 'author:\nauthors: []'), 'line 7: The list of authors is empty. Name everybody who wrote the article.'],
    ['of an empty day that must be there', (content) => content.replace(ARTICLE, '2026-01-31', '~'), 'line 4: The day of publication (published) is missing.'],
    ['that a review needs all its fields, one of them empty', field('reviewer:\nreviewed: 2026-02-01\nreviewDue: 2027-02-01'), 'line 6: A review is told with reviewer, reviewed and reviewDue together.'],
    ['of an empty draft, which may mean either', field('draft:'), 'line 6: Draft is either true or false, without quotes.'],
    ['of an empty key point among others', field('keyPoints: [One., "", Three.]'), 'line 6: A key point is empty. Write it.'],
    ['of a content note that is there in name alone', (content) => [field('contentNote:')(content), body('After a suicide.\n\n:::urgent[Get help now, day or night, if:]\n- a sign\n:::')(content)], 'no content note comes before it'],

    ['of backslashes that mean nothing', title('"Don\\\'t wait: 50\\% get better"'), 'line 2: A backslash (\\) has no meaning before \'. Write title: "Don\'t wait: 50% get better"'],
    ['of one before a letter', title('"a \\q b"'), 'line 2: A backslash (\\) has no meaning before q. Write title: "a q b"'],
    ['of one before a curly quotation mark', title('"What \\“normal\\” means"'), 'line 2: A backslash (\\) has no meaning before “. Write title: "What “normal” means"'],
    ['of one that makes a line end', title('"C:\\new"'), 'line 2: A backslash (\\) makes the end of a line of the n behind it. Write a space in place of \\n, or take the backslash out.'],
    ['of one that makes a tab', title('"Sleep\\tand mood"'), 'line 2: A backslash (\\) makes a tab of the t behind it. Write a space in place of \\t, or take the backslash out.'],
    ['of one that makes a sign of no width', title('"sui\\u200bcide"'), 'line 2: This text has a backslash (\\) that makes an invisible sign of what follows.'],
    ['of one that readers would see', title("It\\'s sleep"), 'line 2: Readers would see "\\" in the title just as it is typed.'],
    ['of one that readers would see for another', title('"50\\\\% of people"'), 'line 2: Readers would see "\\" in the title just as it is typed.'],
    ['of one at the end of a text', title('"Sleep and mood\\"'), 'line 2: A quotation mark is opened here and not closed. Write title: "Sleep and mood"'],
    ['of one in single quotation marks', title("'It\\'s sleep'"), 'line 2: A text with a special sign in it needs quotation marks around it. Write title: "It\'s sleep"'],

    ['of a mail address in place of a page', contact('office@example.org'), 'line 6: The contact page is an address to write to, and a page belongs here.'],
    ['of a mail link in place of a page', contact('mailto:office@example.org'), 'line 6: The contact page is an address to write to, and a page belongs here.'],
    ['of curly quotation marks around an address', contact('"“https://www.example.com/contact”"'), 'line 6: The contact page has signs around it that belong to no address. Write https://www.example.com/contact'],
    ['of brackets around an address', contact('<https://www.example.com/contact>'), 'line 6: The contact page has signs around it that belong to no address. Write https://www.example.com/contact'],
    ['of words in place of somebody to tell of faults', (content) => content.replace('practice.yaml', 'timeZone:', 'securityContact: the office\ntimeZone:'), 'line 7: "the office" is no contact for faults of the site. Write an email address, such as it@example.com, or the whole address of a page, which starts with https://.'],
    ['of a key that is none', (content) => content.replace('practice.yaml', 'timeZone:', 'indexNowKey: a key\ntimeZone:'), 'line 7: The key for IndexNow is 8 to 128 letters and digits. npm run smoke -- with --tell-search-engines offers one.'],
    ['of an address without its start', contact('www.example.com/contact'), 'line 6: The contact page must be a whole address that starts with https://. Write https://www.example.com/contact'],
    ['of a link to a mail address without its start', body('[Write](office@example.org)'), 'line 16: This is no address that a mail can be sent to. Write mailto:office@example.org'],
    ['of the same with a subject', body('[Write](office@example.org?subject=Hello)'), 'line 16: This is no address that a mail can be sent to. Write mailto:office@example.org?subject=Hello'],
    ['of a mail address with a space before it', body('[Write](mailto: office@example.org)'), 'Write [Write](mailto:office@example.org)'],
    ['of a mail address with a comma behind it', body('[Write](mailto:office@example.org,)'), 'line 16: This is no address that a mail can be sent to. Write mailto:office@example.org'],
    ['of curly quotation marks around a link', body('See [us](“/about”).'), 'line 16: Signs stand around this address that belong to none: quotation marks, or spaces that nobody sees. Write /about'],
    ['of a curly quotation mark behind a link', body('See [a study](https://example.org/”).'), 'Write https://example.org/'],
    ['of an encoded space behind a link', body('See [us](/about%C2%A0).'), 'Write /about'],

    ['where a page with a number behind a question mark is now', (content) => [field('aliases: ["/?p=12"]')(content), content.replace(PAGE, 'What a reader', 'See [nights](/?p=12). What a reader')], 'line 7: The page at /?p=12 has moved. Write /sleep-and-mood.'],
    ['the same of a whole address', (content) => [field('aliases: ["/?p=12"]')(content), content.replace(PAGE, 'What a reader', 'See [nights](https://www.example.com/?p=12). What a reader')], 'line 7: The page at /?p=12 has moved. Write /sleep-and-mood.'],

    ...['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'].map((name): [string, (content: SmallContent) => void, string] => [`that a folder has a name of Windows: ${name}`, folder(name), `Windows keeps the name "${name}" for itself. Choose a longer one, such as about-${name}.`]),
    ['that a topic has a name of Windows', (content) => content.write('topics/nul.yaml', content.read('topics/mood.yaml')), 'Windows keeps the name "nul" for itself.'],
    ['that a picture has a name of Windows', cover('aux.svg'), 'line 8: The picture ./aux.svg has a name that Windows keeps for itself. Rename the file, and write ./picture-aux.svg.'],
    ['that a picture has one before several dots', cover('Con.dark.svg'), 'has a name that Windows keeps for itself'],
    ['that a picture has a colon in its name', cover('wave:1.svg'), 'has a space or a special letter in its name. Rename the file, and write ./wave-1.svg.'],
    ['that a translation has a name of Windows', (content) => [content.translate(), content.replace(SPANISH, 'slug: sueno-y-animo', 'slug: con')], 'line 4: Windows keeps the name "con" for itself. Write a longer one.'],
    ['that a folder ends with a dot', folder('sleep.'), '"sleep." cannot stand in an address. Use small letters without accents, digits and hyphens: sleep.'],
  ])('%s', async (_, make, told) => {
    make(content);
    const report = await content.report();
    expect(report).toContain(told);
    expect(report.split('\n').filter((line) => line.startsWith('  ')), 'and of nothing else').toHaveLength(1);
  });
});
