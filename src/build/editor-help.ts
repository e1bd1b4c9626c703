import type { AstroIntegration } from 'astro';
import { helpWithFrontMatter } from '../editor/front-matter.ts';
import { whenContentChanges } from './content-changes.ts';

/** Tells the writer's code editor, while the development server runs, which texts there are and which fields they have. */
export function editorHelp(): AstroIntegration {
  return {
    name: 'editor-help',
    hooks: {
      'astro:server:setup': ({ server }) => whenContentChanges(server, () => helpWithFrontMatter()),
      'astro:server:start': () => helpWithFrontMatter(),
    },
  };
}
