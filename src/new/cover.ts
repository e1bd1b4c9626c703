import type { PictureName } from '../languages/en/covers.ts';
import { definition, FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import { arcade } from './cover/arcade.ts';
import { chanceFrom } from './cover/chance.ts';
import type { Composition } from './cover/composition.ts';
import { dunes } from './cover/dunes.ts';
import { type Palette, PALETTES } from './cover/palettes.ts';
import { path } from './cover/path.ts';
import { peaks } from './cover/peaks.ts';
import { pond } from './cover/pond.ts';
import { quilt } from './cover/quilt.ts';
import { HEIGHT, WIDTH } from './cover/shapes.ts';
import { shore } from './cover/shore.ts';
import { sprig } from './cover/sprig.ts';
import { stones } from './cover/stones.ts';
import { sunrise } from './cover/sunrise.ts';

/** All pictures that a title can get. */
export const COMPOSITIONS: Record<PictureName, Composition> = { arcade, dunes, path, peaks, pond, quilt, shore, sprig, stones, sunrise };

const NAMES = Object.keys(COMPOSITIONS) as PictureName[];

/** A drawing, and what it shows in each language. */
export interface Cover {
  svg: string;
  alt: Record<Language, string>;
}

/** So many titles are tried before a picture may look like one that is there already. */
const MOST_TRIES = 40;

/**
 * Draws a cover for a title. The same title gets the same picture.
 *
 * @param shown what the covers show that are there already, in any language: a title whose picture would show
 *   the same in the same colors gets the next one
 */
export function cover(title: string, shown: readonly string[] = []): Cover {
  for (let count = 0; count < MOST_TRIES; count += 1) {
    const found = drawn(count === 0 ? title : `${title} ${count}`);
    if (!Object.values(found.alt).some((alt) => shown.includes(alt))) return found;
  }
  return drawn(title);
}

function drawn(words: string): Cover {
  const chance = chanceFrom(words);
  const picture = chance.one(NAMES);
  const palette = chance.one(PALETTES);
  const [top, bottom] = palette.sky;
  const sky = `<linearGradient id="s" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${top}"/><stop offset=".62" stop-color="${bottom}"/></linearGradient>`;
  const drawing = COMPOSITIONS[picture].draw(palette, chance).replaceAll('><', '>\n<');
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">\n<defs>${sky}</defs>\n<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#s)"/>\n${drawing}\n</svg>\n`,
    alt: altsOf(picture, palette),
  };
}

/** What a drawn cover shows, in another language; nothing where no cover of this kind shows it. */
export function altIn(alt: string, language: Language): string | undefined {
  const all = NAMES.flatMap((picture) => PALETTES.map((palette) => altsOf(picture, palette)));
  return all.find((told) => told[FIRST_LANGUAGE] === alt)?.[language];
}

function altsOf(picture: PictureName, { name }: Palette): Cover['alt'] {
  const told = languages.map((language) => {
    const { palettes, pictures } = definition(language).covers;
    return [language, pictures[picture](palettes[name])] as const;
  });
  return Object.fromEntries(told) as Cover['alt'];
}
