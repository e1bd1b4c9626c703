import { captionFault, type Description, descriptionsIn, fileNameFault, openingFault } from './descriptions.ts';
import { plainFileName } from './file-names.ts';
import { elementsOf } from './html-parts.ts';
import { PICTURES } from './html-names.ts';
import { imageName } from './image-file.ts';
import type { TextRule } from './text.ts';

export const pictureWithoutDescription: TextRule = {
  id: 'picture-without-description',
  level: 'error',
  tells: 'A picture without a description.',
  examples: { wrong: ['![](./cover.svg)'], right: ['![Waves under a low sun](./cover.svg)'] },
  check({ body }, _, report) {
    for (const picture of body.of('image')) {
      if (!picture.alt?.trim()) report(body.at(picture), `the picture ${picture.url} has no description. Write what it shows: ![Waves under a low sun](${picture.url})`);
    }
  },
};

export const pictureByReference: TextRule = {
  id: 'picture-by-reference',
  level: 'error',
  tells: 'A picture whose file stands elsewhere in the text.',
  examples: { wrong: ['![Waves][one]\n\n[one]: ./cover.svg'], right: ['![Waves under a low sun](./cover.svg)'] },
  check({ body }, _, report) {
    for (const picture of body.of('imageReference')) {
      report(body.at(picture), 'a picture is written with its file right behind its description: ![Waves under a low sun](./waves.jpg)');
    }
  },
};

export const pictureInHtml: TextRule = {
  id: 'picture-in-html',
  level: 'error',
  tells: 'A picture written as <img>.',
  examples: { wrong: ['<img src="./cover.svg">', 'Waves: <img src="./cover.svg" alt="">', 'Waves: <image src="https://example.org/t.png"/>', '<picture></picture>', '{[1].map(() => <img src="a.png" />)}'], right: ['![Waves under a low sun](./cover.svg)', '<!-- <img src="a.png"> -->'] },
  check({ body }, _, report) {
    for (const { element: { name }, place } of elementsOf(body)) {
      if (PICTURES.includes(name)) report(place, `a picture written as <${name}> does not work here. Write ![Waves under a low sun](./waves.jpg)`);
    }
  },
};

export const spaceInPictureName: TextRule = {
  id: 'space-in-picture-name',
  level: 'error',
  tells: 'A picture that Markdown leaves as it is written, since the name of its file has spaces.',
  examples: { wrong: ['![Waves](./my cover.svg)', '![Waves](./cover.svg =300x200)'], right: ['![Waves under a low sun](./cover.svg)'] },
  check({ body }, _, report) {
    for (const text of body.of('text')) {
      const [, file] = /!\[[^\]]*\]\((?:\.\/)?([^)]*)\)/.exec(text.value) ?? [];
      if (file === undefined) continue;
      const [, name] = /^(\S*) +=\d*x?\d*$/.exec(file) ?? [];
      if (name) report(body.at(text), `this picture is printed as it stands, since a picture has no size here. Write ${text.value.match(/!\[[^\]]*\]/)?.[0]}(./${name})`);
      else report(body.at(text), `the name of a picture's file cannot have spaces. Rename the file, and write ./${plainFileName(file)}.`);
    }
  },
};

export const pictureFile: TextRule = {
  id: 'picture-file',
  level: 'error',
  tells: 'A picture whose file is missing, damaged, too large, or of another kind than its name says.',
  examples: { wrong: ['![Waves under a low sun](./damaged.svg)', '![Waves under a low sun](./covre.svg)'], right: ['![Waves under a low sun](./cover.svg)'] },
  check({ body, beside }, _, report) {
    for (const picture of body.of('image')) {
      const fault = imageName(picture.url, beside.files).fault ?? beside.pictures.get(picture.url);
      if (fault) report(body.at(picture), `the picture ${picture.url} ${fault}`);
    }
  },
};

export const pictureAdvice: TextRule = {
  id: 'picture-advice',
  level: 'warning',
  tells: 'A picture that does not show everywhere all that is in its file.',
  examples: { wrong: ['![Waves under a low sun](./linked.svg)'], right: ['![Waves under a low sun](./cover.svg)'] },
  check({ body, beside }, _, report) {
    for (const picture of body.of('image')) {
      const advice = beside.pictureAdvice?.get(picture.url);
      if (advice) report(body.at(picture), `the picture ${picture.url} ${advice}`);
    }
  },
};

export const descriptionIsFileName: TextRule = {
  id: 'description-is-file-name',
  level: 'error',
  tells: 'A description of a picture that is the name of a file.',
  examples: { wrong: ['![cover](./cover.svg)', '![IMG_2041](./cover.svg)'], right: ['![Green waves under a low sun](./cover.svg)'] },
  check: ({ body }, _, report) => each(descriptionsIn(body), fileNameFault, report),
};

export const descriptionRepeatsCaption: TextRule = {
  id: 'description-repeats-caption',
  level: 'error',
  tells: 'A description of a picture that is its caption.',
  examples: {
    wrong: [':::figure[Waves under a low sun]\n![Waves under a low sun](./cover.svg)\n:::'],
    right: [':::figure[The sea at dusk]\n![Waves under a low sun](./cover.svg)\n:::'],
  },
  check: ({ body }, _, report) => each(descriptionsIn(body), captionFault, report),
};

export const descriptionOpening: TextRule = {
  id: 'description-opening',
  level: 'warning',
  tells: 'A description that says that it is one of a picture.',
  examples: { wrong: ['![Image of waves under a low sun](./cover.svg)'], right: ['![Waves under a low sun](./cover.svg)'] },
  check: ({ body }, _, report) => each(descriptionsIn(body), openingFault, report),
};

function each(descriptions: readonly Description[], fault: (description: Description) => string | undefined, report: Parameters<TextRule['check']>[2]): void {
  for (const description of descriptions) {
    const message = fault(description);
    if (message) report(description.place, message);
  }
}
