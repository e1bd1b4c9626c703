import { describe, expect, it } from 'vitest';
import { OTHER_SYSTEMS } from '../../../src/check/text/other-systems/rules.ts';
import { TEXT_RULES } from '../../../src/check/rules.ts';
import { findings } from '../../../src/check/run/apply.ts';
import { readBody } from '../../../src/content/markdown/body.ts';
import { withParagraphs } from '../../../src/import/wordpress/autop.ts';
import { turn } from '../../../src/import/markdown/turn.ts';
import { writeMarkdown } from '../../../src/import/markdown/write.ts';
import { sampleContext } from '../../support/sample-context.ts';

const beside = { files: [], pictures: new Map(), attachments: new Map(), pictureAdvice: new Map() };
const written = (html: string) => writeMarkdown(turn(html, 'A title').tree);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the check has against a text, as an error. */
function errorsIn(markdown: string): string[] {
  const body = readBody({ file: 'index.md', body: `\n${markdown}`, linesBeforeBody: 1 }, 'en');
  if (!('tree' in body)) return [body.message];
  return findings(TEXT_RULES, { body, beside }, sampleContext, { file: '' }).flatMap(({ rule, message }) => (rule.level === 'error' ? [message] : []));
}

describe('words that came along', () => {
  const SHORTCODES = ['[gallery ids="1,2"]', '{{< youtube abc >}}', '{% include note.html %}', '*|FNAME|*', '[contact-form-7 id="12"]'];
  const MARKS = ['==highlighted==', '++under++', '||hidden||', 'H~2~O', '$x^2$', '[[Page]]', '{#names}', '[b]bold[/b]', '!!! note', '??? info', '@[youtube](abc)', '\\emph{so}'];
  const OWN = [':term[word]', ':es[palabra]', ':::note', '[^1]', '[^sample2017]', ':smile:', '# One', '- one', '1. one', '> said', '<b>', '&nbsp;', '`code`', '![a](b.jpg)', '[a](b)', '***'];

  it.each([...SHORTCODES, ...MARKS, ...OWN])('are no marks here, though they look like some: %s', (words) => {
    expect(errorsIn(written(`<p>Before ${escaped(words)} behind.</p><p>${escaped(words)}</p>`))).toEqual([]);
  });

  it('are no marks of other systems in all that the check knows, but for a few that no backslash helps', () => {
    const all = OTHER_SYSTEMS.flatMap(({ examples }) => examples.wrong).map((example) => `<p>${escaped(example).split('\n').join('<br>')}</p>`);
    const left = all.filter((html) => errorsIn(written(html)).length > 0);
    expect(left.length / all.length).toBeLessThan(0.2);
  });
});

describe('HTML that came along', () => {
  it('is turned in a moment, whatever stands in it a hundred thousand times', () => {
    const spaces = ' '.repeat(200_000);
    expect(withParagraphs(`One${spaces}two\n three`)).toBe(`<p>One${spaces}two<br>\nthree</p>`);
    expect(written(`<p>One${'&nbsp;'.repeat(100_000)}two</p>`)).toBe('One two\n');
  });

  it.each([
    ['<p><b>Bold </b>words <i> slanted</i>.</p>', '**Bold** words *slanted*.\n'],
    ['<p><b>a</b><b>b</b> <strong><b>c</b></strong></p>', '**ab** **c**\n'],
    ['<h3>One</h3><h6>Two</h6><h2>Three</h2>', '## One\n\n### Two\n\n## Three\n'],
    ['<h1>A Title!</h1><p>Text.</p>', 'Text.\n'],
    ['<ul><li><h4>Point</h4>words</li></ul>', '- **Point**\n\n  words\n'],
    ['<p>One<br><br>Two<br>Three</p>', 'One\n\nTwo\\\nThree\n'],
    ['<p>• one<br>• two</p><p>• three</p>', '- one\n- two\n- three\n'],
    ['<p>Text &nbsp; with\u00A0spaces, 10\u00A0mg.</p><p>&nbsp;</p>', 'Text with spaces, 10\u00A0mg.\n'],
    ['<p>Half \uD83D a sign</p>', 'Half ‹letter lost› a sign\n'],
    ['<p>A lost \uFFFD letter \u0092 and\u200B more</p>', 'A lost ‹letter lost› letter ’ and more\n'],
    ['<table><tr><td>a</td><td>b<br>c</td></tr></table>', '| | |\n| - | - |\n| a | b c |\n'],
    ['<p>x<sup>2</sup> <u>under</u> <del>gone</del> <q>said</q></p>', 'x<sup>2</sup> under ~~gone~~ “said”\n'],
    ['<ul><li>x<sup>2</sup> and <i>so</i> H<sub>2</sub>O</li></ul>', '- x<sup>2</sup> and *so* H<sub>2</sub>O\n'],
    ['<b style="font-weight:normal"><p>Of a word processor</p></b>', 'Of a word processor\n'],
    ['<blockquote><p>One</p><blockquote>Two</blockquote></blockquote>', '> One\n>\n> > Two\n'],
    ['<div><p>not closed <em>at <strong>all', 'not closed *at __all__*\n'],
  ])('%s', (html, markdown) => {
    expect(written(html)).toBe(markdown);
    expect(errorsIn(markdown)).toEqual([]);
  });

  it('is refused where it is nested without end', () => {
    expect(() => turn('<div>'.repeat(100_000), '')).toThrow('parts within one another');
  });

  it('loses what no text here can have, and tells of it', () => {
    const { taken } = turn('<script>x</script><iframe src="https://maps.example/x"></iframe><p><a href="/book">Book now</a></p><img src="https://stats.wp.com/g.gif"><form><input></form><p onclick="x()">Text</p>', '');
    expect(taken.map(({ kind, what }) => [kind, what])).toEqual([
      ['program', ''], ['embed', 'https://maps.example/x'], ['booking', '“Book now” /book'], ['tracker', 'https://stats.wp.com/g.gif'], ['form', ''],
    ]);
  });
});
