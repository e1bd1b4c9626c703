import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

describe('an editor is told of slips that readers would pay for', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  it.each([
    ['a source without its mark', 'Text.[sample2017]', '[sample2017] is printed as it stands. To cite the source, write [^sample2017].'],
    ['a block with a space behind its colons', '::: urgent\n- a sign\n:::', 'The name of a block stands right behind its colons. Write :::urgent'],
    ['a link with a space in it', 'Read [about mood] (/topics/mood).', 'This is printed as it stands, because of the space between ] and (. Write [about mood](/topics/mood).'],
    ['a citation without its first bracket', 'Text.^sample2017]', '^sample2017] is printed as it stands. To cite the source, write [^sample2017].'],
    ['a citation without its last bracket', 'Text.[^sample2017', '[^sample2017 is printed as it stands. To cite the source, write [^sample2017].'],
    ['a citation in round brackets', 'Text.(^sample2017)', '^sample2017 is printed as it stands. To cite the source, write [^sample2017].'],
    ['a link without its first bracket', 'Read about mood](/topics/mood).', 'A link is printed here as it stands, since a bracket is missing. Write it as [words](/address).'],
    ['a link without its second bracket', 'Read [about mood(/topics/mood).', 'A link is printed here as it stands, since a bracket is missing. Write it as [words](/address).'],
    ['a link without its third bracket', 'Read [about mood]/topics/mood).', 'A link is printed here as it stands, since a bracket is missing. Write it as [words](/address).'],
    ['a link without its last bracket', 'Read [about mood](/topics/mood.', 'A link is printed here as it stands, since a bracket is missing. Write it as [words](/address).'],
    ['an explained word without its colon', 'Try term[exposure].', 'This is printed as it stands. To explain a word, write :term[exposure].'],
    ['stars before words and none behind', 'Some **words.', 'Two stars are printed here, since they belong to no others.'],
    ['a point without its space', '-one\n-two', 'A point of a list starts with a hyphen and a space. Write - one'],
    ['a point in bold without its space', '-**one** more', 'A point of a list starts with a hyphen and a space. Write -'],
    ['a later point without its space', '- one\n-two', 'A point of a list starts with a hyphen and a space. Write - two'],
    ['the bullets of a word processor', '• one\n• two', 'A point of a list starts with a hyphen and a space. Write - one'],
    ['a number without its space', '1.One\n2.Two', 'A point of a list starts with its number, a dot and a space. Write 1. One'],
    ['the end of a block that is not there', '- a sign\n:::', 'This closes a block that is not open here.'],
    ['words behind the heading of a card', ':::urgent[Get help] today if:\n- a sign\n:::', 'The words behind the heading of this block are lost. Write them within its brackets: :::urgent[Heading]'],
    ['a note whose heading has no end', ':::note[Two examples\nText.\n:::', 'The heading of this block is lost. Write it in brackets: :::note[Heading]'],
    ['a note whose heading has no brackets', ':::note Two examples\nText.\n:::', 'The heading of this block is lost. Write it in brackets: :::note[Heading]'],
    ['four spaces before a line', '    A paragraph.', 'Four spaces before a line make it a piece of a program. Take the spaces out.'],
    ['a heading without its space', '##Second part', 'A heading has a space behind its marks. Write ## Second part'],
  ])('about %s', async (_, text, message) => {
    content.write(ARTICLE, `${content.read(ARTICLE)}\n${text}\n`);
    expect(await content.report()).toContain(message);
  });

  it.each([
    ['a bracket that names no source', 'Some [brackets] are just brackets.'],
    ['a remark in brackets behind one', 'The manual [DSM-5] (in its fifth edition), 5 * 3 and 2 ^ 3.'],
    ['numbers and dashes at the start of a line', '5.5 hours of sleep\n- and more\n\n-5 degrees, 1.5 hours\n\n—Buenas noches.'],
    ['a program between marks of its own', '```\n    four spaces\n```'],
    ['a point within a point', '- one\n  - two\n     - three'],
  ])('but not about %s', async (_, text) => {
    content.write(ARTICLE, `${content.read(ARTICLE)}\n${text}\n`);
    expect(await content.report()).toBe('');
  });
});
