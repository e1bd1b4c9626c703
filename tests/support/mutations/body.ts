import type { Mutation } from './mutant.ts';

/** What may get into a text: the first half breaks nothing, or should not. */
const PASSAGES: readonly string[] = [
  'A line\\\nthat goes on.', '***', '~~gone~~ and **bold _both_**', '`code` and ``two ` ticks``', '```\nno end', '```js\nalert(1)\n```', '    four spaces', '> quoted', '- [ ] to do\n- [x] done', '1) one\n7) two', '| a | b |\n|---|:-:|\n| 1 | 2 |', '| a |\n|---|---|---|', 'Term\n: Meaning', '$x^2$', '==marked==', 'H~2~O and x^2^', 'At 9:30 and 10:15, 1:2 odds.', 'a@example.org and https://example.org and www.example.org', '&nbsp; &copy; &notathing; &#0; &#x110000; &#55357;', '\\* not a list', 'Zero\u200bwidth', 'Flags 🇺🇸 and 👩‍👩‍👧', 'שלום and العربية', '\u202Eback', 'word '.repeat(5000), 'w'.repeat(20_000), 'One. '.repeat(50),
  '## A heading', '## A heading\n\n## A heading', '###### Six', '#### Four at once', '####### Seven', '# One', 'Underlined\n=====', 'Underlined\n---', '##No space', '##', '## ', `## ${'Long '.repeat(400)}`, '## {#id}', '## `code` [link](/about) **bold**', '## 🙂', '## :term[cortisol]', '## A[^x]',
  ':::note\nNo end', ':::note[A note]\nText.\n:::', '::::note\nText.\n:::', ':::\nText.\n:::', '::: note\nText.\n:::', ':::unknown\nText.\n:::', ':::urgent\n- a sign\n:::', ':::urgent[Get help today if:]\n:::', ':::emergency[Call 911 if:]\n- a sign\n\n:::urgent[Again if:]\n- a sign\n:::\n:::', ':::figure\n![A picture](./cover.svg)\n:::', ':::figure[What it shows]\nNo picture\n:::', ':::figure[What it shows]\n:::', '::note[x]', ':term[cortisol]', ':term[', ':term[]', ':term[nothing]', ':term', ':term[cortisol]{a=b}', ':::note{onclick="alert(1)"}\nText.\n:::', ':abbr[x]', ':::note[:term[cortisol]]\nText.\n:::', `${':::note\n'.repeat(60)}Text.`, ':::note\n:::',
  '[^nowhere]', '[^]', '[^ ]', '[^a', '[^1]: below', 'A[^1]\n\n[^1]: A footnote', '[^x]: [^x]', '^[inline]', '[^__proto__]', '[^constructor]', '[^toString]',
  '[', ']', '[[', '[[link]]', '[a](', '[a]()', '[](/about)', '[a](#)', '[a](#nowhere)', '[a](/nowhere)', '[a](about)', '[a](../about)', '[a](/about/)', '[a](/about#nowhere)', '[a](/About)', '[a](/about.html)', '[a](http://example.org)', '[a](https://)', '[a](https://exa mple.org)', '[a](https://[::1)', '[a](//example.org)', '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](&#106;avascript:alert(1))', '[a](java\tscript:alert(1))', '[a](data:text/html,x)', '[a](vbscript:x)', '[a](file:///etc/passwd)', '[a](mailto:a@example.org)', '[a](tel:988)', '[a](tel:)', '[a](%zz)', '[a](/%zz)', '[a](/é)', '[a](<about us>)', '[a][b]', '[a]: /about', '[a][b]\n\n[b]: /nowhere', '[a][b]\n\n[b]: javascript:alert(1)', '[here](/about)', '<https://example.org>', '<javascript:alert(1)>', '<mailto:a@example.org>', `${'['.repeat(3000)}`, `${'['.repeat(300)}x${']'.repeat(300)}`, '[a](https://user:pass@example.org)', '[a](https://www.vitalpsychmd.com/about)', '[a](http://localhost:4321/about)', '[a](https://www.vitalpsychmd.com/contact)', '[a](?x=1)', '[a](/?x=1)', '[a](/rss.xml)', '[a](/_astro/x.js)', '[a](/constructor)', '[a](/__proto__)',
  '![A picture](./cover.svg)', '![](./cover.svg)', '![ ](./cover.svg)', '![cover](./cover.svg)', '![A picture](./nothing.jpg)', '![A picture](cover.svg)', '![A picture](./Cover.SVG)', '![A picture](../x/cover.svg)', '![A picture](/cover.svg)', '![A picture](https://example.org/a.jpg)', '![A picture](//example.org/a.jpg)', '![A picture](data:image/png;base64,AAAA)', '![A picture](./my cover.svg)', '![A picture](<./my cover.svg>)', '![A picture](./cover.svg "A title")', '![A picture](./cover.svg#x)', '![A picture](./cover.svg?x)', '![A picture][p]\n\n[p]: ./cover.svg', '![A picture](./index.md)', '![A picture](.)', '![A picture](./)', '![A picture]()', '![A picture](', '![A [nested](/about) picture](./cover.svg)', '[![A picture](./cover.svg)](/about)', '![A picture](./%63over.svg)', '![<b>](./cover.svg)', '![A "quoted" picture](./cover.svg)',
  '<script>alert(1)</script>', '<SCRIPT SRC=//example.org></SCRIPT>', '<scr<script>ipt>alert(1)', '<script', '<b>bold</b>', '<b>not closed', '</b>', '</p>', '</div></article></main>', '</main>', '</body></html>', '<main>', '<html>', '<body onload="alert(1)">', '<div>', '<div onclick="alert(1)">x</div>', '<a href="javascript:alert(1)">x</a>', '<a href=javascript:alert(1)>x</a>', '<a name="x"></a>', '<img src="./cover.svg" alt="x">', '<img src=x onerror=alert(1)>', '<svg onload="alert(1)"></svg>', '<svg><script>alert(1)</script></svg>', '<math><mi>x</mi></math>', '<iframe src="https://example.org"></iframe>', '<object data="x"></object>', '<style>*{display:none}</style>', '<p style="display:none">x</p>', '<p hidden>x</p>', '<details><summary>More</summary>\n\nText.\n\n</details>', '<details>', '<dialog open>x</dialog>', '<template>', '<template>x</template>', '<noscript>', '<textarea>', '<title>x</title>', '<xmp>', '<plaintext>', '<noembed>', '<select><option>x', '<table><tr><td>x', '<form action="/x"><input name="a"></form>', '<input type="text">', '<meta http-equiv="refresh" content="0; url=https://example.org">', '<base href="https://example.org">', '<link rel="stylesheet" href="x">', '<br>', '<hr>', '<custom-element></custom-element>', '<!-- a note -->', '<!-- no end', '<!-- a -- b -->', '<!--> x -->', '<!-->', '<!---->', '-->', '<!doctype html>', '<?php echo 1 ?>', '<?php echo', '<![CDATA[x]]>', '<![CDATA[', '<!X', '<', '< b', 'a < b > c', 'a<b', '<a', '<a href="', '<1>', '<>', '</>', '<h1>One</h1>', '<h2>Two</h2>', '<p>', '<ul><li>x', '<video src="x"></video>', '<font color="red">x</font>', '<marquee>x</marquee>', '<center>x</center>', '<a href="/about">About</a>', '<span id="main">x</span>', '<div id="sources">x</div>', '<button>x</button>', '<p class="prose">x</p>', '<header>x</header>', '<footer>x</footer>', '<nav>', '<h1>',
  '{', '}', '{}', '{{ x }}', '{title}', '{process.env}', '{frontmatter.title}', '{/* note */}', '{/* no end', '{1 + 1}', '{undefinedThing}', '{() => 1}', '{`x`}', '{import("x")}', 'import x from "y"', "import fs from 'node:fs'", 'export const x = 1', 'export default 5', 'export const frontmatter = {}', '<Nothing />', '<Nothing>', '<a.b />', '<></>', '<div {...x} />', '<div className="x">y</div>', '{throw new Error("x")}', '{(() => { throw new Error("x") })()}', '{[1, 2].map((n) => <i>{n}</i>)}', '{null}', '{new Date()}', '{{a: 1}}', '{Symbol("x")}', 'import Thing from "./thing.astro"\n\n<Thing />', "import './x.css'", '{"<script>alert(1)</script>"}', '<Fragment set:html="<script>1</script>" />', '<div set:html="x" />', '<script is:inline>1</script>',
  'Take 5~10 mg or 20~30 mg.', '~one *~two* three~', '1985. It was so.', '2) so', 'A paragraph.\n---', 'Two\nlines\n===', '10. ten\n   - below', '1. one\n\n  More.', '- one\n - two', '- one\nThen more.', '> said\nMore.', '·\tone\n·\ttwo', '\uf0b7 one', 'o\tone\no\ttwo', '– one\n– two', '✅ one\n✅ two', '(1) one\n(2) two', 'a) one\nb) two', '- [] one', '| a | b |\n| c | d |', '| a | b |\n|---|---|\n| c | d | e |\nText.', 'a\tb\nc\td', '** bold **', '**"So."**And', '&amp;nbsp; &nbsp x', '\\¿', 'The end\\', '[1]: Smith', '[a]: /about', 'draft: true', 'One\nTwo\nThree',
  '> [!NOTE] Title\n> Words.', '!!! note "x"\n    Words.', '::: tip A title\nWords.\n:::', ':::info\nWords.\n:::', ':::{note}\nWords.\n:::', '## Title {#id}', '[toc]', '[[_TOC_]]', '{{< youtube abc >}}', '[caption]x[/caption]', '[[Page|words]]', '![[x.png]]', '[@key, p. 3]', 'Text[1].', '^[a note]', '*[AB]: x', '++x++', "'''x'''", '[b]x[/b]', '<https://example.org|words>', '"words":https://example.org', '(words)[https://example.org]', 'h2. Title', '.. note::', '@[youtube](abc)', '%%note%%', '||x||', '\\textbf{x}', '```mermaid\nx\n```', '![A picture|300](./cover.svg)', '[x]{.y}', '== Title ==', '[a][missing]', '(('.repeat(500), '=='.repeat(900), '~a'.repeat(900), '[x='.repeat(500), "'' ".repeat(500), '| '.repeat(900),
  '---', '---\ntitle: x\n---', '+++', '...', '<<<<<<< HEAD', '=======', '>>>>>>> x', 'TODO', 'TK', 'Lorem ipsum dolor sit amet', '‹write here›', 'the the word', 'language-ok', '<!-- language-ok -->', '<!-- language-ok: a reason -->', 'committed suicide', 'an addict', '\t\ttabs', '%', '%%', '$', '${x}', '$&', "$'", '\\', '\\\\', '\\u0000', ':', '::', ':::', ':a', ':::a', ':smile:', '@person', '#tag', '1.', '1. ', '-', '+', '*', '* ', '>', '> ', '> > > >', '|', '||', '~', '~~', '~~~', '`', '_', '__', '**', '!', '![', '![]', '[]', '[]()', '()', '&', '&#', '&#x', '"', "'", '""', "''",
];

