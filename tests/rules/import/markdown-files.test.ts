import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/import/markdown-files/addresses.ts';
import { cutFile } from '../../../src/import/markdown-files/front-matter.ts';
import { withoutMarks } from '../../../src/import/markdown-files/marks.ts';
import { markdownFiles } from '../../../src/import/sources/markdown-files.ts';
import { foundBy, whatIs } from '../../support/import/found.ts';
import { expected, turned } from '../../support/import/turned.ts';

const found = async (system: string) => {
  const { articles, notices } = await foundBy(markdownFiles, whatIs(`tests/support/import/${system}`));
  return { articles, told: notices.map(({ from, message }) => `${from}: ${message}`), of: (from: string) => articles.find((one) => one.from === from) ?? expect.fail(from) };
};

describe('a project of Hugo', async () => {
  const { articles, told, of } = await found('hugo');

  it('tells of an article what its fields say, wherever they stand', () => {
    const { body, ...article } = of('content/posts/sleep.md');
    expect(article).toEqual({
      from: 'content/posts/sleep.md',
      address: 'https://old.example/posts/sleep/',
      otherAddresses: ['https://old.example/old/sleep/', 'https://old.example/s.html'],
      title: 'Sleep and “mood”',
      summary: 'How sleep and mood pull on each other.',
      published: '2024-05-03T09:00:00.000-04:00',
      updated: '2024-06-01',
      labels: ['Mood', 'sleep', 'mood'],
      authors: ['Jane Doe'],
      language: undefined,
      online: true,
      cover: { address: '/img/cover.png', alt: 'A calm sea' },
    });
    const root = 'tests/support/import/hugo';
    expect(body.files).toEqual({ within: root, beside: [`${root}/content/posts`], root: [`${root}/static`, `${root}/assets`, `${root}/content`] });
  });

  it('becomes a text of the house', () => {
    expect(turned(of('content/posts/sleep.md'))).toBe(expected('hugo-sleep'));
  });

  it('has the addresses of its settings, its bundles and its languages', () => {
    expect(articles.map(({ address, title, online }) => [title, address, online])).toEqual([
      ['We Moved', undefined, false],
      ["We're Open", 'https://old.example/news/2022/04/were-open/', true],
      ['Duelo', 'https://old.example/es/posts/duelo/', true],
      ['Grief', 'https://old.example/posts/grief-and-loss/', true],
      ['Sleep and “mood”', 'https://old.example/posts/sleep/', true],
    ]);
    expect(of('content/posts/bundle/index.es.md').language).toBe('es');
  });

  it('tells of what does not come along', () => {
    expect(told).toEqual([
      'content/posts/bomb.md: Left out: its fields cannot be read (Excessive alias count indicates a resource exhaustion attack).',
      'content/posts/broken.md: Left out: its fields cannot be read (Missing closing "quote at line 3, column 9:).',
      'content/about.md: Left out: it is a page of the site and no article, since it has no day.',
      'content/posts/sleep.md: Left out, since only the old system fills it in: {{% notice info %}}, {{</* kept */>}}',
      'content/posts/sleep.md: It has 2 notes at its foot. They are a list at its end: turn each that names a study into a source, and cite it with [^its-name].',
    ]);
  });
});

describe('a project of Jekyll', async () => {
  const { articles, told, of } = await found('jekyll');

  it('has days in the names of files, and addresses by its settings', () => {
    expect(articles.map(({ title, address, published, online, labels }) => [title, address, published, online, labels])).toEqual([
      ['Later', undefined, undefined, false, []],
      ['First', undefined, '2020-01-02', false, []],
      ['Café', 'https://old.example/2020/02/03/cafe/', '2020-02-03', true, []],
      ['Small steps', 'https://old.example/coping/mood/2021/05/06/small-steps/', '2021-05-06', true, ['coping', 'mood', 'sleep', 'habits']],
    ]);
    expect(of('_posts/2021-05-06-small-steps.md')).toMatchObject({ otherAddresses: ['https://old.example/steps.html'], cover: { address: '/assets/moon.png' } });
  });

  it('becomes texts of the house, from any encoding', () => {
    expect(turned(of('_posts/2021-05-06-small-steps.md'))).toBe(expected('jekyll-small-steps'));
    expect(turned(of('_posts/2020-02-03-cafe.md'))).toBe('Un café y sueño.\n');
    expect(told).toEqual(['_posts/2021-05-06-small-steps.md: Left out, since only the old system fills it in: {% include toc.html %}, {{ page.title }}']);
  });
});

describe('projects of Eleventy and Astro', async () => {
  const [eleventy, astro] = [await found('eleventy'), await found('astro')];

  it('are read, and their programs are not run', () => {
    expect(eleventy.articles.map(({ title, address, labels }) => [title, address, labels])).toEqual([
      ['A walk', '/posts/a-walk/', ['coping']],
      ['Two walks', undefined, []],
    ]);
    expect(astro.articles.map(({ title, address, published, cover }) => [title, address, published, cover?.address])).toEqual([
      ['By the sea', '/blog/by-the-sea/', 'Jul 08 2022', '../../assets/sea.png'],
    ]);
    expect(eleventy.told).toEqual([
      'eleventy: The addresses are guessed, since a program of that project makes them: /posts/a-walk/ for posts/a-walk.md. Compare some with the old site.',
      'posts/a-walk.md: Left out, since only the old system fills it in: {% set x = 1 %}',
      'posts/hidden.md: Left out: it never stood at an address.',
      'posts/two-walks.md: Nobody knows at which address it stood. Bring the whole project rather than a folder of it, or write the address into the field aliases.',
    ]);
    expect(astro.told).toEqual([
      'astro: The addresses are guessed, since a program of that project makes them: /blog/by-the-sea/ for src/content/blog/by-the-sea.mdx. Compare some with the old site.',
      'src/content/blog/by-the-sea.mdx: Left out, since only the old system fills it in: <Chart data="x" />, <Box kind="tip">',
    ]);
  });

  it('become texts of the house', () => {
    expect(turned(astro.of('src/content/blog/by-the-sea.mdx'))).toBe(expected('astro-by-the-sea'));
    expect(turned(eleventy.of('posts/a-walk.md'))).toBe('Walk with [a friend](./two-walks.md) to /map/.\n');
  });
});

