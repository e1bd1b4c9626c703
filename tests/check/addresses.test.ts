import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { report } from '../../src/check/report/format.ts';
import { ARTICLE, NEXT_YEAR, SmallContent, SPANISH } from '../support/small-content.ts';

const LIST = 'addresses.txt';
const ABOUT = 'pages/about/index.md';

const aliases = (text: string, file = ARTICLE) => (content: SmallContent) => content.replace(file, 'title:', `aliases: ${text}\ntitle:`);
const listed = (...lines: string[]) => (content: SmallContent) => content.write(LIST, [...lines, '/get-help', '/es/ayuda'].join('\n'));

/** The article under another address, with what its fields then say. */
const moved = (name: string, fields = '') => (content: SmallContent) => {
  content.write(`posts/${name}/index.md`, content.read(ARTICLE).replace('title:', `${fields}title:`));
  content.write(`posts/${name}/cover.svg`, content.read('posts/sleep-and-mood/cover.svg'));
  content.delete('posts/sleep-and-mood');
};

/** The article in Spanish, too, with more fields. */
const inSpanish = (fields = '') => (content: SmallContent) => {
  content.translate();
  content.replace(SPANISH, 'title:', `${fields}title:`);
};

const both = (...made: ((content: SmallContent) => void)[]) => (content: SmallContent) => made.forEach((make) => make(content));

const LOST = (address: string, replacement = 'another text replaces it, write', line = 1) =>
  `  line ${line}: The address ${address} was published, and leads nowhere now. Readers and search engines know it. If ${replacement} aliases: [${address}] among its fields. ` +
  `If it is gone for good, write this line as: retired ${address} — the reason. If it was never online, because you only built the site yourself, delete the line.`;

type Told = [name: string, make: (content: SmallContent) => void, ...told: string[]];

const inArticle = (name: string, text: string, told: string): Told => [`an alias that is ${name}`, aliases(text), `content/${ARTICLE}`, `  line 2: ${told}`];

