import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { fileAddress } from '../model/addresses.ts';
import { fileFacts } from '../model/attachments.ts';
import { linkedFile } from '../schema/attachments.ts';
import { element, text } from './elements.ts';
import { languageOf } from './language.ts';

/** Leads links to files beside the text to where the files stand, and says what a reader will get: "Sleep diary (PDF, 120 kB)". */
export const attachments = ({ fileURL }: PluginFactoryContext) =>
  defineMdastPlugin({
    name: 'attachments',
    link(node, context) {
      const name = linkedFile(node.url);
      if (name === undefined || fileURL === undefined) return undefined;
      const folder = dirname(fileURLToPath(fileURL));
      const facts = fileFacts(join(folder, name), languageOf(fileURL), context.textContent(node));
      if (!facts) return undefined;
      return element('a', { class: 'file', href: fileAddress(basename(folder), name), type: facts.type }, [...node.children, text(` (${facts.inWords})`)]);
    },
  });
