import { describe, expect, it } from 'vitest';
import { withNeededStyles } from '../../src/build/needed-styles.ts';

const page = (css: string, body: string, head = '') => `<html><head>${head}<style>${css}</style></head><body>${body}</body></html>`;
const stylesOf = (html: string) => /<style>(.*)<\/style>/s.exec(html)?.[1];
const kept = (css: string, body: string, head?: string) => stylesOf(withNeededStyles(page(css, body, head)));

describe('a page', () => {
  it.each([
    ['an element', 'p{color:red}', '<p>x</p>'],
    ['an element in capital letters', 'p{color:red}', '<P>x</P>'],
    ['a class among others', '.b{color:red}', '<p class="a b c">x</p>'],
    ['a class without quotes', '.b{color:red}', '<p class=b>x</p>'],
    ['a class in single quotes', '.b{color:red}', "<p class='a b'>x</p>"],
    ['a pseudo-element', 'li::marker,li:before{color:red}', '<li>x</li>'],
    ['an attribute', 'a[href^=tel\\:]{color:red}', '<a href="tel:988">x</a>'],
    ['one of several', 'p:is(.a,.b) i{color:red}', '<p class="b"><i>x</i></p>'],
    ['what is not there', 'p:not(.missing){color:red}', '<p>x</p>'],
    ['whatever there is', '*,:root,:focus-visible,::selection{color:red}', '<p>x</p>'],
    ['a list within a list', ':is(p:not(.x,:is(.y,.z)),b){color:red}', '<p>x</p>'],
  ])('keeps the styles of %s', (_, css, body) => {
    expect(kept(css, body)).toBe(css);
  });

  it.each([
    ['an element', 'table{color:red}'],
    ['a class', '.b{color:red}'],
    ['one class of two', '.a.b{color:red}'],
    ['what would stand within another', '.b p{color:red}'],
    ['an attribute', 'p[data-x]{color:red}'],
    ['none of several', 'p :is(th,td){color:red}'],
    ['a condition with nothing in it', '@media print{.b{color:red}}'],
  ])('leaves out the styles of %s that it does not have', (_, css) => {
    expect(kept(css, '<p class="a">b th</p>')).toBe('');
  });

  it('keeps of a list what it has, and every rule that is no style of an element', () => {
    expect(kept('@charset "utf-8";p,table{color:red}@font-face{src:url(a)}@page{margin:0}', '<p>x</p>')).toBe('@charset "utf-8";p{color:red}@font-face{src:url(a)}@page{margin:0}');
    expect(kept('p:before{content:"}{;,"}.b{content:\'"\'}p{color:red}', '<p>x</p>')).toBe('p:before{content:"}{;,"}p{color:red}');
  });

  it('keeps the order of layers of which one has nothing left', () => {
    expect(kept('@layer a{.b{color:red}}@layer c{p{color:red}}', '<p>x</p>')).toBe('@layer a;@layer c{p{color:red}}');
  });

  it('keeps all styles where a script may add to it, and data is no script', () => {
    expect(kept('.b{color:red}', '<p>x</p>', '<script type="module" src="/a.js"></script>')).toBe('.b{color:red}');
    expect(kept('.b{color:red}', '<p>x</p>', '<script type="application/ld+json">{}</script>')).toBe('');
  });

  it('has short names for what its styles call by long ones, the same in its drawings, and text as it is', () => {
    const css = ':root{--accent-tint:red;--accent:blue}p{color:var(--accent-tint)}circle{color:var(--accent,red)}';
    const body = (accent: string) => `<svg fill="var(${accent})" stroke="var(--other)"><circle></svg><p>var(--accent) and --accent</p>`;
    expect(withNeededStyles(page(css, body('--accent')))).toBe(
      page(':root{--0:red;--1:blue}p{color:var(--0)}circle{color:var(--1,red)}', body('--1')),
    );
  });
});
