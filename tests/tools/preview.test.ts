import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../support/built-site.ts';
import { Project } from '../support/project.ts';
import { ARTICLE, NEXT_YEAR, SmallContent, spanishText } from '../support/small-content.ts';

const SPRING = `${NEXT_YEAR}-04-03`;
const MARKS = { draft: 'Draft: not published', scheduled: 'Scheduled: not published yet', borrador: 'Borrador: sin publicar' };

// A preview, and after it the site for readers from the same folder, as on the computer of somebody who tries both.
describe('a preview with drafts', () => {
  const content = new SmallContent();
  content.translate();
  const article = content.read(ARTICLE);
  const drawing = content.read('posts/sleep-and-mood/cover.svg');
  const add = (slug: string, title: string, passage: string, other: string) => {
    content.write(`posts/${slug}/index.md`, article.replace('title: Sleep and mood', `title: ${title}`).replace(passage, () => other).replace('How a night', `${title}, and how a night`));
    content.write(`posts/${slug}/cover.svg`, drawing);
  };
  add('quiet-draft', 'A quiet draft', 'author:', 'draft: true\naliases: [quiet-once]\nauthor:');
  add('other-draft', 'Another draft', 'author:', 'draft: true\nauthor:');
  content.replace('posts/other-draft/index.md', 'Text.', 'Text on [a quiet draft](/quiet-draft#first-part).');
  add('in-spring', 'In spring', '2026-01-31', SPRING);
  content.write('posts/quiet-draft/es.md', spanishText('borrador-tranquilo', undefined, 'Un borrador tranquilo'));
  const listed = '/sleep-and-mood\n';
  content.write('addresses.txt', listed);

  const project = new Project(content.folder);
  const file = (name: string) => join(project.dist, name);
  const page = (name: string) => parseHTML(readFileSync(file(name), 'utf8')).document;
  const pages = () => globSync('**/*.html', { cwd: project.dist });
  const HELD = ['quiet-draft', 'other-draft', 'in-spring', 'es/borrador-tranquilo'];
  const addressList = () => readFileSync(join(project.folder, 'content/addresses.txt'), 'utf8');
  let preview: { code: number; output: string };

  beforeAll(async () => {
    preview = await project.build({ PREVIEW: 'drafts' });
    expect(preview.code, preview.output).toBe(0);
  });
  afterAll(() => {
    project.remove();
    content.remove();
  });

  it('is told to be one, with all that it shows', () => {
    expect(preview.output).toContain('Shown in this preview: A quiet draft (draft)');
    expect(preview.output).toContain(`Shown in this preview: In spring until April 3, ${NEXT_YEAR}, 00:00 New York time`);
    expect(preview.output).toContain('This is a preview with drafts. Publish it nowhere');
    expect(preview.output).not.toContain('Held back');
  });

  it.each([
    ['quiet-draft.html', `${MARKS.draft} Readers do not see this article.`],
    ['in-spring.html', `${MARKS.scheduled} Readers see this article from April 3, ${NEXT_YEAR} on.`],
    ['es/borrador-tranquilo.html', `${MARKS.borrador} Los lectores no ven este artículo.`],
  ])('has %s, which says first of all that it is not published', (name, notice) => {
    const document = page(name);
    expect(plain(document.querySelector('main article p')?.textContent)).toBe(notice);
    expect(plain(document.querySelector('body > aside')?.textContent)).toMatch(/^(?:Preview with drafts\. This is not the published site\.|Vista previa con borradores\. Este no es el sitio publicado\.)$/);
    expect(document.querySelector('body > aside')?.closest('.no-print')).toBeNull();
  });

  it('says nothing of the kind on an article that is published', () => {
    expect(plain(page('sleep-and-mood.html').querySelector('main article')?.textContent)).not.toContain('not published');
    expect(plain(page('sleep-and-mood.html').querySelector('body > aside')?.textContent)).toContain('Preview with drafts.');
  });

  it('marks each of them wherever it is listed', () => {
    // A link in a text is no list, nor is one to the same article in another language, nor a page that only leads on.
    const links = pages().filter((name) => name !== 'quiet-once.html').flatMap((name) => HELD.flatMap((slug) => [...page(name).querySelectorAll(`main :not(.prose *) > a[href="/${slug}"]:not([hreflang])`)].map((link) => ({ name, link }))));
    const unmarked = links.filter(({ link }) => !Object.values(MARKS).some((mark) => link.closest('.post, li, nav a')?.textContent?.includes(mark)));
    expect(unmarked.map(({ name, link }) => `${name}: ${plain(link.textContent)}`)).toEqual([]);
    expect(links.length).toBeGreaterThan(20);
    for (const list of ['index.html', 'archive.html', 'topics/sleep.html', 'people/the-team.html']) {
      expect(HELD.slice(0, 3).map((slug) => page(list).querySelector(`main a[href="/${slug}"]`) !== null), list).toEqual([true, true, true]);
    }
  });

  it('leads from a draft to another one, and from a former address to it', () => {
    expect(page('other-draft.html').querySelector('main a[href="/quiet-draft#first-part"]')).not.toBeNull();
    expect(page('quiet-draft.html').getElementById('first-part')).not.toBeNull();
    expect(existsSync(file('quiet-once.html'))).toBe(true);
  });

  it('asks search engines to stay away, from every page and as a whole', () => {
    // A former address is led on by a page of its own, which says so, too.
    expect(pages().filter((name) => !/<meta name="robots" content="noindex"/.test(readFileSync(file(name), 'utf8')))).toEqual([]);
    expect(readFileSync(file('robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(globSync('sitemap*', { cwd: project.dist })).toEqual([]);
  });

  it('has feeds without them', () => {
    for (const feed of globSync('**/{*.xml,rss2}', { cwd: project.dist })) expect(HELD.filter((slug) => readFileSync(file(feed), 'utf8').includes(slug)), feed).toEqual([]);
    expect(readFileSync(file('rss.xml'), 'utf8')).toContain('/sleep-and-mood<');
  });

  it('teaches the list of addresses nothing', () => {
    expect(addressList()).toBe(listed);
  });

  it('opens without a server', async () => {
    expect((await project.run(['tools/offline.ts'])).code).toBe(0);
    const copy = parseHTML(readFileSync(join(project.folder, 'offline/other-draft.html'), 'utf8')).document;
    expect(copy.querySelector('main a[href="quiet-draft.html#first-part"]')).not.toBeNull();
  });

  it('is refused where it would be published, before anything is built, without the words of programs', async () => {
    const { code, output } = await project.build({ PREVIEW: 'drafts', LIST_ADDRESSES: 'true' });
    expect(code).toBe(1);
    expect(output).toContain('PREVIEW=drafts shows drafts and articles of days to come, and this build would be published');
    expect(output).not.toMatch(/^ {4}at |stack trace|\bhint\b|node_modules/im);
    expect(existsSync(file('quiet-draft.html'))).toBe(true);
  });

  it('leaves nothing behind in the site for readers, which is built after it', async () => {
    const { code, output } = await project.build();
    expect(code, output).toBe(0);
    const named = ['quiet-draft', 'other-draft', 'in-spring', 'borrador-tranquilo', 'quiet-once', 'A quiet draft', 'Preview with drafts', 'Vista previa', 'not published'];
    const found = globSync('**/*.*', { cwd: project.dist }).flatMap((each) => {
      const text = readFileSync(file(each), 'latin1');
      return named.filter((name) => each.includes(name) || text.includes(name)).map((name) => `${each}: ${name}`);
    });
    expect(found).toEqual([]);
    expect(readFileSync(file('robots.txt'), 'utf8')).toContain('Allow: /\n\nSitemap: ');
    expect(readFileSync(file('index.html'), 'utf8')).not.toContain('noindex');
    expect(addressList()).toContain('/sleep-and-mood');
    expect(HELD.filter((slug) => addressList().includes(slug))).toEqual([]);
  });
});