const written: Told[] = [
  inArticle('no list', 'old-address', 'The aliases must be a list. Write [old-address].'),
  inArticle('a number', '[2024]', 'An alias must be text, such as /old-address. Put quotation marks around it.'),
  inArticle('empty', '["/"]', 'An alias is empty, or the front page. Write an old address, such as /old-address.'),
  inArticle('a whole address', '["https://www.example.com/old-address"]', 'An alias is what stands behind the host. Write /old-address.'),
  inArticle('a search', '["/old?page=2"]', 'An alias ends before the sign ?. Write /old.'),
  inArticle('a later page of a list of another system', '["/?paged=2"]', 'An alias ends before the sign ?. Write /old-address.'),
  inArticle('an address with what a campaign puts behind it', '["/old?utm_source=news&utm_medium=mail"]', 'An alias ends before the sign ?. Write /old.'),
  inArticle('a question mark and a word', '["/old?preview"]', 'An alias ends before the sign ?. Write /old.'),
  inArticle('a whole address with a number behind it', '["https://old.example.com/?p=12"]', 'An alias is what stands behind the host. Write /?p=12.'),
  inArticle('the same address with a number twice', '["/?p=12", "?p=12"]', 'The alias /?p=12 is claimed twice. Keep it once.'),
  inArticle('an address with a number that has spaces', '["/?p=1 2"]', 'An alias ends before the sign ?. Write /old-address.'),
  inArticle('an address to write to', '[office@example.org]', '"office@example.org" is an address to write to, and an alias is the address of a page, such as /old-address.'),
  inArticle('an address in curly quotation marks within straight ones', '["“/old”"]', 'Signs stand around this alias that belong to no address. Write /old'),
  inArticle('a part of a page', '["/old#part"]', 'An alias ends before the sign #. Write /old.'),
  inArticle(
    'a title',
    '[Sleep and mood]',
    '"Sleep and mood" is not an address of a page. Write what stands behind the host, in letters without accents, digits and hyphens, such as /old-address.',
  ),
  inArticle('a way up', '[../old]', '"../old" is not an address of a page. Write what stands behind the host, in letters without accents, digits and hyphens, such as /old-address.'),
  inArticle('a file', '[leaflet.pdf]', '"leaflet.pdf" is the address of a file. Only the address of a page can be an alias.'),
  inArticle('its own address', '[sleep-and-mood]', 'The alias /sleep-and-mood is the address of this text itself. Take it out.'),
  inArticle('the address of a page', '[/about/]', 'The alias /about is the address of a page of the site. Take it out.'),
  inArticle('the address of a page, but for a capital letter', '[About]', 'The alias /About is the address of a page of the site. Take it out.'),
  inArticle('the address of a list', '[/archive]', 'The alias /archive is the address of a page of the site. Take it out.'),
  inArticle('the address of a topic', '[topics/sleep.html]', 'The alias /topics/sleep is the address of a page of the site. Take it out.'),
  inArticle('a later page of a list', '[/page/2]', 'The alias /page/2 is an address that the site makes itself. Take it out.'),
  inArticle('an address of pictures', '[/share/old]', 'The alias /share/old is an address that the site makes itself. Take it out.'),
  inArticle('written twice', '[old, /old]', 'The alias /old is claimed twice. Keep it once.'),
  [
    'an alias that two texts claim',
    both(aliases('[old]'), aliases('[/old]', ABOUT)),
    `content/${ABOUT}`,
    `  line 2: The alias /old is claimed by content/${ARTICLE} too. Keep it once.`,
  ],
  [
    'an alias of a translation that is in use',
    inSpanish('aliases: [sueno-y-animo]\n'),
    'content/posts/sleep-and-mood/es.md',
    '  line 2: The alias /es/sueno-y-animo is the address of this text itself. Take it out.',
  ],
  [
    'an alias that is the address of a draft, which will want it one day',
    both((content) => content.replace(ARTICLE, 'author:', 'draft: true\nauthor:'), aliases('[sleep-and-mood]', ABOUT)),
    `content/${ABOUT}`,
    '  line 2: The alias /sleep-and-mood is the address of a page of the site. Take it out.',
  ],
  [
    'an alias that was retired',
    both(aliases('[old]'), listed('retired /old — out of date')),
    `content/${ARTICLE}`,
    '  line 2: The alias /old is retired in content/addresses.txt. Write /old alone on its line there, or take the alias out.',
  ],
];

const lists: Told[] = [
  ['a published address that leads nowhere', listed('/about', '/sleep-and-mood', '/gone'), 'content/addresses.txt', LOST('/gone', undefined, 3)],
  [
    'an article whose folder got another name',
    both(moved('sleep-and-moods'), listed('/sleep-and-mood')),
    'content/addresses.txt',
    LOST('/sleep-and-mood', 'content/posts/sleep-and-moods/index.md replaces it, write there'),
  ],
  ['a published translation whose slug changed', both(inSpanish(), listed('/sleep-and-mood', '/es/el-sueno')), 'content/addresses.txt', LOST('/es/el-sueno', 'content/posts/sleep-and-mood/es.md replaces it, write there', 2)],
  ['a topic that is gone, and not about its feed as well', listed('/topics/grief', '/topics/grief/rss.xml'), 'content/addresses.txt', LOST('/topics/grief')],
  [
    'a published article that became a draft',
    both((content) => content.replace(ARTICLE, 'author:', 'draft: true\nauthor:'), listed('/sleep-and-mood')),
    'content/addresses.txt',
    `  line 1: The address /sleep-and-mood was published, and content/${ARTICLE} is a draft now, so it would lead nowhere. Publish it, or, where it is gone for good, write this line as: retired /sleep-and-mood — the reason`,
  ],
  [
    'a published article that was put off',
    both((content) => content.replace(ARTICLE, '2026-01-31', `${NEXT_YEAR}-01-31`), listed('/sleep-and-mood')),
    'content/addresses.txt',
    `  line 1: The address /sleep-and-mood was published, and content/${ARTICLE} is dated in the future now, so it would lead nowhere. Publish it, or, where it is gone for good, write this line as: retired /sleep-and-mood — the reason`,
  ],
  [
    'a published address whose alias is on a draft',
    both((content) => content.replace(ARTICLE, 'author:', 'draft: true\nauthor:'), aliases('[old]'), listed('/old')),
    'content/addresses.txt',
    `  line 1: The address /old was published, and content/${ARTICLE} is a draft now, so it would lead nowhere. Publish it, or, where it is gone for good, write this line as: retired /old — the reason`,
  ],
  ['a line that is no address', listed('# what this is', '', 'sleep and mood'), 'content/addresses.txt', '  line 3: This line is no address. Write it as /address, or as retired /address — the reason.'],
  ['an address given up without a reason', listed('retired /old'), 'content/addresses.txt', '  line 1: The reason is missing. Write retired /old — the reason.'],
  ['a reason without the word retired', listed('/old — out of date'), 'content/addresses.txt', '  line 1: An address stands alone on its line. Write /old, or, where it is given up, retired /old — the reason.'],
  ['a retired address with a page', listed('retired /about — out of date'), 'content/addresses.txt', '  line 1: The address /about is retired here, and a page stands at it. Write /about alone.'],
];

