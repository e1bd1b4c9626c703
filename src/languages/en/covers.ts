/** How the colors of a cover are called. */
interface Colors {
  shades: string;
  light: string;
}

/** What the covers of new articles show, in English. */
export const covers = {
  palettes: {
    'blue-green': { shades: 'blue-green', light: 'an orange sun' },
    terracotta: { shades: 'terracotta', light: 'a pale sun' },
    plum: { shades: 'plum', light: 'a pale yellow sun' },
    'sage-green': { shades: 'sage green', light: 'a golden sun' },
    'deep-teal': { shades: 'deep teal', light: 'a pale moon' },
    violet: { shades: 'violet', light: 'a pale sun' },
    'blue-gray': { shades: 'blue-gray', light: 'a white sun' },
    rose: { shades: 'rose', light: 'a coral sun' },
  },

  pictures: {
    arcade: ({ shades, light }: Colors) =>
      `Three arches in a dark wall look out on ${light} over hills in shades of ${shades}`,
    dunes: ({ shades, light }: Colors) =>
      `Long dunes in shades of ${shades}, one behind the other, under ${light}`,
    path: ({ shades, light }: Colors) =>
      `A pale path winds past four round trees into hills in shades of ${shades}, under ${light}`,
    peaks: ({ shades, light }: Colors) =>
      `Three snow-topped mountains in shades of ${shades} and their reflection in a lake, under ${light}`,
    pond: ({ shades, light }: Colors) =>
      `The reflection of ${light} in a pond in shades of ${shades}, seen from above, with five round leaves and two flowers`,
    quilt: ({ shades }: Colors) =>
      `A quilt of fifteen square patches with leaves, discs and arcs, in shades of ${shades} and other colors`,
    shore: ({ shades, light }: Colors) =>
      `A small sailboat on a calm sea in shades of ${shades}, with ${light} over the horizon and sand in front`,
    sprig: ({ shades, light }: Colors) =>
      `A young plant with paired leaves in shades of ${shades} grows before ${light}`,
    stones: ({ shades, light }: Colors) =>
      `Five smooth stones balance on one another in still water in shades of ${shades}, before ${light}`,
    sunrise: ({ shades, light }: Colors) =>
      `Rings of soft color around ${light} that stands low over rows of waves in shades of ${shades}`,
  },
};

/** What every language says of the covers. */
export type Covers = typeof covers;

export type PaletteName = keyof Covers['palettes'];
export type PictureName = keyof Covers['pictures'];