describe('the fields of a file', () => {
  it.each([
    ['YAML', '---\ntitle: A\n---\nText', { title: 'A' }, 'Text'],
    ['TOML', '+++\ntitle = "A"\n+++\nText', { title: 'A' }, 'Text'],
    ['JSON', '{\n"title": "A"\n}\nText', { title: 'A' }, 'Text'],
    ['JSON between dashes', '---json\n{ "title": "A" }\n---\nText', { title: 'A' }, 'Text'],
    ['nothing', 'Text\n\n---\n\nMore', {}, 'Text\n\n---\n\nMore'],
    ['an empty head', '---\n---\nText', {}, 'Text'],
  ])('are read from %s', (_, text, fields, body) => {
    expect(cutFile(text)).toEqual({ fields, body });
  });

  it.each(['---\n- a\n- b\n---\n', '---js\n{ title: process.exit() }\n---\n', '+++\ntitle = \n+++\n'])('are refused, or left alone, where they are none: %j', (text) => {
    if (text.startsWith('---js')) expect(cutFile(text).fields).toEqual({});
    else expect(() => cutFile(text)).toThrow('its fields cannot be read');
  });
});

describe('an address', () => {
  const jekyll = (permalink: string) => addressOf({
    path: 'blog/_posts/2021-05-06-a-b.md', fields: { categories: ['X Y'] }, day: '2021-05-06',
    project: { system: 'jekyll', texts: ['.'], pictures: ['.'], settings: { permalink, baseurl: '/base' }, site: 'https://old.example' },
  });

  it('is not guessed for a folder of texts alone', () => {
    const project = { system: undefined, texts: ['.'], pictures: ['.'], settings: {} };
    expect(addressOf({ path: 'a.md', fields: {}, day: undefined, project })).toBeUndefined();
    expect(addressOf({ path: 'a.md', fields: { permalink: '/blog/a/' }, day: undefined, project })).toBe('/blog/a/');
  });

  it('of Eleventy is without the folder that it reads', () => {
    const project = { system: 'eleventy' as const, texts: ['.'], pictures: ['.'], settings: {} };
    expect(addressOf({ path: 'content/blog/a.md', fields: {}, day: undefined, project })).toBe('/blog/a/');
  });

  it.each([
    ['date', 'https://old.example/base/blog/x-y/2021/05/06/a-b.html'],
    ['pretty', 'https://old.example/base/blog/x-y/2021/05/06/a-b/'],
    ['none', 'https://old.example/base/blog/x-y/a-b.html'],
    ['/:year/:i_month/:title:output_ext', 'https://old.example/base/2021/5/a-b.html'],
    ['/:unheard_of/:title/', undefined],
  ])('of Jekyll follows its settings: %s', (permalink, address) => {
    expect(jekyll(permalink)).toBe(address);
  });
});

describe('a mark of another system', () => {
  const read = (text: string) => {
    const leftOut: string[] = [];
    return [withoutMarks(text, false, { addressOf: (path) => `/at/${path}`, leftOut: (mark) => leftOut.push(mark) }), leftOut];
  };

  it.each([
    ['{{< figure src="a.png" alt="An \\"A\\"" caption="B < C" >}}', '\n\n<figure><img src="a.png" alt="An &quot;A&quot;"><figcaption>B &lt; C</figcaption></figure>\n\n', []],
    ['{{< youtube abc >}}', '\n\n<iframe src="https://www.youtube.com/embed/abc"></iframe>\n\n', []],
    ['[a]({{< relref "posts/a.md" >}})', '[a](/at/posts/a.md)', []],
    ['{{< tabs >}}Words{{< /tabs >}}', 'Words', ['{{< tabs >}}']],
    ['[a]({% link _posts/a.md %})', '[a](/at/_posts/a.md)', []],
    ["![m]({{ '/m.png' | relative_url }})", '![m](/m.png)', []],
    ['![m]({{ site.baseurl }}/m.png){: .wide}', '![m](/m.png)', []],
    ['{% include youtube.html id="abc" %}', '\n\n<iframe src="https://www.youtube.com/embed/abc"></iframe>\n\n', []],
    ['{% comment %}x{% endcomment %}{% if a %}Words{% endif %}', 'Words', ['{% if a %}']],
    ['```\n{{ kept }}\n```\n', '```\n{{ kept }}\n```\n', []],
    ['~~~\n{{ kept }} without end', '~~~\n{{ kept }} without end', []],
  ])('becomes Markdown, or is told of: %s', (text, plain, leftOut) => {
    expect(read(text)).toEqual([plain, leftOut]);
  });
});