const DEEP: readonly string[] = ['> ', '- ', '* ', '**', '_', '[', '![', '<b>', '<div>\n', '(', '{', ':::note\n', '`', '~~', '1. ', ':term[', '[^', '<', '*a _b ', '\n- '];

export const bodyMutations: readonly Mutation[] = [
  ...Array.from({ length: 12 }, (): Mutation => [
    'a passage more',
    (mutant, chance) => {
      const passage = chance.one(PASSAGES);
      mutant.done.push(JSON.stringify(passage.slice(0, 40)));
      const paragraphs = mutant.body.split('\n\n');
      mutant.body = paragraphs.toSpliced(1 + chance.below(paragraphs.length), 0, passage).join('\n\n');
    },
  ]),
  ...Array.from({ length: 3 }, (): Mutation => [
    'a passage within a line',
    (mutant, chance) => {
      const passage = chance.one(PASSAGES);
      mutant.done.push(JSON.stringify(passage.slice(0, 40)));
      const words = mutant.body.split(' ');
      mutant.body = words.toSpliced(1 + chance.below(words.length), 0, passage).join(' ');
    },
  ]),
  ...Array.from({ length: 2 }, (): Mutation => [
    'a passage in place of the text',
    (mutant, chance) => {
      const passage = chance.one(PASSAGES);
      mutant.done.push(JSON.stringify(passage.slice(0, 40)));
      mutant.body = `\n\n${passage}\n`;
    },
  ]),
  ...Array.from({ length: 4 }, (): Mutation => [
    'a passage in a file with components',
    (mutant, chance) => {
      const passage = chance.one(PASSAGES);
      mutant.done.push(JSON.stringify(passage.slice(0, 40)));
      mutant.body = `${mutant.body}\n${passage}\n`;
      mutant.rename(mutant.target, `${mutant.target.replace(/x?$/, '')}x`);
    },
  ]),
  ['components in a text that has none', (mutant) => mutant.rename(mutant.target, `${mutant.target.replace(/x?$/, '')}x`)],
  ['a line taken out of the text', (mutant, chance) => { const lines = mutant.body.split('\n'); mutant.body = lines.toSpliced(1 + chance.below(lines.length), 1).join('\n'); }],
  ['the end of a block taken out', (mutant) => { mutant.body = mutant.body.replace(/^:::$/m, ''); }],
  ['the ends of all blocks taken out', (mutant) => { mutant.body = mutant.body.replace(/^:::$/gm, ''); }],
  ['the start of a block taken out', (mutant) => { mutant.body = mutant.body.replace(/^:::[a-z].*$/m, ''); }],
  ['headings one level down', (mutant) => { mutant.body = mutant.body.replace(/^##/gm, '###'); }],
  ['a bracket taken out', (mutant, chance) => { mutant.body = without(mutant.body, '[]()', chance.next()); }],
  ['a mark taken out', (mutant, chance) => { mutant.body = without(mutant.body, '*_`:#^', chance.next()); }],
  ['no text', (mutant) => { mutant.body = '\n'; }],
  ['a text of spaces', (mutant, chance) => { mutant.body = `\n\n${chance.one([' ', '\t', '\u00a0', '\u200b', '&nbsp;', '<br>', '<!-- -->', '\\', '\u2800', '&#8203;', '<p></p>', '[a]: /about', '** **', '|  |\n|--|', '```\n```', '- ', '> ', ':::note\n:::', '&zwj;', '\u00ad'])}\n`; }],
  ['marks deep in one another', (mutant, chance) => { const mark = chance.one(DEEP); mutant.done.push(JSON.stringify(mark)); mutant.body = `${mutant.body}\n${mark.repeat(chance.one([30, 300, 1500]))} deep\n`; }],
  ['paragraphs in another order', (mutant, chance) => { mutant.body = `\n\n${chance.shuffled(mutant.body.split('\n\n')).join('\n\n')}\n`; }],
  ['spaces before every line', (mutant, chance) => { mutant.body = mutant.body.replace(/^/gm, ' '.repeat(1 + chance.below(5))); }],
];

/** A text without one of some signs, at a place from 0 to 1 among them. */
function without(text: string, signs: string, place: number): string {
  const all = [...text].flatMap((sign, index) => (signs.includes(sign) ? [index] : []));
  const letters = [...text];
  const index = all[Math.floor(place * all.length)];
  return index === undefined ? text : letters.toSpliced(index, 1).join('');
}
