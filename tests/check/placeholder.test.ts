import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, SmallContent, SPANISH, spanishText } from '../support/small-content.ts';

let content: SmallContent;
beforeEach(() => (content = new SmallContent()));
afterEach(() => content.remove());

/** The article with another text below its fields, and with more fields. */
function article(text: string, fields = ''): void {
  const [frontMatter = ''] = /^---\n[^]*?\n---\n/.exec(content.read(ARTICLE)) ?? [];
  content.write(ARTICLE, `${frontMatter.replace('author:', `${fields}author:`)}\nA claim.[^sample2017] [^guide2020] [^review2024]\n\n${text}\n`);
}

/** The line of the article on which its text starts that is not the same in every test. */
const first = () => content.read(ARTICLE).split('\n').indexOf('A claim.[^sample2017] [^guide2020] [^review2024]') + 3;

const about = async (file: string) => (await content.report()).split('\n\n').find((part) => part.startsWith(`content/${file}`))?.split('\n').slice(1) ?? [];

describe('a text that would be published', () => {
  it.each([
    ['‹What a reader gets.›', 'This is still to be written: ‹What a reader gets.› Write the text in place of it, and take the marks ‹ and › away.'],
    ['Half a sentence, ‹and the rest', 'The mark ‹ stands around a text that is still to be written. Write the text, or take the mark away.'],
    ['A number: TODO', '"TODO" stands where a text is missing. Write the text.'],
    ['About TK people in 100.', '"TK" stands where a text is missing. Write the text.'],
    ['Call xxx at any hour.', '"xxx" stands where a text is missing. Write the text.'],
    ['Lorem ipsum dolor.', '"Lorem ipsum" stands where a text is missing. Write the text.'],
  ])('is refused with %j in it', async (words, told) => {
    article(words);
    expect(await about(ARTICLE)).toEqual([`  line ${first()}: ${told}`]);
  });

  it('is refused with a placeholder in its fields', async () => {
    content.replace(ARTICLE, 'alt: Waves of green under a low sun', 'alt: ‹What the picture shows›');
    expect(await about(ARTICLE)).toEqual(['  line 9: This is still to be written: ‹What the picture shows› Write the text in place of it, and take the marks ‹ and › away.']);
  });

  it('is told once of many lines', async () => {
    article('‹A paragraph.›\n\n'.repeat(20));
    expect(await about(ARTICLE)).toEqual([`  line ${first()}: 20 lines are still to be written in this text. This is the first: ‹A paragraph.›`]);
  });

  it('may speak of all that there is, of a task and of a person called Todd', async () => {
    article('A to-do list helps Todd. Lorena and Tkach do not use one.');
    content.translate();
    content.replace(SPANISH, 'Una introducción.', 'Todo lo que hay.');
    expect(await content.report()).toBe('');
  });

  it('is told when the end of its address is not chosen yet', async () => {
    content.write(SPANISH, spanishText('xxx-sleep-and-mood'));
    expect((await about(SPANISH))[0]).toContain('line 4: The end of the address (slug) is still to be chosen.');
  });
});

describe('a draft', () => {
  it('is told once, and only warned, in each language', async () => {
    article('‹More›\n\n‹And more›', 'draft: true\n');
    content.write(SPANISH, `${spanishText('sueno')}\n‹Un párrafo.›\n`);
    expect(await about(ARTICLE)).toEqual([`  line ${first()}: Only a warning: 2 lines are still to be written in this draft. This is the first: ‹More›`]);
    expect(await about(SPANISH)).toEqual(['  line 11: Only a warning: One line is still to be written in this draft. This is the first: ‹Un párrafo.›']);
  });

  it('may leave a place for a citation', async () => {
    article('‹A claim.›[^‹name of a source›]', 'draft: true\n');
    expect(await about(ARTICLE)).toHaveLength(1);
    expect((await about(ARTICLE))[0]).toContain('Only a warning: One line');
  });
});
