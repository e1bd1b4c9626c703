import { captionOf } from '../../content/markdown/tree.ts';
import { BLOCKS, type CareLevel, isMedia } from '../../schema/blocks.ts';
import { CARD_HEADINGS } from '../whole/care.ts';
import { isCard, isWhole } from './block-ends.ts';
import { behindHeading } from './block-heading.ts';
import { blockFor, boxStart } from './other-systems/box-names.ts';
import type { TextRule } from './text.ts';

// Which blocks there are, and the heading of each.

/** The start of a block with words behind its name that are no heading, since brackets are missing. */
const LOST_HEADING = /^\s*:{3,}[\w-]+(?![\w-])\s*[^\s{]/;

export const unknownBlock: TextRule = {
  id: 'unknown-block',
  level: 'error',
  tells: 'A block that there is none of.',
  examples: { wrong: [':::nota\nText.\n:::', ':::box\nText.\n:::', ':::tip\nText.\n:::'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      if (!isWhole(block, body) || BLOCKS.includes(block.name)) continue;
      const meant = blockFor(block.name);
      const [, heading] = /^\s*:{3,}[\w-]+\s+([^[{].*)/.exec(body.ends(block)[0]) ?? [];
      report(body.at(block), `there is no block called :::${block.name}. ${BLOCKS.includes(meant) ? `Write ${boxStart(meant, heading)}.` : `Choose from ${BLOCKS.join(', ')}.`}`);
    }
  },
};

export const blockHeading: TextRule = {
  id: 'block-heading',
  level: 'error',
  tells: 'A block whose heading is missing or lost: a card needs one, a figure a caption.',
  examples: {
    wrong: [
      ...[':::urgent[Get help] today if:\n- a sign\n:::', ':::note[Two examples\nText.\n:::', ':::note Two examples\nText.\n:::'],
      ...[':::note[Two [2] examples] more\nText.\n:::', ':::note[One [open\nText.\n:::', ':::note[Two [open]\nText.\n:::'],
      ...[':::note[One] too many]\nText.\n:::', ':::note[A `]` in code]\nText.\n:::', ':::urgent\n- a sign\n:::', ':::figure\nText.\n:::'],
    ],
    right: [
      ...[':::urgent[Get help today if:]\n- a sign\n:::', ':::note[Two examples]\nText.\n:::', ':::note\nText.\n:::'],
      ...[':::figure[A caption.[^sample2017]]\n![A low sun](./cover.svg)\n:::', ':::note[What is [this]?]\nText.\n:::', ':::note[The [whole [story]]]\nText.\n:::'],
      ...[':::note[Two examples[^sample2017]]\nText.\n:::', ':::note[:term[Exposure] [2] and more]\nText.\n:::'],
      ...[':::note[A \\] alone]\nText.\n:::', ':::note[[Links](/about) first]\nText.\n:::', ':::note[A :term[word]]{.wide}\nText.\n:::'],
    ],
  },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      const { name } = block;
      if (!isWhole(block, body) || !BLOCKS.includes(name)) continue;
      const [first] = body.ends(block);
      const behind = behindHeading(first);
      if (behind !== undefined && /^\s*[^\s{]/.test(behind)) report(body.at(block), `the words behind the heading of this block are lost. Write them within its brackets: :::${name}[Heading]`);
      else if (captionOf(block).trim() !== '') continue;
      else if (isCard(block)) report(body.at(block), `this card has no heading. Say what to do, and end with "if:": :::${name}[${CARD_HEADINGS[name as CareLevel]}]`);
      else if (name === 'figure') report(body.at(block), 'this figure has no caption. Write it in brackets: :::figure[What the picture shows]');
      else if (behind === undefined && !isMedia(name) && LOST_HEADING.test(first)) report(body.at(block), `the heading of this block is lost. Write it in brackets: :::${name}[Heading]`);
    }
  },
};
