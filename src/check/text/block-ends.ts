import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import { walk, wordsOf } from '../../content/markdown/tree.ts';
import { BLOCKS, CARE_LEVELS } from '../../schema/blocks.ts';
import { lineStarts } from './line-starts.ts';
import { blockFor, boxStart } from './other-systems/box-names.ts';
import type { TextRule } from './text.ts';

// Where a block starts, and where it ends.

type Block = Part<'containerDirective'>;

export const blockNameSpace: TextRule = {
  id: 'block-name-space',
  level: 'error',
  tells: 'A space between the colons of a block and its name.',
  examples: { wrong: ['::: urgent\n- a sign\n:::', '::: tip A heading\nText.\n:::'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const { paragraph, line } of lineStarts(body)) {
      const [, name, heading] = /^:::\s+([\w-]+)\s*([^{}]*)/.exec(line) ?? [];
      if (name) report(body.at(paragraph), `the name of a block stands right behind its colons. Write ${boxStart(blockFor(name), heading)}`);
    }
  },
};

export const blockEndAlone: TextRule = {
  id: 'block-end-alone',
  level: 'error',
  tells: 'The end of a block that is not open.',
  examples: { wrong: ['- a sign\n:::'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    let unread = 0;
    for (const { paragraph, line } of lineStarts(body)) {
      // The start that belongs to this end is told of already.
      if (/^:{3,}\s*[\w{]/.test(line)) unread += 1;
      else if (/^:{3,}\s*$/.test(line) && unread > 0) unread -= 1;
      else if (/^:{3,}\s*$/.test(line)) report(body.at(paragraph), 'this closes a block that is not open here. Take it out, or write how the block starts above it, such as :::note');
    }
  },
};

export const blockColons: TextRule = {
  id: 'block-colons',
  level: 'error',
  tells: 'A block with two colons.',
  examples: { wrong: ['::note', '::youtube[A talk]'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const block of body.of('leafDirective')) {
      const meant = blockFor(block.name);
      const advice = BLOCKS.includes(meant) ? `Write :::${meant}, and ::: on a line of its own where it ends.` : `There is none called ${meant}: choose from ${BLOCKS.join(', ')}.`;
      report(body.at(block), `a block starts with three colons. ${advice}`);
    }
  },
};

export const blockNotClosed: TextRule = {
  id: 'block-not-closed',
  level: 'error',
  tells: 'A block without its end.',
  examples: { wrong: [':::note\nText.'], right: [':::note\nText.\n:::', '> :::note\n> Text.\n> :::', ':::note\n| a |\n|---|\n| b |\n:::'] },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      if (!isClosed(block, body) && !endsInTable(block, body)) report(body.at(block), `the block :::${block.name} is not closed. Write ::: on a line of its own where it ends.`);
    }
  },
};

export const blockWithinBlock: TextRule = {
  id: 'block-within-block',
  level: 'error',
  tells: 'A heading or a care card that stands in a block, because the block was closed too late.',
  examples: { wrong: [':::note\nText.\n\n## Sleep\n\n:::'], right: [':::note\nText.\n:::\n\n## Sleep'] },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      const inner = isClosed(block, body) && swallowed(block);
      if (inner) report(body.at(block), `${inner} stands inside this one. Close this one first: put ::: on a line of its own where it ends.`);
    }
  },
};

/** Whether a block ends before anything that stands in no block: only then is it looked at further. */
export function isWhole(block: Block, body: Body): boolean {
  return isClosed(block, body) && !swallowed(block);
}

/** Whether a block has an end of its own: the line that closes a block within it is none. */
function isClosed(block: Block, body: Body): boolean {
  const [, last] = body.ends(block);
  const end = block.position?.end.line;
  return /^[\s>]*:{3,}\s*$/.test(last) && !walk(block).some((part) => part !== block && part.type === 'containerDirective' && part.position?.end.line === end);
}

/** Whether the end of a block became a row of a table, which is told of there. */
function endsInTable(block: Block, body: Body): boolean {
  return walk(block).some((part) => part.type === 'tableRow' && /^[\s>]*:{3,}\s*$/.test(body.ends(part)[0]));
}

/** A part of the article of its own that stands in a block, because the block was closed too late. */
function swallowed(block: Block): string | undefined {
  const inner = walk(block).find((part) => part !== block && (part.type === 'heading' || isCard(part)));
  if (inner?.type === 'heading') return `the heading "${wordsOf(inner)}"`;
  return inner && (isCard(block) ? 'the next card' : 'a care card');
}

/** Whether a block is a care card. */
export function isCard(part: MdastNode): boolean {
  return part.type === 'containerDirective' && (CARE_LEVELS as readonly string[]).includes(part.name);
}