describe('addresses: an editor is told', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  it('about an address that is online, and was taken off the list together with its page', async () => {
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], { cwd: content.folder });
    listed('/sleep-and-mood', '/about', 'retired /old — it was wrong')(content);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Publish');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const told = async () => report(await checkContent(content.folder, { online: true }));
    both(moved('nights'), listed('/about'))(content);
    expect(await told()).toBe(
      'content/addresses.txt\n  The address /sleep-and-mood is online, and leads nowhere now. Its line was taken out here. Bring the list back as it was, and the check says what else is needed.',
    );
    // What came online since the work began, and is not yet known here, was not taken out.
    git('checkout', '--quiet', '.');
    listed('/sleep-and-mood', '/about', '/somebody-elses')(content);
    git('commit', '--quiet', '--all', '--message', 'Publish another article');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('reset', '--quiet', '--hard', 'HEAD~');
    git('clean', '--quiet', '--force', '-d');
    expect(await told()).toBe('');
  });

  it.each([...written, ...lists])('about %s', async (_, make, ...told) => {
    make(content);
    expect(await content.report()).toBe(told.join('\n'));
  });

  it.each<[string, (content: SmallContent) => void]>([
    ['aliases of every form', aliases('[old, /older/, "2024/12/old_One", oldest.html]')],
    ['addresses that a number behind a question mark names', aliases('["/?p=123", "/index.php?p=12&lang=en", "/article?id=7", "?page_id=4"]')],
    ['an alias with a space at its end', aliases('["/old "]')],
    ['the same end of an address in two languages', both(aliases('[old]'), inSpanish('aliases: [old]\n'))],
    ['an article that moved and says so', both(moved('mood-and-sleep', 'aliases: [sleep-and-mood]\n'), listed('/sleep-and-mood'))],
    ['a translation that moved and says so', both(inSpanish('aliases: [el-sueno, /el-sueno]\n'), listed('/es/el-sueno', '/el-sueno'))],
    [
      'a topic that moved and says so, with its feed',
      both((content) => content.write('topics/sleep.yaml', `${content.read('topics/sleep.yaml')}aliases: [/topics/nights]\n`), listed('/topics/nights', '/topics/nights/rss.xml')),
    ],
    ['addresses given up with a reason, however it is set off', listed('retired /old — out of date', 'retired /older - said twice', 'retired /oldest: unsafe', 'retired /topics/old — merged', '/topics/old/rss.xml')],
    ['the addresses of the site’s own pages', listed('/', '/es', '/topics', '/es/temas', '/archive', '/rss.xml', '/es/rss.xml', '/feed/rss2', '/topics/sleep/rss.xml', '/people/the-team')],
    ['a list with a mark of its encoding and the line ends of Windows', (content) => content.write(LIST, '\uFEFF# what this is\r\n/about\r\n')],
  ])('nothing about %s', async (_, make) => {
    make(content);
    expect(await content.report()).toBe('');
  });

  it('nothing about an address whose text cannot be read, but for that', async () => {
    both(inSpanish('title: "open\n'), listed('/es/sueno-y-animo'))(content);
    const told = await content.report();
    expect(told).toContain('es.md');
    expect(told).not.toContain(LIST);
  });
});
