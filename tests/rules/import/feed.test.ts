import { afterEach, describe, expect, it } from 'vitest';
import { feed } from '../../../src/import/sources/feed.ts';
import { articlesIn, bring, photograph, picturesOf, textsIn } from '../../support/import/content.ts';
import { foundBy, whatIs, whatOf } from '../../support/import/found.ts';
import { SmallContent } from '../../support/small-content.ts';

const contents: SmallContent[] = [];
afterEach(() => contents.splice(0).forEach((content) => content.remove()));

/** A content in which articles in Spanish have topics to stand in. */
function inTwoLanguages(): SmallContent {
  const content = new SmallContent();
  content.translate();
  contents.push(content);
  return content;
}

const xml = (text: string) => foundBy(feed, whatOf({ typed: 'feed.xml', kind: 'file', place: '/feed.xml' }, Buffer.from(text)));

describe('a feed', () => {
  it.each(['rss', 'atom'])('in the way of %s becomes articles and a report, letter by letter', async (name) => {
    const content = inTwoLanguages();
    const { errors } = await bring(content, `tests/support/import/feed/${name}.xml`, picturesOf({ 'moon.jpg': await photograph(1600, 1000) }));
    expect(errors).toBe(0);
    expect(articlesIn(content)).toEqual(textsIn(`tests/support/import/feed/${name}/expected`));
    expect(content.read('import-report.md')).toBe(textsIn(`tests/support/import/feed/${name}`)['import-report.md']);
  });

  it('that is cut off gives what stands before, and says where it is broken', async () => {
    const { articles, notices } = await foundBy(feed, whatIs('tests/support/import/feed/rss.xml'));
    expect(articles.map(({ title }) => title)).toEqual(['Walks &amp; moods – it’s simple', 'Segundo', 'Cut', 'Trapped']);
    expect(notices.at(-1)?.message).toBe('The file is broken at line 34 (unclosed tag: content:encoded). What stands before came along; get the file again for the rest.');
  });

  it('with entities of its own is refused, before any of them grows', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
    await expect(xml(bomb)).rejects.toThrow('It declares entities of its own, as only a file does that means harm.');
  });

  it('that is nested without end, or holds no article, is refused in words', async () => {
    await expect(xml(`<rss><channel><item>${'<a>'.repeat(400)}`)).rejects.toThrow('It has more than 300 elements within one another.');
    await expect(xml('<rss><channel><title>x</title></channel></rss>')).rejects.toThrow('No article can be read in it. Look whether it is the whole file.');
  });
});
