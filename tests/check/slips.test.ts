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
    ['a heading without its space', '##Second part', 'A heading has a space behind its marks. Write ## Second part'],
  ])('about %s', async (_, text, message) => {
    content.write(ARTICLE, `${content.read(ARTICLE)}\n${text}\n`);
    expect(await content.report()).toContain(message);
  });

  it('but not about a bracket that names no source', async () => {
    content.write(ARTICLE, `${content.read(ARTICLE)}\nSome [brackets] are just brackets.\n`);
    expect(await content.report()).toBe('');
  });
});
