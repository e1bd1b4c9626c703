import { headingNames } from '../../content/markdown/outline.ts';
import { isPartName } from '../../content/section-names.ts';
import { allowed } from './html-parts.ts';
import type { TextRule } from './text.ts';

export const idTaken: TextRule = {
  id: 'id-taken',
  level: 'error',
  tells: 'An id in HTML that the page or another part of the text has already, or that no link can lead to.',
  examples: {
    wrong: ['<p id="sources">x</p>', '<a name="key-points"></a>x', '<p id="note-1">x</p>', '## Sleep\n\n<p id="sleep">x</p>', '<p id="a">x</p>\n\n<p ID=a>y</p>', '<p id="a b">x</p>', '<p id="">x</p>'],
    right: ['<p id="a">x</p>\n\n<p id="b">y</p>', '## Sources\n\nSee [it](#sources).', '## Sleep\n\n## Sleep', '<a id="a" name="a"></a>x'],
  },
  check({ body }, _, report) {
    const elements = allowed(body);
    const headings = elements.length > 0 ? headingNames(body) : [];
    const ids = new Set<string>();
    for (const { element: { name, attributes }, place } of elements) {
      const attribute = attributes.has('id') ? 'id' : name === 'a' && attributes.has('name') ? 'name' : undefined;
      const id = attribute && attributes.get(attribute);
      if (id === undefined) continue;
      const better = `${attribute}="text-${id.trim().replace(/\s+/g, '-') || 'part'}"`;
      if (!/^\S+$/.test(id)) report(place, `an ${attribute} is one word, so that a link can lead to it. Write ${better}.`);
      else if (isPartName(id)) report(place, `the page itself has a part with the ${attribute} "${id}". Write another one, such as ${better}.`);
      else if (headings.includes(id)) report(place, `a heading of this text has the ${attribute} "${id}" already. Take this one out, or write another one, such as ${better}.`);
      else if (ids.has(id)) report(place, `the ${attribute} "${id}" stands in this text already. Write another one, such as ${better}.`);
      ids.add(id);
    }
  },
};
