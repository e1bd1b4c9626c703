import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Server } from '../../src/build/server.ts';
import { Project } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';

const SITE = { SITE_URL: 'https://example.org', BASE_PATH: '/blog' };
const MACHINE_FOR_OTHERS = { ...SITE, CI: 'true', LIST_ADDRESSES: '' };
const MACHINE_THAT_COMMITS = { ...SITE, CI: 'true', LIST_ADDRESSES: 'true' };

/** What a build does last, once its pages are there. */
const END_OF_BUILD = `
  import { pathToFileURL } from 'node:url';
  import { publishedAddresses } from './src/build/published-addresses.ts';
  await publishedAddresses().hooks['astro:build:done']({ dir: pathToFileURL('dist/'), logger: console });
`;

const spanish = (slug: string, title: string) =>
  `---\ntitle: ${title}\ndescription: ${'Lo que alguien debe saber, y para quién se escribe.'.padEnd(110, '.')}\nslug: ${slug}\ntranslatedFrom: 2026-01-31\n---\n\nUn texto.\n`;

// The tests follow one site through its life: each starts from where the one before it ended.
describe('a published address', () => {
  const content = new SmallContent();
  const article = content.read('posts/sleep-and-mood/index.md');
  const drawing = content.read('posts/sleep-and-mood/cover.svg');
  for (const [name, other] of [['nights', 'topics: [sleep]'], ['gone-soon', 'topics: [sleep]'], ['plans', 'topics: [sleep]\ndraft: true'], ['hopes', 'topics: [sleep]']] as const) {
    const text = article.replace('title: Sleep and mood', `title: About ${name}`).replace('topics: [sleep, mood]', other);
    content.write(`posts/${name}/index.md`, name === 'hopes' ? text.replace('2026-01-31', '2999-01-31') : text);
    content.write(`posts/${name}/cover.svg`, drawing);
  }
  content.write('pages/about/es.md', spanish('acerca', 'Sobre estos textos'));
  const project = new Project(content.folder);
  const path = (file: string) => join(project.folder, 'content', file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const rewrite = (file: string, passage: string, other: string) => {
    expect(read(file)).toContain(passage);
    writeFileSync(path(file), read(file).replace(passage, other));
  };
  const lines = () => read('addresses.txt').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const page = (file: string) => readFileSync(join(project.dist, file), 'utf8');
  let first: { code: number; output: string };

  beforeAll(async () => {
    first = await project.build(SITE);
  });
  afterAll(() => {
    project.remove();
    content.remove();
  });

  it('is written into the list, with every other: texts, lists, people and feeds, in both languages, and nothing held back', () => {
    expect(first.code, first.output).toBe(0);
    expect(first.output).toContain('new addresses in content/addresses.txt');
    expect(read('addresses.txt')).toMatch(/^# Every address/);
    const texts = ['/about', '/es/acerca', '/es/ayuda', '/get-help', '/gone-soon', '/nights', '/sleep-and-mood'];
    const topics = ['/topics/mood', '/topics/mood/rss.xml', '/topics/sleep', '/topics/sleep/rss.xml'];
    const own = ['/', '/archive', '/es', '/es/archivo', '/es/buscar', '/es/rss.xml', '/es/temas', '/feed/rss2', '/people/the-team', '/rss.xml', '/search', '/topics'];
    expect(lines()).toEqual([...texts, ...topics, ...own].sort());
  });

  it('is not yet there while a text is held back, and the build says which is, and until when', () => {
    expect(first.output.match(/Held back: .*/g)).toEqual(['Held back: About hopes until January 31, 2999, 00:00 New York time', 'Held back: About plans (draft)']);
    const naming = globSync('**/*.*', { cwd: project.dist }).filter((file) => /hopes|plans/.test(file + readFileSync(join(project.dist, file), 'latin1')));
    expect(naming).toEqual([]);
  });

  it('cannot be lost: a build fails before it touches the site, names the address and says how to mend it', async () => {
    renameSync(path('posts/nights'), path('posts/long-nights'));
    rewrite('posts/long-nights/index.md', 'About nights', 'About long nights');
    renameSync(path('topics/mood.yaml'), path('topics/moods.yaml'));
    rewrite('posts/sleep-and-mood/index.md', 'topics: [sleep, mood]', 'topics: [sleep, moods]');
    rmSync(path('posts/gone-soon'), { recursive: true });
    rewrite('pages/about/es.md', 'slug: acerca', 'slug: sobre-los-textos');

    const { code, output } = await project.build(SITE);
    expect(code).toBe(1);
    expect(output).toContain('content/addresses.txt');
    for (const lost of ['/nights', '/gone-soon', '/topics/mood', '/es/acerca']) {
      expect(output).toContain(`The address ${lost} was published, and leads nowhere now.`);
      expect(output).toContain(`aliases: [${lost}]`);
      expect(output).toContain(`retired ${lost} — the reason`);
    }
    expect(output).toContain('4 errors in');
    expect(output).not.toMatch(/^ {4}at |stack trace/im);
    expect(page('nights.html')).toContain('About nights');
  });

  describe('that an alias or the word retired looks after', () => {
    let build: { code: number; output: string };
    let before: string;
    let server: Server;
    const get = (address: string) => fetch(server.address + address, { redirect: 'manual' });

    beforeAll(async () => {
      rewrite('posts/long-nights/index.md', 'title:', 'aliases: [nights, /2024/12/Old_Nights.html, "/?p=12", "/index.php?page_id=7&lang=en"]\ntitle:');
      rewrite('topics/moods.yaml', 'title:', 'aliases: [/topics/mood]\ntitle:');
      rewrite('pages/about/es.md', 'title:', 'aliases: [acerca]\ntitle:');
      rewrite('addresses.txt', '\n/gone-soon\n', '\nretired /gone-soon — newer studies say otherwise\n');
      before = read('addresses.txt');
      build = await project.build(MACHINE_FOR_OTHERS);
      server = await serve(project.dist, { base: SITE.BASE_PATH });
    });
    afterAll(() => server.close());

    it('is no hindrance to a build', () => {
      expect(build.code, build.output).toBe(0);
    });

    it('is told about where the list cannot be committed: the build says what to do, and leaves the list alone', () => {
      expect(build.output).toContain('content/addresses.txt lacks 5 new addresses: run npm run build and commit it.');
      expect(read('addresses.txt')).toBe(before);
    });

    it.each([
      ['/nights', '/long-nights'],
      ['/nights/', '/long-nights'],
      ['/nights?from=mail', '/long-nights?from=mail'],
      ['/2024/12/Old_Nights', '/long-nights'],
      ['/?p=12', '/long-nights'],
      ['/?from=mail&p=12', '/long-nights'],
      ['/index.php?lang=en&page_id=7', '/long-nights'],
      ['/es/acerca', '/es/sobre-los-textos'],
      ['/topics/mood', '/topics/moods'],
      ['/topics/mood/rss.xml', '/topics/moods/rss.xml'],
    ])('leads on for good from %s to %s, where a host can', async (from, to) => {
      const response = await get(from);
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(`${SITE.BASE_PATH}${to}`);
      expect((await get(to.replace(/\?.*/, ''))).status).toBe(200);
    });

    it('leads nowhere else where another number stands behind the question mark', async () => {
      expect([(await get('/?p=13')).status, (await get('/?p=123')).status, (await get('/index.php?page_id=7')).status]).toEqual([200, 200, 404]);
    });

    it('is written as hosts know it that look behind a question mark', () => {
      expect(page('_redirects')).toContain('/blog p=12 /blog/long-nights 301!\n');
      expect(page('_redirects')).toContain('/blog/index.php page_id=7 lang=en /blog/long-nights 301!\n');
    });

    it.each([
      ['nights.html', 'en', '/long-nights', 'About long nights'],
      ['2024/12/Old_Nights.html', 'en', '/long-nights', 'About long nights'],
      ['es/acerca.html', 'es', '/es/sobre-los-textos', 'Sobre estos textos'],
      ['topics/mood.html', 'en', '/topics/moods', 'Mood'],
    ])('has a page for hosts that cannot: %s', async (file, language, to, title) => {
      const html = page(file);
      const { document } = parseHTML(html);
      expect(document.documentElement.lang).toBe(language);
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${SITE.SITE_URL}/blog${to}`);
      expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=/blog${to}`);
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      const link = document.querySelector('main a');
      expect([link?.getAttribute('href'), link?.textContent]).toEqual([`/blog${to}`, title]);
      expect(document.querySelector('script')).toBeNull();
      expect((await validator.validateString(html)).results).toEqual([]);
    });

    it('keeps its feed, for readers that follow nothing', () => {
      expect(page('topics/mood/rss.xml')).toBe(page('topics/moods/rss.xml'));
    });

    it('says where a page was withdrawn, and leads on to topics and articles', async () => {
      const { document } = parseHTML(page('gone-soon.html'));
      expect(document.querySelector('h1')?.textContent.trim()).toBe('This page was withdrawn');
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(expect.arrayContaining(['/blog/topics/sleep', '/blog/sleep-and-mood']));
      expect(page('gone-soon.html')).not.toContain('newer studies');
      expect((await validator.validateString(page('gone-soon.html'))).results).toEqual([]);
    });

    it('is in no list of what is here: not in the sitemap, on a page, or in a feed', () => {
      const old = /blog\/(?:nights|gone-soon|es\/acerca|topics\/mood|2024\/[\w/]+)["<]/;
      for (const file of ['sitemap-0.xml', 'index.html', 'archive.html', 'topics.html', 'rss.xml', 'feed/rss2', 'es.html']) expect(page(file)).not.toMatch(old);
      expect(page('sitemap-0.xml')).toContain('blog/long-nights<');
    });
  });

  // The end of a build alone, over what the one before has built.
  it('is written into the list where an article was sent in from a browser, by the machine that publishes it', async () => {
    const { code, output } = await project.run(['--input-type=module', '--eval', END_OF_BUILD], MACHINE_THAT_COMMITS);
    expect(code, output).toBe(0);
    expect(lines()).toEqual(expect.arrayContaining(['/long-nights', '/2024/12/Old_Nights', '/topics/moods']));
  });

  it('of a former site waits in the list until it answers, and is no hindrance to a build meanwhile', async () => {
    rewrite('addresses.txt', '\n/2024/12/Old_Nights\n', '\nwaiting /2024/12/Old_Nights\nwaiting /plans\nwaiting /former/plans\n');
    const { code, output } = await project.run(['--input-type=module', '--eval', END_OF_BUILD], MACHINE_THAT_COMMITS);
    expect(code, output).toBe(0);
    expect(lines().filter((line) => /Old_Nights|plans/.test(line))).toEqual(['/2024/12/Old_Nights', 'waiting /former/plans', 'waiting /plans']);
    rewrite('addresses.txt', '\nwaiting /former/plans\n', '\n');
  });

  it('is missed by the build itself, too, when a list is left without articles', async () => {
    rmSync(path('posts/sleep-and-mood'), { recursive: true });
    rewrite('addresses.txt', '\n/sleep-and-mood\n', '\nretired /sleep-and-mood — out of date\n');
    const { code, output } = await project.build(SITE);
    expect(code).toBe(1);
    expect(output).toContain('The address /topics/mood was published, and leads nowhere now.');
    expect(output).not.toMatch(/^ {4}at |stack trace/im);
  });
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'no-redundant-role': ['error', { exclude: ['list'] }], 'unique-landmark': 'off', 'tel-non-breaking': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
});
