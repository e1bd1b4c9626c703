import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { imageFindings } from '../../src/check/text/image-file.ts';
import { otherFormatAdvice } from '../../src/check/text/picture-endings.ts';
import { isPlainDrawing } from '../../src/check/text/plain-drawing.ts';
import { drawingAdvice, drawingFault } from '../../src/check/text/svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const SIZE = 'viewBox="0 0 100 60" width="100" height="60"';
const svg = (inside: string, attributes = `${NS} ${SIZE}`) => `<svg ${attributes}>${inside}</svg>`;
const RECT = '<rect width="100" height="60" fill="#0d5660"/>';

const ILLUSTRATOR = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
	<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
	<!ENTITY ns_svg "http://www.w3.org/2000/svg">
	<!ENTITY ns_xlink "http://www.w3.org/1999/xlink">
]>
<svg version="1.1" xmlns:i="&ns_ai;" xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" ${SIZE}>
<switch><foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:aipgfRef xlink:href="#adobe_illustrator_pgf"></i:aipgfRef></foreignObject><g i:extraneous="self">${RECT}</g></switch>
<i:pgf id="adobe_illustrator_pgf"><![CDATA[eJzsvW1zGzeyKPzdVf4P]]></i:pgf></svg>`;

const DRAWIO = `<svg host="65bd71144e" ${NS} xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="121px" height="61px" viewBox="-0.5 -0.5 121 61" content="&lt;mxfile&gt;&lt;a href=&quot;javascript:x&quot; onclick=&quot;y&quot;&gt;https://app.diagrams.net&lt;/mxfile&gt;"><defs/><rect width="120" height="60" style="fill: light-dark(#ffffff, #121212);"/><switch><foreignObject width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"><div xmlns="http://www.w3.org/1999/xhtml">Words</div></foreignObject><text x="60" y="34">Words</text></switch><switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a transform="translate(0,-5)" xlink:href="https://www.drawio.com/doc/faq/svg-export-text-problems" target="_blank"><text x="50%" y="100%">Text is not SVG - cannot display</text></a></switch></svg>`;

