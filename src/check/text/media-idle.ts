import { walk } from '../../content/markdown/tree.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import { isMedia } from '../../schema/blocks.ts';
import { englishName } from '../../schema/language-code.ts';
import { isCard } from './block-ends.ts';
import { mediaIn } from './media.ts';
import { plainName } from './media-files.ts';
import type { TextRule } from './text.ts';

// What is in order by itself, and does nothing or harm where it stands.

const OWN = ':::video[Breathing slowly]{file=breathing.mp4 captions=breathing.vtt}\n![A hand on a belly](./cover.svg)\n\nA woman breathes in.\n:::';
const SOUND = ':::audio[Breathing slowly]{file=breathing.mp3}\nBreathe in.\n:::';
const ELSEWHERE = ':::video[Breathing slowly]{link="https://www.youtube.com/watch?v=x" minutes=4}\n![A hand on a belly](./cover.svg)\n:::';

export const mediaIdleBraces: TextRule = {
  id: 'media-idle-braces',
  level: 'error',
  tells: 'Something in the braces of a video or a recording that does nothing there.',
  examples: {
    wrong: [OWN.replace('.vtt}', '.vtt minutes=4}'), ELSEWHERE.replace('=4}', '=4 captions=breathing.vtt}'), SOUND.replace('.mp3}', '.mp3 captions=breathing.vtt}')],
    right: [OWN, ELSEWHERE, SOUND],
  },
  check({ body }, _, report) {
    for (const { block, name, attributes: { file, link, captions, minutes } } of mediaIn(body)) {
      if (file && !link && minutes !== undefined) report(body.at(block), `players show by themselves how long a file takes. Take minutes=${minutes} out of the braces.`);
      if (captions === undefined) continue;
      if (link && !file) report(body.at(block), `captions belong to a file of your own: those of a video elsewhere stand there. Take captions=${captions} out of the braces.`);
      else if (name === 'audio') report(body.at(block), `browsers show no captions with a recording. Take captions=${captions} out of the braces: the words in the block are enough.`);
    }
  },
};

export const captionsLanguage: TextRule = {
  id: 'captions-language',
  level: 'warning',
  tells: 'Captions of a video whose name says that they are in another language than the text.',
  examples: { wrong: [OWN.replace('breathing.vtt', 'breathing-es.vtt')], right: [OWN, OWN.replace('breathing.vtt', 'breathing-en.vtt')] },
  check({ body }, _, report) {
    for (const { block, attributes: { captions = '' } } of mediaIn(body)) {
      const said = languages.find((language) => new RegExp(`[-_.]${language}\\.vtt$`, 'i').test(captions));
      if (said === undefined || said === body.language) continue;
      const own = plainName(captions).replace(/[-_.]\w+$/, '') + (body.language === FIRST_LANGUAGE ? '' : `-${body.language}`);
      report(body.at(block), `the captions ${captions} are ${englishName(said)} by their name, and this text is ${englishName(body.language)}. Name captions in its language, such as captions=${own}.vtt`);
    }
  },
};

export const mediaInCard: TextRule = {
  id: 'media-in-card',
  level: 'warning',
  tells: 'A video or a recording in a care card.',
  examples: {
    wrong: [`::::urgent[Get help today if:]\n- a sign\n\n${OWN}\n::::`, `::::emergency[Call 911 if:]\n- a sign\n\n${ELSEWHERE}\n::::`],
    right: [`:::urgent[Get help today if:]\n- a sign\n:::\n\n${OWN}`, `::::note\n${SOUND}\n::::`],
  },
  check({ body }, _, report) {
    for (const card of body.of('containerDirective').filter(isCard)) {
      for (const part of walk(card)) {
        if (part.type !== 'containerDirective' || !isMedia(part.name)) continue;
        report(body.at(part), `this ${part.name} stands in a care card, which has to be read at a glance. Put it above or below the card.`);
      }
    }
  },
};
