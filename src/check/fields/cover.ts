import { type Description, fileNameFault, openingFault } from '../text/descriptions.ts';
import { imageName } from '../text/image-file.ts';
import { fieldBelow, type FieldRule, type FieldsOfText } from './fields.ts';

export const coverFile: FieldRule = {
  id: 'cover-file',
  level: 'error',
  tells: 'A cover whose file is missing, damaged, too large, or of another kind than its name says.',
  examples: { wrong: ['cover:\n  picture: ./covre.svg', 'cover:\n  picture: ./damaged.svg'], right: ['cover:\n  picture: ./cover.svg'] },
  check({ kind, fields, place, beside }, _, report) {
    const picture = fieldBelow(fields, 'cover', 'picture');
    if (kind !== 'posts' || typeof picture !== 'string') return;
    const fault = imageName(picture, beside.files).fault ?? beside.pictures.get(picture);
    if (fault) report(place(['cover', 'picture']), `the picture ${picture} ${fault}`);
  },
};

export const coverAdvice: FieldRule = {
  id: 'cover-advice',
  level: 'warning',
  tells: 'A cover that does not show everywhere all that is in its file.',
  examples: { wrong: ['cover:\n  picture: ./linked.svg'], right: ['cover:\n  picture: ./cover.svg'] },
  check({ kind, fields, place, beside }, _, report) {
    const picture = fieldBelow(fields, 'cover', 'picture');
    const advice = kind === 'posts' && typeof picture === 'string' ? beside.pictureAdvice?.get(picture) : undefined;
    if (advice) report(place(['cover', 'picture']), `the picture ${String(picture)} ${advice}`);
  },
};

export const altIsFileName: FieldRule = {
  id: 'alt-is-file-name',
  level: 'error',
  tells: 'A description of the cover that is the name of a file.',
  examples: { wrong: ['cover:\n  picture: ./cover.svg\n  alt: cover', 'coverAlt: IMG_2041'], right: ['coverAlt: Olas verdes bajo un sol bajo'] },
  check(subject, _, report) {
    for (const description of descriptionsIn(subject)) {
      const message = fileNameFault(description);
      if (message) report(description.place, message);
    }
  },
};

export const altOpening: FieldRule = {
  id: 'alt-opening',
  level: 'warning',
  tells: 'A description of the cover that says that it is one of a picture.',
  examples: { wrong: ['coverAlt: Imagen de olas verdes', 'cover:\n  alt: Picture of green waves'], right: ['coverAlt: Olas verdes'] },
  check(subject, _, report) {
    for (const description of descriptionsIn(subject)) {
      const message = openingFault(description);
      if (message) report(description.place, message);
    }
  },
};

/** The descriptions of the cover, in a text or in its translation. */
function descriptionsIn({ fields, place }: FieldsOfText): Description[] {
  const [alt, picture] = [fieldBelow(fields, 'cover', 'alt'), fieldBelow(fields, 'cover', 'picture')];
  const { coverAlt } = fields;
  return [
    ...(typeof alt === 'string' ? [{ words: alt, place: place(['cover', 'alt']), file: typeof picture === 'string' ? picture : undefined }] : []),
    ...(typeof coverAlt === 'string' ? [{ words: coverAlt, place: place(['coverAlt']) }] : []),
  ];
}