const INKSCAPE = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="100mm" height="60mm" viewBox="0 0 100 60" version="1.1" id="svg1" inkscape:version="1.3" sodipodi:docname="on-line.svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" ${NS}><sodipodi:namedview id="n" pagecolor="#ffffff"/><g inkscape:label="Layer 1" style="fill:url(#a);marker-end:url(#b)">${RECT}</g></svg>`;

const PIXEL = (await sharp({ create: { width: 2, height: 2, channels: 3, background: '#88aa66' } }).png().toBuffer()).toString('base64');
const FIGMA = `<svg width="100" height="60" viewBox="0 0 100 60" fill="none" ${NS} xmlns:xlink="http://www.w3.org/1999/xlink"><rect width="100" height="60" fill="url(#pattern0)"/><defs><pattern id="pattern0" width="1" height="1"><use xlink:href="#image0"/></pattern><image id="image0" width="2" height="2" xlink:href="data:image/png;base64,${PIXEL}"/></defs></svg>`;

describe('a drawing', () => {
  it.each([
    ['of Illustrator, with what its abbreviations stand for', ILLUSTRATOR],
    ['of draw.io, with its plan and words for programs that know no HTML', DRAWIO],
    ['of Inkscape, in millimeters', INKSCAPE],
    ['of Figma, with a picture in it', FIGMA],
    ['of Excel, by its box alone', svg(RECT, `${NS} viewBox="0 0 100 60" overflow="hidden"`)],
    ['as wide as its page', svg(RECT, `${NS} viewBox="0 0 100 60" width="100%" height="100%"`)],
    ['with single quotation marks and a mark of its encoding', `\uFEFF<?xml version='1.0'?>${svg(RECT, "xmlns='http://www.w3.org/2000/svg' width='100pt' height='60pt'")}`],
    ['with styles in a block of letters', svg(`<style><![CDATA[ .a { fill: url(#g); animation: none } ]]></style>${RECT}`)],
    ['that says "on" in its words', svg('<text data-one="1" y="9">on = off, onload="x", javascript: and url(https://example.org)</text>')],
  ])('%s is in order', (_, drawing) => {
    expect([drawingFault(drawing), drawingAdvice(drawing)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['without its mark', svg(RECT, SIZE), /^is not marked as a drawing/],
    ['whose abbreviation stands for another mark', ILLUSTRATOR.replace('http://www.w3.org/2000/svg', 'http://example.org/svg'), /^is not marked as a drawing/],
    ['with a prefix before each name', `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" ${SIZE}/>`, 'begins with <svg:svg>, which this site cannot read. Save it again as a plain SVG: in Inkscape with File ▸ Save As ▸ Plain SVG.'],
    ['behind a long list of Illustrator', ILLUSTRATOR.replace(']>', `${'<!ENTITY ns_more "http://ns.adobe.com/Extensibility/1.0/">\n'.repeat(15)}]>`), 'begins with a long note before the drawing. Save it again as a plain SVG, without what the drawing program says about itself: in Illustrator with File ▸ Export ▸ Export As, in Inkscape with File ▸ Save As ▸ Plain SVG.'],
    ['with a long plan of draw.io', DRAWIO.replace('content="', `content="${'x'.repeat(1000)}`), 'holds its whole plan for draw.io. Save it again with File ▸ Export as ▸ SVG, without the mark at Include a copy of my diagram.'],
    ['without a size', svg(RECT, NS), 'has no size. Save it again with a width and a height.'],
    ['with commas in its box', svg(RECT, `${NS} viewBox="0, 0, 100, 60"`), 'says its size in a way that this site cannot read. In its first line, write viewBox="0 0 100 60"'],
    ['of no width', svg(RECT, `${NS} width="0" height="60"`), 'has a width or a height of 0, so that nothing is seen. Save it again with its real size.'],
    ['with a script', svg('<script>1</script>'), 'carries a script. Save it as a plain drawing.'],
    ['with a program that waits for a tap', svg('<rect onclick="x()" width="1" height="1"/>'), 'carries a script. Save it as a plain drawing.'],
    ['with a program in its first element', svg(RECT, `${NS} ${SIZE} onload='x()'`), 'carries a script. Save it as a plain drawing.'],
    ['with an address that runs', svg('<a xlink:href="&#106;avascript:x()"><rect width="1" height="1"/></a>'), 'carries a script. Save it as a plain drawing.'],
    ['with a part of a web page', svg('<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.org"/></foreignObject>'), 'holds a part of a web page (<iframe>) that does not work in a picture. Save it as a plain drawing.'],
    ['that loads a picture', svg('<image xlink:href="https://example.org/a.png" width="9" height="9"/>'), 'loads something from another site. Save it as a drawing that holds all its parts.'],
    ['that loads a typeface', svg('<style>@import url(https://fonts.example.org/css2?family=X);</style>'), 'loads something from another site. Save it as a drawing that holds all its parts.'],
    ['that loads a typeface by a shorter address', svg("<style>@font-face { font-family: X; src: url('//example.org/x.woff2') }</style>"), 'loads something from another site. Save it as a drawing that holds all its parts.'],
    ['that loads a style', `<?xml version="1.0"?><?xml-stylesheet href="https://example.org/a.css"?>${svg(RECT)}`, 'loads something from another site. Save it as a drawing that holds all its parts.'],
    ['that shows a photograph of the disk', svg('<image xlink:href="file:///C:/Users/Ana/Pictures/beach.jpg" width="9" height="9"/>'), 'shows another file, beach.jpg, which browsers do not load. Put it into the drawing: in Inkscape with Extensions ▸ Images ▸ Embed Images, in Illustrator with Window ▸ Links ▸ Embed Image(s).'],
    ['that shows a photograph beside it', svg('<image href="beach.jpg" width="9" height="9"/>'), /^shows another file, beach\.jpg, /],
    ['that moves', svg('<rect width="9" height="9"><animate attributeName="x" to="9" dur="9s" repeatCount="indefinite"/></rect>'), 'moves by itself, which some readers cannot bear and nobody can stop. Save a still of it; where the motion matters, save it as a film (.mp4) and show it with :::video.'],
    ['that moves by its style', svg('<style>@keyframes a { to { x: 9px } } rect { animation: a 9s infinite }</style><rect width="9" height="9"/>'), /^moves by itself/],
    ['that moves by a style of one part', svg('<rect width="9" height="9" style="animation-name:a"/>'), /^moves by itself/],
  ])('%s is told of', (_, drawing, told) => {
    if (typeof told === 'string') expect(drawingFault(drawing)).toBe(told);
    else expect(drawingFault(drawing)).toMatch(told);
  });

  it.each([
    ['a link', svg(`<a href="http://example.org/x">${RECT}</a>`), 'holds a link that nobody can follow in a picture. Write it in the text: [words](https://example.org/x)'],
    ['words as HTML alone', svg(`${RECT}<foreignObject width="50" height="9"><p xmlns="http://www.w3.org/1999/xhtml">Words</p></foreignObject>`), 'holds words that feed readers and shared pages do not show. Save it again with its words as SVG: in draw.io with File ▸ Export as ▸ SVG, and Convert Labels to SVG.'],
    ['more than a megabyte', svg(`<path d="${'M0 0'.repeat(400_000)}"/>`), 'has 1.6 MB, all of which a telephone loads. Save it as a .png or .jpg: the site makes those as small as a screen needs.'],
  ])('with %s is in order, and its writer is told', (_, drawing, told) => {
    expect([drawingFault(drawing), drawingAdvice(drawing)]).toEqual([undefined, told]);
  });
});

describe('the file of a picture', () => {
  const still = (color = '#88aa66') => sharp({ create: { width: 20, height: 10, channels: 3, background: color } });
  const moving = async () => sharp(await Promise.all(['#88aa66', '#0d5660'].map((color) => still(color).png().toBuffer())), { join: { animated: true } });
  const withChunk = async () => { const png = await still().png().toBuffer(); return Buffer.concat([png.subarray(0, 33), Buffer.from([0, 0, 0, 8]), Buffer.from('acTL'), Buffer.alloc(12), png.subarray(33)]); };
  const MOVING = 'moves by itself, which some readers cannot bear and nobody can stop. Save a still of it; where the motion matters, save it as a film (.mp4) and show it with :::video.';
  const DAMAGED = 'is damaged or is not a picture. Save it again from the program it comes from.';

  it.each<[string, string, () => Promise<Buffer>, string | undefined]>([
    ['a GIF that stands still', 'a.gif', () => still().gif().toBuffer(), undefined],
    ['a GIF that moves', 'a.gif', async () => (await moving()).gif().toBuffer(), MOVING],
    ['a WebP that moves', 'a.webp', async () => (await moving()).webp().toBuffer(), MOVING],
    ['a PNG that moves', 'a.png', withChunk, MOVING],
    ['a GIF under another ending', 'a.jpg', () => still().gif().toBuffer(), 'is really a .gif file. Save it again as .jpg.'],
    ['a photograph of 50 megapixels', 'a.jpg', () => sharp({ create: { width: 8160, height: 6120, channels: 3, background: '#88aa66' } }).jpeg({ quality: 30 }).toBuffer(), undefined],
    ['a photograph for print', 'a.jpg', () => still().toColourspace('cmyk').jpeg().toBuffer(), undefined],
    ['a picture of 16 bits', 'a.png', () => still().toColourspace('rgb16').png().toBuffer(), undefined],
    ['a picture of one pixel', 'a.png', () => sharp({ create: { width: 1, height: 1, channels: 3, background: '#88aa66' } }).png().toBuffer(), undefined],
    ['a photograph that was cut off', 'a.webp', async () => (await still().webp().toBuffer()).subarray(0, 40), DAMAGED],
    ['a packed drawing', 'a.svg', async () => gzipSync(svg(RECT)), 'is a packed drawing. In Inkscape choose File ▸ Save As ▸ Plain SVG.'],
    ['a drawing with two bytes a letter', 'a.svg', async () => Buffer.from(`\uFEFF${svg(RECT)}`, 'utf16le'), 'is not saved as UTF-8. Open it in a text editor, and choose "Save with encoding: UTF-8".'],
    ['a drawing in an old encoding that it names', 'a.svg', async () => Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${svg('<text y="9">niño</text>')}`, 'latin1'), undefined],
    ['a drawing with a photograph that says where it was taken', 'a.svg', async () => Buffer.from(svg(`<image width="9" height="9" href="data:image/jpeg;base64,${(await still().jpeg().withExif({ IFD0: { Copyright: 'Ana' } }).toBuffer()).toString('base64')}"/>`)), 'holds a photograph with what the camera noted, such as where it was taken. Save the photograph as a picture of its own: the site takes that out.'],
  ])('%s', async (_, name, make, told) => {
    const folder = mkdtempSync(join(tmpdir(), 'picture-'));
    writeFileSync(join(folder, name), await make());
    const { fault } = await imageFindings(join(folder, name));
    rmSync(folder, { recursive: true });
    expect(fault).toBe(told);
  });

  it.each([
    ['a.jfif', 'is a JPEG under another ending. Rename the file, and write ./a.jpg.'],
    ['a.JPE', 'is a JPEG under another ending. Rename the file, and write ./a.jpg.'],
    ['IMG_2041.HEIC', 'is in the format of an iPhone, which most browsers do not show. On a Mac open it in Preview, and choose File ▸ Export ▸ JPEG; on Windows open it in Photos, and choose Save as ▸ .jpg. Then write ./IMG_2041.jpg.'],
    ['a.tif', 'is in a format that browsers do not show. On a Mac open it in Preview, and choose File ▸ Export ▸ PNG; on Windows open it in Paint, and choose File ▸ Save as ▸ PNG. Then write ./a.png.'],
    ['a.svgz', 'is a packed drawing. In Inkscape choose File ▸ Save As ▸ Plain SVG, and write ./a.svg.'],
    ['a.ai', 'is the file of a drawing program. Open it there, and choose File ▸ Export, as SVG or PNG. Then write ./a.svg or ./a.png.'],
    ['a.jpg', undefined],
    ['a.docx', undefined],
  ])('%s is told what to do by its ending', (name, told) => {
    expect(otherFormatAdvice(name)).toBe(told);
  });
});

describe('a plain drawing', () => {
  const PLAIN = `${svg(`\n<g id="m"><stop offset=".5"/>${RECT}<text x="9">A word, é</text></g>\n`)}\n`;

  it.each([
    ['a note', PLAIN.replace('<g', '<!-- a note --><g')],
    ['a code for a letter', PLAIN.replace('word', '&eacute;')],
    ['a list of abbreviations', ILLUSTRATOR],
    ['a prefix that nothing explains', PLAIN.replace('<text', '<text xlink:href="#a"')],
    ['an attribute twice', PLAIN.replace('x="9"', 'x="9" x="9"')],
    ['a letter that was lost', PLAIN.replace('é', '\uFFFD')],
    ['no end', PLAIN.replace('</svg>', '')],
    ['a size by its page', PLAIN.replace('width="100"', 'width="100%"')],
    ['no size', svg(RECT, NS)],
    ['a width that is too large', PLAIN.replace('width="100"', 'width="9000"')],
    ['more levels than a reader of XML takes', svg(`${'<g>'.repeat(300)}${'</g>'.repeat(300)}`)],
  ])('is none with %s', (_, drawing) => {
    expect([isPlainDrawing(PLAIN), isPlainDrawing(drawing)]).toEqual([true, false]);
  });

  it('can be drawn, whichever sign of it is missing, is another, or is one too many', async () => {
    const places = Array.from({ length: PLAIN.length + 1 }, (_, at) => at);
    const near = places.flatMap((at) => ['', '<', '>', '"', '&', '/', ' ', 'x'].flatMap((sign) => [at, at + 1].map((to) => PLAIN.slice(0, at) + sign + PLAIN.slice(to))));
    const plain = [...new Set(near)].filter(isPlainDrawing);
    const sizes = await Promise.all(plain.map((drawing) => sharp(Buffer.from(drawing), { failOn: 'warning' }).metadata()));
    expect(plain.length).toBeGreaterThan(100);
    expect(sizes.filter(({ format, width, height }) => format !== 'svg' || Math.max(width, height) > 8000)).toEqual([]);
  });
});
