import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

const REVIEW = 'reviewed: 2026-02-01\nreviewDue: 2027-02-01';

describe('the authors of an article', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
    content.write('people/ana.yaml', 'name: Ana Sample\nkind: person\n');
    content.write('people/ben.yaml', 'name: Ben Sample\nkind: person\n');
  });
  afterEach(() => content.remove());

  /** What is told about the article where these lines stand in place of `author: the-team`, on line 6. */
  const told = async (fields: string) => {
    content.replace(ARTICLE, 'author: the-team\n', fields === '' ? '' : `${fields}\n`);
    const [file, ...lines] = (await content.report()).split('\n');
    if (file) expect(file).toBe(`content/${ARTICLE}`);
    return lines.map((line) => line.trim());
  };

  it.each([
    'author: ana',
    'authors: [ana]',
    'authors: [ana, ben]',
    'authors: ["ana", the-team]',
    'authors:\n  - ana\n  - ben\n  - the-team',
    `authors: [ana, the-team]\nreviewer: ben\n${REVIEW}`,
  ])('may be written as %j', async (fields) => {
    expect(await told(fields)).toEqual([]);
  });

  it.each<[string, string, ...string[]]>([
    ['none at all', '', 'line 1: Author is missing. Choose from ana, ben, the-team.'],
    ['an empty list', 'authors: []', 'line 6: The list of authors is empty. Name everybody who wrote the article.'],
    ['one name where a list belongs', 'authors: ana', 'line 6: The authors must be a list. Write [ana].'],
    ['two names where a list belongs', 'authors: ana, ben', 'line 6: The authors must be a list. Write [ana, ben].'],
    ['a list where one name belongs', 'author: [ana, ben]', 'line 6: Author must be one name. For several people write authors: [ana, ben].'],
    ['somebody unknown', 'authors:\n  - ana\n  - benn', 'line 8: There is no person called "benn". Write ben.'],
    ['somebody unknown by the name that readers see', 'authors: [Ana Sample, ben]', 'line 6: There is no person called "Ana Sample". Choose from ana, ben, the-team.'],
    ['somebody twice', 'authors:\n  - ana\n  - ben\n  - ana', 'line 9: "ana" is named twice as an author. Keep the name once.'],
    ['both fields', 'author: the-team\nauthors: [ana, ben]', 'line 7: This article has both author and authors. Keep authors: [the-team, ana, ben], and take the line author out.'],
    ['both fields with one name', 'author: ana\nauthors: [ana]', 'line 7: This article has both author and authors. Keep authors: [ana], and take the line author out.'],
    ['a misspelled field', 'auhtors: [ana, ben]', 'line 6: There is no field called "auhtors" here. Write authors.'],
    ['a misspelled field for one', 'auther: ana', 'line 6: There is no field called "auther" here. Write author.'],
    ['a field of another blog', 'by: ana', 'line 6: There is no field called "by" here. Write author.'],
    ['a number', 'authors: [ana, 7]', 'line 6: An entry of authors must be one name. Choose from ana, ben, the-team.'],
    ['fields in place of names', 'authors:\n  - name: ana', 'line 7: An entry of authors must be one name. Choose from ana, ben, the-team.'],
    ['one who reviews the article', `authors: [ana, ben]\nreviewer: ben\n${REVIEW}`, 'line 7: "ben" is one of the authors, and an author cannot review the own article. Name somebody else.'],
    ['the only one who reviews the article', `authors: [ana]\nreviewer: ana\n${REVIEW}`, 'line 7: An author cannot review the own article. Name somebody else.'],
    ['an unknown reviewer', `authors: [ana, ben]\nreviewer: evva\n${REVIEW}`, 'line 7: There is no person called "evva". Choose from ana, ben, the-team.'],
  ])('are told with %s', async (_, fields, ...lines) => {
    expect(await told(fields)).toEqual(lines);
  });

  it('keep their pages, where only a list names them: a link to each leads somewhere', async () => {
    content.replace(ARTICLE, 'author: the-team', 'authors: [ana, ben]');
    content.replace(ARTICLE, 'Text.', 'See [Ana](/people/ana) and [Ben](/people/ben).');
    expect(await content.report()).toBe('');
    content.replace(ARTICLE, '[ana, ben]', '[ana]');
    expect(await content.report()).toContain('There is no page at /people/ben.');
  });

  it('stand in the English text alone', async () => {
    content.translate();
    content.replace('posts/sleep-and-mood/es.md', 'slug:', 'authors: [ana]\nslug:');
    expect(await content.report()).toContain('There is no field called "authors" here.');
  });
});
