import { expect, it } from 'vitest';
import { withoutBlanks } from '../../src/build/without-blanks.ts';

it.each([
  ['between blocks', '<ul> <li> one </li>  <li>two</li> </ul> <p class="a > b"> three </p>', '<ul><li>one</li><li>two</li></ul><p class="a > b">three</p>'],
  ['in the head', '<head> <meta charset="utf-8"> <title>A b</title> <link rel="icon"> </head>', '<head><meta charset="utf-8"><title>A b</title><link rel="icon"></head>'],
])('a page is without blanks %s', (_, page, light) => {
  expect(withoutBlanks(page)).toBe(light);
});

it.each([
  ['between words', '<p>a <b>b</b> <i>c</i> <a href="/">d</a></p>'],
  ['in an attribute', '<p title="a > b <p> c">x</p>'],
  ['where they are shown', '<pre>a <p> b\n  c</p></pre>'],
  ['that are line breaks, which part words where there are no styles', '<p>a</p>\n<p>b</p>'],
  ['in data', '<script type="application/ld+json">{"a": "<p> b </p>"}</script>'],
])('a page keeps its blanks %s', (_, page) => {
  expect(withoutBlanks(page)).toBe(page);
});
