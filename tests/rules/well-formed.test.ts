import { describe, expect, it } from 'vitest';
import { wellFormed } from '../../src/build/well-formed.ts';

describe('HTML that writers put into a text is, in feeds', () => {
  it.each([
    ['given the ends that may be left out', '<ul><li>one<li>two</ul><p>three', '<ul><li>one</li><li>two</li></ul><p>three</p>'],
    ['in small letters', '<A HREF="/a">b</A>', '<a href="/a">b</a>'],
    ['in quotation marks', "<b title='a \"b\"' lang=es>c</b>", '<b title="a &#x22;b&#x22;" lang="es">c</b>'],
    ['without the sign > in attributes', '<b title="1 > 0">2 &gt; 1</b>', '<b title="1 &gt; 0">2 > 1</b>'],
    ['a table as browsers make it', '<table><tr><td>a<td>b</table>', '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>'],
    ['otherwise as it was', '<p>a <em>b</em> &amp; <br>c <img src="d.png" alt=""></p>', '<p>a <em>b</em> &#x26; <br>c <img src="d.png" alt=""></p>'],
  ])('%s', (_, html, expected) => {
    expect(wellFormed(html)).toBe(expected);
  });
});
