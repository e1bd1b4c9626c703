import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPlainDrawing } from '../../../src/import/pictures/plain-drawing.ts';

const svg = (inside: string, start = '') => `${start}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 6">${inside}</svg>`;

describe('a drawing that came along', () => {
  it.each([
    '<rect width="9" height="6" fill="url(#sky)"/>',
    '<style>.a { fill: #abc; clip-path: url(#round) }</style><use xlink:href="#hill"/><title>A hill &amp; a tree</title>',
  ])('stays where it only draws: %s', (inside) => {
    expect(isPlainDrawing(Buffer.from(svg(inside, '<?xml version="1.0"?><!-- drawn by hand -->')))).toBe(true);
  });

  it.each([
    '<script>alert(1)</script>', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', '<rect\nonload="alert(1)"/>',
    '<a href="java&#115;cript:alert(1)"><text>x</text></a>', '<image href="&#104;ttp://127.0.0.1/x.png"/>', '<use href="data:image/svg+xml,x#y"/>',
    '<rect fill="url( &quot;https://a.example/b.svg#c&quot;)"/>', '<style>rect { background: u\\72l(http://x) }</style>', '<style><![CDATA[@import "x";]]></style>',
    '<animate attributeName="href" to="javascript:1"/>', '<foreignObject/>', '<rect',
  ])('goes where it runs or loads something: %s', (inside) => {
    expect(isPlainDrawing(Buffer.from(svg(inside)))).toBe(false);
  });

  it('goes where that could be hidden from who looks at it', () => {
    const hidden = [gzipSync(svg('')), Buffer.from(svg(''), 'utf16le'), Buffer.from(svg('', '<?xml-stylesheet href="x.css"?>')), Buffer.from(svg('&a;', '<!DOCTYPE svg [<!ENTITY a "b">]>'))];
    expect(hidden.map((bytes) => isPlainDrawing(bytes))).toEqual([false, false, false, false]);
  });
});
