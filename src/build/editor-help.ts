import type { AstroIntegration } from 'astro';
import { helpWithFrontMatter } from '../editor/front-matter.ts';

/** Tells the writer's code editor, once the development server runs, which texts there are and which fields they have. */
export function editorHelp(): AstroIntegration {
  return { name: 'editor-help', hooks: { 'astro:server:start': () => helpWithFrontMatter() } };
}
