import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { TEXT_KINDS } from '../content/kinds.ts';
import { fileAddress, FILES } from '../model/addresses.ts';
import { fileFacts } from '../model/attachments.ts';
import { linkedFile } from '../schema/attachments.ts';
import { element, text } from './elements.ts';
import { languageOf } from './language.ts';

/** The address of a file beside another text, which lends it the name of its folder; in a PDF, perhaps of one of its pages (RFC 8118, 3). */
const FILE_ADDRESS = new RegExp(`^/${FILES}/([a-z0-9-]+)/([\\w.-]+?)(?:#page=\\d+)?$`);

/** Leads links to files beside the text, or beside another one, to where the files stand, and says what a reader will get: "Sleep diary (PDF, 120 kB)". */
export const attachments = ({ fileURL }: PluginFactoryContext) =>
  defineMdastPlugin({
    name: 'attachments',
    link(node, context) {
      const file = fileURL && fileOf(node.url, dirname(fileURLToPath(fileURL)));
      const facts = file && fileFacts(file.path, languageOf(fileURL), context.textContent(node));
      if (!facts) return undefined;
      return element('a', { class: 'file', href: file.address, type: facts.type }, [...node.children, text(` (${facts.inWords})`)]);
    },
  });

/** The file that a link in the text of a folder leads to: one in this folder by its name, one of another text by its address. */
function fileOf(link: string, folder: string): { path: string; address: string } | undefined {
  const beside = linkedFile(link);
  if (beside !== undefined) return { path: join(folder, beside), address: fileAddress(basename(folder), beside) };
  const [address, id, name] = FILE_ADDRESS.exec(link) ?? [];
  if (address === undefined || id === undefined || name === undefined) return undefined;
  const paths = Object.keys(TEXT_KINDS).map((kind) => join(folder, '..', '..', kind, id, name));
  return { path: paths.find(existsSync) ?? '', address };
}
