import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { ARTICLE, CITED, SmallContent, SPANISH } from '../support/small-content.ts';

const HERE = 'Read [here](/about).';

describe('a note sets aside what a rule tells of', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  const body = (text: string) => content.replace(ARTICLE, 'Text.', text);
  const field = (text: string) => content.replace(ARTICLE, 'author:', `${text}\nauthor:`);
  const title = (text: string) => content.replace(ARTICLE, 'title: Sleep and mood', text);
  const told = async () => (await content.report()).split('\n').slice(1).map((line) => line.trim());
  const LONG = 'S'.repeat(66);

  it.each<[string, () => void]>([
    ['at the end of its line', () => body(`${HERE} <!-- vague-link-ok: the page is called so -->`)],
    ['above its paragraph', () => body(`<!-- vague-link-ok: the page is called so -->\n\nMore.\n${HERE}`)],
    ['above its paragraph, below the note on another rule', () => body(`<!-- language-ok: the words of a law -->\n<!-- vague-link-ok: so called -->\nAn "addict". ${HERE}`)],
    ['in a text with components', () => {
      content.write(`${ARTICLE}x`, content.read(ARTICLE).replace('Text.', `${HERE} {/* vague-link-ok: the page is called so */}`));
      content.delete(ARTICLE);
    }],
    ['behind its field', () => title(`title: ${LONG} # long-title-ok: the name of a law`)],
    ['above its field', () => title(`# long-title-ok: the name of a law\ntitle: ${LONG}`)],
    ['above its field, below another note', () => title(`# language-ok: the words of a law\n# long-title-ok: the same\ntitle: An addict ${LONG.slice(10)}`)],
    ['above the list that its field is in', () => field('# seldom-written-ok: the words of a study\nkeyPoints:\n  - He suffers from it.\n  - Two.\n  - Three.')],
    ['anywhere in the fields, where the whole article is meant', () => {
      content.replace(ARTICLE, CITED, '[^guide2020]');
      content.write('sources.yaml', content.read('sources.yaml').replace(/^sample[^]*?(?=guide)|review[^]*/gm, ''));
      field('# few-sources-ok: news of the practice');
    }],
    ['anywhere in the text, where the whole article is meant', () => {
      field('about:\n  - condition: Insomnia');
      body('Text.\n\n<!-- care-card-ok: the cards follow in the next part -->');
    }],
    ['in the article, where a picture beside it is meant', () => {
      content.write('posts/sleep-and-mood/waves.svg', content.read('posts/sleep-and-mood/cover.svg'));
      body('Text.\n\n<!-- unshown-picture-ok: kept for the leaflet -->');
    }],
    ['in a translation, by a field of it', () => {
      content.translate();
      content.replace(SPANISH, 'coverAlt: Olas', 'coverAlt: Imagen de olas # alt-opening-ok: the name of a painting');
    }],
    ['of a topic', () => content.replace('topics/mood.yaml', 'title: Mood', 'title: Mood mood # repeated-word-ok: the name of a book')],
    ['of the glossary', () => content.replace('glossary.yaml', 'exposure: Facing what', '# repeated-word-ok: a quotation\nexposure: Facing what what')],
  ])('%s', async (_, make) => {
    make();
    expect(await content.report()).toBe('');
  });

  it('and no other rule', async () => {
    body('An "addict". <!-- vague-link-ok: the page is called so -->');
    expect(await told()).toEqual([
      'line 16: Instead of "addict" write "person with a substance use disorder" or "person who uses drugs".',
    ]);
  });

  it('and not beyond the passage that it covers', async () => {
    body(`<!-- vague-link-ok: the page is called so -->\n${HERE}\n\n${HERE}`);
    expect(await told()).toEqual(['line 19: Only a warning: "here" does not say where this link leads. Name what is there, such as [peer support](/about).']);
  });

  it('where it warns of a word in no dictionary, and only when spelling is looked at', async () => {
    body('A mistaek. <!-- unknown-word-ok: a quotation -->');
    expect(await checkContent(content.folder, { spelling: true })).toEqual([]);
    expect(await checkContent(content.folder)).toEqual([]);
    content.replace(ARTICLE, 'mistaek', 'mistake');
    expect(await checkContent(content.folder)).toEqual([]);
    expect((await checkContent(content.folder, { spelling: true })).map(({ message }) => message)).toEqual([
      'The rule unknown-word tells of nothing that this note covers. Put it right before what is meant, or take it out.',
    ]);
  });

  it('and never what readers would find broken', async () => {
    body('See [the team](/abuot). <!-- link-to-no-page-ok: it comes tomorrow -->');
    expect(await told()).toEqual([
      'line 16: There is no page at /abuot. Write /about.',
      'line 16: Only a warning: No note sets aside what the rule link-to-no-page tells of, since readers would find it broken. Mend it, and take this note out.',
    ]);
  });

  it.each([
    ['covers nothing', 'Text. <!-- vague-link-ok: so called -->', 'Only a warning: The rule vague-link tells of nothing that this note covers. Put it right before what is meant, or take it out.'],
    ['covers nothing of the whole', 'Text. <!-- few-sources-ok: news -->', 'Only a warning: The rule few-sources tells of nothing that this note covers. Put it right before what is meant, or take it out.'],
    ['gives no reason', `${HERE} <!-- vague-link-ok -->`, 'A note that sets a rule aside says why, behind a colon, such as vague-link-ok: the name of a page'],
    ['has a misspelled name', `Text. <!-- vage-link-ok: so called -->`, 'Only a warning: No rule is called vage-link, so that this note sets nothing aside. Write vague-link-ok, or take it out.'],
    ['has no name of a rule', `Text. <!-- zebra-ok: so called -->`, 'Only a warning: No rule is called zebra, so that this note sets nothing aside. npm run check -- --rules lists their names.'],
  ])('and is told of where it %s', async (_, text, message) => {
    body(text);
    expect(await told()).toEqual([`line 16: ${message}`]);
  });

  it('and is not told to cover nothing where an error keeps its rule from being asked', async () => {
    body('# Again\n\n<!-- few-sources-ok: news -->\n\n<!-- vague-link-ok: so called -->');
    expect(await told()).toEqual(['line 16: A heading with one # is the title of the page, which it has already. Use ## here.']);
  });

  it('and is none where a comment only ends in ok', async () => {
    body('Text. <!-- this is not-ok yet, and vague-link is not either -->');
    field('# all-ok so far');
    expect(await content.report()).toBe('');
  });
});
