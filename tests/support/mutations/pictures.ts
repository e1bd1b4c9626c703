import sharp from 'sharp';
import type { Chance, Mutant, Mutation } from './mutant.ts';

const PLAIN = { width: 240, height: 150, channels: 3, background: '#88aa66' } as const;
const picture = () => sharp({ create: PLAIN });

/** One whole picture of each format that an article may have. */
const WHOLE: Readonly<Record<string, Buffer>> = {
  '.jpg': await picture().jpeg().toBuffer(),
  '.jpeg': await picture().jpeg({ progressive: true }).withMetadata({ orientation: 6 }).toBuffer(),
  '.png': await picture().png().toBuffer(),
  '.webp': await picture().webp().toBuffer(),
  '.avif': await picture().avif({ effort: 0 }).toBuffer(),
  '.gif': await picture().gif().toBuffer(),
};

/** Pictures that are not like the most, by ending. */
const ODD: readonly (readonly [string, Buffer | string])[] = [
  ['.jpg', await picture().grayscale().jpeg().toBuffer()],
  ['.jpg', await picture().toColourspace('cmyk').jpeg().toBuffer()],
  ['.png', await sharp({ create: { ...PLAIN, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png({ palette: true }).toBuffer()],
  ['.png', await picture().toColourspace('rgb16').png().toBuffer()],
  ['.png', await sharp({ create: { ...PLAIN, width: 1, height: 1 } }).png().toBuffer()],
  ['.jpg', await sharp({ create: { ...PLAIN, width: 2, height: 1200 } }).jpeg().toBuffer()],
  ['.jpg', await picture().gif().toBuffer()],
  ['.png', await picture().tiff().toBuffer()],
  ['.webp', await sharp([await picture().png().toBuffer(), await sharp({ create: { ...PLAIN, background: '#0d5660' } }).png().toBuffer()], { join: { animated: true } }).webp().toBuffer()],
  ['.svg', `<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>${svg('').replace('http://www.w3.org/2000/svg', '&ns_svg;')}`],
  ['.svg', svg('<switch><foreignObject width="9" height="9"/><text y="9">x</text></switch>')],
  ['.svg', svg('<a href="https://example.org"><rect width="1" height="1"/></a>')],
  ['.svg', svg('<image href="beside.png" width="9" height="9"/>')],
  ['.svg', svg('<rect width="9" height="9"><animate attributeName="x" to="9" dur="1s"/></rect>')],
  ['.svg', svg('<path d="M0 5H16" stroke="#000"/>', 'viewBox="0, 0, 16, 10"')],
  ['.svg', 'not a drawing'],
  ['.svg', svg('<rect width="9" height="9"/>')],
  ['.svg', `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('')}`],
  ['.svg', `<?xml version="1.0"?>\n<!-- ${'a program of drawing says much about itself. '.repeat(200)}-->\n${svg('')}`],
  ['.svg', `\uFEFF${svg('')}`],
  ['.svg', Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${svg('')}`, 'utf16le')],
  ['.svg', svg('').replaceAll('"', "'")],
  ['.svg', svg('').replaceAll(' ', '\r\n')],
  ['.svg', svg('', 'viewBox="0 0 16 10"')],
  ['.svg', svg('', 'viewBox="0 0 0 0"')],
  ['.svg', svg('', 'width="16" height="10"')],
  ['.svg', svg('', 'width="0" height="10"')],
  ['.svg', svg('', 'width="-5" height="10"')],
  ['.svg', svg('', 'width="16mm" height="10mm"')],
  ['.svg', svg('', 'width="100%" height="100%"')],
  ['.svg', svg('', 'width="100%" height="100%" viewBox="0 0 16 10"')],
  ['.svg', svg('', 'width="99999" height="99999"')],
  ['.svg', svg('', 'width="1e2" height="1e2"')],
  ['.svg', svg('', 'width=".5" height=".5"')],
  ['.svg', svg('', 'viewBox="-8 -5 16.5 10.25"')],
  ['.svg', svg('<script>alert(1)</script>')],
  ['.svg', svg('<SCRIPT>alert(1)</SCRIPT>')],
  ['.svg', svg('<rect onclick="alert(1)" width="1" height="1"/>')],
  ['.svg', svg('', 'onload="alert(1)" viewBox="0 0 1 1"')],
  ['.svg', svg('<a href="javascript:alert(1)"><rect width="1" height="1"/></a>')],
  ['.svg', svg('<foreignObject><p>x</p></foreignObject>')],
  ['.svg', svg('<image href="https://example.org/a.png"/>')],
  ['.svg', svg('<style>@import "https://example.org/a.css";</style>')],
  ['.svg', svg('<rect>')],
  ['.svg', svg('</g>')],
  ['.svg', svg('&nothing;')],
  ['.svg', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`],
  ['.svg', `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${svg('<text>&c;</text>')}`],
  ['.svg', svg('<use href="#x"/>')],
  ['.svg', svg('<g id="a"><use href="#a"/></g>')],
  ['.svg', svg('').replace('xmlns="http://www.w3.org/2000/svg" ', '')],
  ['.svg', svg('').replaceAll('svg', 's:svg').replace('xmlns=', 'xmlns:s=')],
  ['.svg', `${svg('')}${svg('')}`],
  ['.svg', `<html><body>${svg('')}</body></html>`],
  ['.svg', svg('').slice(0, 40)],
  ['.svg', '<svg/>'],
  ['.svg', svg('<text>\u0007</text>')],
  ['.svg', Buffer.concat([Buffer.from(svg('<text>')), Buffer.from([0xff, 0xfe]), Buffer.from('</text>')])],
];

function svg(inside: string, size = 'viewBox="0 0 16 10" width="160" height="100"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`;
}

/** Puts a picture in, as the cover or within the text, under a name. */
function show(mutant: Mutant, chance: Chance, name: string, bytes: Buffer | string): void {
  mutant.done.push(name);
  mutant.files.set(name, bytes);
  if (chance.is(0.5)) mutant.text = mutant.text.replace('picture: ./cover.svg', () => `picture: ./${name}`);
  else mutant.body = `${mutant.body}\n![A field of one color ${mutant.mark}](./${name})\n`;
}

function spoiled(make: (bytes: Buffer, chance: Chance) => Buffer): Mutation[1] {
  return (mutant, chance) => {
    const [ending, bytes] = chance.one(Object.entries(WHOLE));
    show(mutant, chance, `photo${ending}`, make(Buffer.from(bytes), chance));
  };
}

export const pictureMutations: readonly Mutation[] = [
  ['a whole photograph', spoiled((bytes) => bytes)],
  ['half a photograph', spoiled((bytes, chance) => bytes.subarray(0, chance.below(bytes.length)))],
  ['a photograph without its last bytes', spoiled((bytes, chance) => bytes.subarray(0, bytes.length - 1 - chance.below(20)))],
  ['a photograph with bytes overwritten', spoiled((bytes, chance) => { for (let count = 1 + chance.below(20); count > 0; count -= 1) bytes[chance.below(bytes.length)] = chance.below(256); return bytes; })],
  ['a photograph with a spoiled start', spoiled((bytes, chance) => { bytes[chance.below(24)] = chance.below(256); return bytes; })],
  ['a photograph with more at its end', spoiled((bytes) => Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]))],
  ['an empty photograph', spoiled(() => Buffer.alloc(0))],
  ['zeros in place of a photograph', spoiled(() => Buffer.alloc(5000))],
  ['a photograph as a Git LFS pointer', spoiled(() => Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'))],
  ['a photograph under another ending', (mutant, chance) => show(mutant, chance, `photo${chance.one(Object.keys(WHOLE))}`, chance.one(Object.values(WHOLE)))],
  ['a photograph under an odd name', (mutant, chance) => show(mutant, chance, chance.one(['my photo.jpg', 'niño.jpg', 'photo.JPG', 'photo.jpeg.jpg', 'photo..jpg', '.photo.jpg', 'photo(1).jpg', 'photo#1.jpg', 'photo%20x.jpg', "photo'.jpg", '-photo.jpg', '_photo.jpg', 'photo', 'photo.jpg.exe', 'photo.gif', 'PHOTO.jpg', 'foto🙂.jpg', 'x.1.2.jpg', `${'x'.repeat(200)}.jpg`, 'photo?.jpg', 'photo&x.jpg', 'photo[1].jpg', 'photo@2x.jpg', 'photo~.jpg']), WHOLE['.jpg'] ?? '')],
  ...Array.from({ length: 5 }, (): Mutation => ['an odd picture', (mutant, chance) => { const [ending, bytes] = chance.one(ODD); mutant.done.push(JSON.stringify(bytes.toString('latin1').slice(0, 90))); show(mutant, chance, `odd${ending}`, bytes); }]),
  ['a cover cut off', (mutant, chance) => { const cover = Buffer.from(mutant.files.get('cover.svg') ?? ''); mutant.files.set('cover.svg', cover.subarray(0, chance.below(cover.length))); }],
  ['a cover with letters overwritten', (mutant, chance) => { const cover = Buffer.from(mutant.files.get('cover.svg') ?? ''); for (let count = 1 + chance.below(5); count > 0; count -= 1) cover[chance.below(cover.length)] = 32 + chance.below(95); mutant.files.set('cover.svg', cover); }],
  ['no cover', (mutant) => { mutant.files.delete('cover.svg'); }],
  ['an empty cover', (mutant) => { mutant.files.set('cover.svg', ''); }],
  ['a cover under another name', (mutant, chance) => mutant.rename('cover.svg', chance.one(['Cover.svg', 'cover.SVG', 'cover.png', 'cover', 'cover.svg.txt', 'cóver.svg', 'cover (1).svg']))],
  ['a folder with the name of the cover', (mutant) => { mutant.files.delete('cover.svg'); mutant.files.set('cover.svg/x.svg', svg('')); }],
];
