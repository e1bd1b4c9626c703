import { homedir, tmpdir } from 'node:os';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample-content.ts';

const TEXT = /\.(?:html|xml|svg|css|js|json|txt|vtt|conf)$|\/rss2$|^_|Caddyfile$/;
const PHOTOGRAPH = /\.(?:jpe?g|png|webp|avif)$/;

/** What only the machine knows that the site was built on. */
const MACHINE = [process.cwd(), `${tmpdir()}/`, `${homedir()}/`, 'file:///', 'node_modules/'];

/** A folder of somebody, where a path begins. */
const SOMEBODYS = /["'`\s(=](?:\/home\/|\/Users\/|[A-Z]:\\Users\\)/;

/** What is not published yet, or is a note among writers. */
const UNPUBLISHED = [SAMPLE.draft, SAMPLE.draftInSpanish, SAMPLE.scheduled, SAMPLE.scheduledInSpanish, 'a note among writers', 'among writers'];

/** Marks of the programs that made the site, with which somebody would look for their known faults. */
const PROGRAMS = /<meta name="generator"|\b(?:astro|vite|node|nginx|caddy|sharp)[ /]v?\d+\.\d+/i;

describe.each(inject('sites'))('nothing leaks from $name:', (built) => {
  const site = new Site(built);
  const texts = [...site.files].filter((file) => TEXT.test(file)).map((file): [string, string] => [file, site.read(file)]);
  const those = (is: (text: string, file: string) => boolean) => texts.filter(([file, text]) => is(text, file)).map(([file]) => file);

  it('no map of the sources', () => {
    expect([...site.files].filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(those((text) => text.includes('sourceMappingURL'))).toEqual([]);
  });

  it('no path of the machine that built it', () => {
    expect(those((text) => SOMEBODYS.test(text) || MACHINE.some((name) => text.includes(name)))).toEqual([]);
  });

  it('no draft and no article of a day to come, by its name or in a text', () => {
    expect([...site.files].filter((file) => UNPUBLISHED.some((name) => file.includes(name)))).toEqual([]);
    expect(those((text) => UNPUBLISHED.some((name) => text.includes(name)))).toEqual([]);
  });

  it('nothing of the desk, which is for those who write', () => {
    expect([...site.files].filter((file) => /^desk\b/.test(file))).toEqual([]);
    expect(those((text) => text.includes('open-in-editor'))).toEqual([]);
  });

  it('no comment, in pages, feeds, drawings and styles', () => {
    expect(those((text, file) => /\.(?:html|xml|svg)$|rss2$/.test(file) && /<!--/.test(text))).toEqual([]);
    expect(those((text, file) => /\.(?:html|css)$/.test(file) && [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].some(([, css = '']) => css.includes('/*')))).toEqual([]);
  });

  it('no name and version of the programs that made it', () => {
    expect(those((text) => PROGRAMS.test(text))).toEqual([]);
  });

  it('nothing of a camera: no place, no time, no name', async () => {
    const pictures = [...site.files].filter((file) => PHOTOGRAPH.test(file));
    const told = await Promise.all(pictures.map(async (file) => {
      const { exif, xmp, iptc, comments } = await sharp(site.path(file)).metadata();
      return exif || xmp || iptc || comments?.length ? [file] : [];
    }));
    expect(told.flat()).toEqual([]);
    expect(pictures.length).toBeGreaterThan(10);
  });

  it('no file that nobody should find', () => {
    const odd = [...site.files].filter((file) => /(?:^|\/)\.(?!well-known\/)|\.(?:ts|astro|md|mdx|ya?ml|log|env|bak|tmp|swp)$|~$/i.test(file));
    expect(odd).toEqual([]);
  });

  it('packed, the same as unpacked', () => {
    const packed = [...site.files].filter((file) => /\.(?:br|gz)$/.test(file));
    const unpack = (file: string) => (file.endsWith('.br') ? brotliDecompressSync : gunzipSync)(readFileSync(site.path(file)));
    expect(packed.filter((file) => !unpack(file).equals(readFileSync(site.path(file.slice(0, -3)))))).toEqual([]);
    expect(packed.length).toBeGreaterThan(site.pages.length * 2);
  });
});
