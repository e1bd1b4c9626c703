import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withParagraphs } from '../../../src/import/wordpress/autop.ts';
import { withoutShortcodes } from '../../../src/import/wordpress/shortcodes.ts';
import { articlesIn, bring, photograph, picturesOf, textsIn } from '../../support/import/content.ts';
import { SmallContent } from '../../support/small-content.ts';

describe('an export of WordPress', () => {
  let content: SmallContent;
  let outcome: Awaited<ReturnType<typeof bring>>;

  beforeAll(async () => {
    content = new SmallContent();
    const pictures = { 'waves.jpg': await photograph(), 'moon.jpg': await photograph(1600, 1000) };
    outcome = await bring(content, 'tests/support/import/wordpress/export.xml', picturesOf(pictures));
  });
  afterAll(() => content.remove());

  it('becomes articles and a report, letter by letter', () => {
    expect(articlesIn(content)).toEqual(textsIn('tests/support/import/wordpress/expected'));
    expect(content.read('import-report.md')).toBe(textsIn('tests/support/import/wordpress')['import-report.md']);
  });

  it('leaves no error, and lists each former address that can be served', async () => {
    expect(outcome.errors).toBe(0);
    expect(await content.report()).not.toMatch(/^ {2}line \d+: (?!Only a warning)/m);
    expect(content.read('addresses.txt')).toContain('\nwaiting /2020/03/sleep-and-mood\nwaiting /grief\n');
  });

  it('has its pictures upright, small, and without what the camera noted', async () => {
    const { width, height, exif } = await sharp(join(content.folder, 'posts/grief/waves.jpg')).metadata();
    expect([width, height, exif]).toEqual([2400, 1600, undefined]);
  });

  it('is left alone the next time, whatever an editor has done since', async () => {
    content.replace('posts/grief/index.md', 'Classic text', 'My own text');
    content.delete('posts/a-plan-for-later');
    const before = articlesIn(content);
    const again = await bring(content, 'tests/support/import/wordpress/export.xml', picturesOf({}));
    expect([again.articles.length, again.there]).toEqual([0, 3]);
    expect(articlesIn(content)).toEqual(before);
  });
});

describe('text of the classic editor', () => {
  it.each([
    ['One.\nStill one.\n\nTwo.', '<p>One.<br>\nStill one.</p>\n<p>Two.</p>'],
    ['<h2>A</h2>\nWords.', '<h2>A</h2>\n<p>Words.</p>'],
    ['<ul>\n<li>a</li>\n</ul>', '<ul>\n<li>a</li>\n</ul>'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
  ])('%j has its paragraphs', (text, html) => {
    expect(withParagraphs(text)).toBe(html);
  });
});

describe('a shortcode', () => {
  const attachments = new Map([['7', { address: 'https://old.example.org/a.jpg', alt: 'Waves', caption: 'Seen "here"' }]]);
  it.each([
    ['[caption width="3"]<img src="a.jpg"> The sea[/caption]', '<figure><img src="a.jpg"><figcaption>The sea</figcaption></figure>'],
    ['[gallery ids="7,8"]', '<figure><img src="https://old.example.org/a.jpg" alt="Waves"><figcaption>Seen "here"</figcaption></figure>'],
    ['He said [sic] it, in [1].', 'He said [sic] it, in [1].'],
    ['[[gallery]]', '[gallery]'],
    ['[embed]https://vimeo.com/1[/embed]', '<left-out data-kind="embed" data-what="https://vimeo.com/1"></left-out>'],
    ['[vc_row][vc_column]Words[/vc_column][/vc_row]', '<left-out data-kind="shortcode" data-what="&#91;vc_row]"></left-out><left-out data-kind="shortcode" data-what="&#91;vc_column]"></left-out>Words'],
  ])('%j becomes HTML, or is told of', (text, html) => {
    expect(withoutShortcodes(text, attachments)).toBe(html);
  });
});
