import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { ARTICLE, CITED, SmallContent, spanishText } from '../support/small-content.ts';

const body = (text: string) => (content: SmallContent) => content.replace(ARTICLE, 'Text.', text);
const everywhere = (change: (text: string) => string) => (content: SmallContent) => content.write(ARTICLE, change(content.read(ARTICLE)));
const decomposed = (text: string) => text.normalize('NFD');
const inSpanish = (words: string) => (content: SmallContent) => {
  content.translate();
  content.write('posts/sleep-and-mood/es.md', spanishText('sueno-y-animo', `Una introducción.${CITED}\n\n${words}`).normalize('NFD'));
};

let content: SmallContent;
beforeEach(() => {
  content = new SmallContent();
});
afterEach(() => content.remove());

describe('what looks right to its writer is right:', () => {
  it.each<[string, (content: SmallContent) => void]>([
    ['each space a space that does not break', everywhere((text) => text.replaceAll(' ', '\u00A0'))],
    ['each space a narrow one', everywhere((text) => text.replaceAll(' ', '\u202F'))],
    ['a sign of no width behind each word', everywhere((text) => text.replace(/(?<=\w)(?=\W)/g, '\u200B'))],
    ['line ends of old Macs', everywhere((text) => text.replaceAll('\n', '\r'))],
    ['line ends of a word processor', everywhere((text) => text.replaceAll('\n', '\u2028'))],
    ['a space behind the name of a field', everywhere((text) => text.replaceAll(':', '\u00A0:').replace('https\u00A0:', 'https:'))],
    ['a space of no width in a name that leads to a topic, a person and a source', everywhere((text) => text.replace('mood]', 'mo\u200Bod\u00A0]').replace('the-team', 'the\u2011team\u200E').replace('sample2017', 'sample\u00AD2017'))],
    ['an explained word with a space that does not break', (content) => [content.write('glossary.yaml', 'panic\u00A0attack: Sudden fear.\n'), body('A :term[panic attack], a :term[panic\u2009attack].')(content)]],
    ['an explained word with its accents apart', (content) => [content.write('glossary.es.yaml', 'manía: Un estado.\n'), inSpanish('La :term[manía].')(content)]],
    ['a link to a section with its accents apart', inSpanish('[lo que ayuda](#qué-ayuda)\n\n## Qué ayuda\n\nTexto.')],
    ['an address with a space that nobody sees', body('See [who we are](/about\u00A0), and [a study](https://example.org/\u200B).')],
    ['a link in an element with curly quotation marks', body('See <a href=“/about”>who we are</a>.')],
    ['a number with spaces and hyphens that do not break', (content) => [content.replace('help-lines.yaml', '["911", "988"]', '["911", "988", "1‑800‑662‑4357"]'), body('Call 1-800\u00A0662\u20114357.')(content)]],
    ['a former address in the list, with a space behind it', (content) => content.write('addresses.txt', '\uFEFF# Every address.\u2028/about\u00A0\n')],
    ['a retired address, with spaces that do not break', (content) => content.write('addresses.txt', 'retired\u00A0/old\u00A0—\u00A0out of date\n')],
    ['curly text with an emoji in it', body('“Sí”, dijo 👩‍👩‍👧: «\u00A0hola\u00A0» a las 10\u00A0mg.')],
  ])('%s', async (_, make) => {
    make(content);
    expect(await content.report()).toBe('');
  });
});

describe('what the rules look for is found:', () => {
  it.each<[string, (content: SmallContent) => void, string]>([
    ['words with signs of no width', body('He com\u00ADmitted sui\u200Bcide.'), 'Instead of "committed suicide" write'],
    ['words with spaces that do not break', body('He committed\u00A0suicide.'), 'Instead of "committed suicide" write'],
    ['words with their accents apart', inSpanish('Alguien cometió suicidio.'), 'Instead of "cometió suicidio" write'],
    ['words with letters in one piece', body('She su\uFB00ers from bipolar disorder.'), 'suffers from'],
    ['a number of many spaces', body('Call 1\u00A0800\u202F662\u00A04358.'), '1\u00A0800\u202F662\u00A04358 is on no list of known numbers.'],
    ['a heading with a space by its code', body('##&nbsp;What helps'), 'A heading has a space behind its marks. Write ## What helps'],
    ['a point with a space by its code', body('-&nbsp;one'), 'A point of a list starts with a hyphen and a space. Write - one'],
    ['an address with a space by its code', body('See [who we are](/about&nbsp;).'), 'Write /about'],
    ['a sign of Windows that shows nothing', body('It\u0092s a sign.'), 'This line holds an invisible sign in place of ’, which was lost on the way from another program. Type it again.'],
    ['the line end of another system', body('One.\u0085Two.'), 'This line holds an invisible sign in place of …'],
    ['an empty text', (content) => content.write(ARTICLE, content.read(ARTICLE).replace(/(\n---\n)[^]*$/, '$1\u200B\n\u00A0\n\u2800\n')), 'There is no text after the fields. Write it below the three dashes.'],
  ])('%s', async (_, make, told) => {
    make(content);
    expect(await content.report()).toContain(told);
  });

  it('at the place that editors show', async () => {
    content.replace(ARTICLE, 'An introduction.', `${decomposed('Café é é')} \u200Bcommitted suicide.`);
    const [problem] = await checkContent(content.folder);
    expect(problem).toMatchObject({ line: 12, column: 'Café é é '.normalize('NFD').length + 2 });
  });
});

describe('a name with a sign that nobody sees is told of', () => {
  it.each<[string, string, string]>([
    ['a text', 'posts/sleep-and-mood/es\u200B.md', 'This name has a sign that nobody sees, or a space at its end. Type it again: es.md'],
    ['a text with a space behind it', 'posts/sleep-and-mood/es.md\u00A0', 'This name has a sign that nobody sees, or a space at its end. Type it again: es.md'],
    ['a folder', 'posts/sleep\u200B-again/index.md', 'This name has a sign that nobody sees, or a space at its end. Type it again: sleep-again'],
    ['a folder with its accents apart', `posts/${decomposed('sueño')}/index.md`, 'cannot stand in an address. Use small letters without accents, digits and hyphens: sueno.'],
    ['a topic', 'topics/grief\u200E.yaml', 'This name has a sign that nobody sees, or a space at its end. Type it again: grief'],
    ['a topic with a space behind it', 'topics/grief.yaml ', 'This name has a sign that nobody sees, or a space at its end. Type it again: grief.yaml'],
    ['a glossary', 'glossary.es\u2060.yaml', 'This name has a sign that nobody sees, or a space at its end. Type it again: glossary.es.yaml'],
  ])('in %s', async (_, file, told) => {
    content.write(file, 'Text.');
    expect(await content.report()).toContain(told);
  });

  it('in a picture', async () => {
    content.write('posts/sleep-and-mood/wa\u200Bves.svg', content.read('posts/sleep-and-mood/cover.svg'));
    content.replace(ARTICLE, './cover.svg', './waves.svg');
    expect(await content.report()).toContain('The picture ./waves.svg has a sign that nobody sees in the name of its file.');
  });
});
