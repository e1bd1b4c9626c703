import type { Mutation } from './mutant.ts';

const FOLDERS: readonly ((folder: string) => string)[] = [
  (folder) => `${folder}-sueño`, (folder) => `${folder}-${'sueño'.normalize('NFD')}`, (folder) => `${folder} copy`, (folder) => `${folder} `, (folder) => ` ${folder}`, (folder) => folder.toUpperCase(), (folder) => `${folder}.md`, (folder) => `${folder}.`, (folder) => `.${folder}`, (folder) => `_${folder}`, (folder) => `-${folder}`, (folder) => `${folder}-`, (folder) => `${folder}--x`, (folder) => `${folder}_x`, (folder) => `${folder}#x`, (folder) => `${folder}?x`, (folder) => `${folder}%20x`, (folder) => `${folder}&x`, (folder) => `${folder}'x`, (folder) => `${folder}"x`, (folder) => `[${folder}]`, (folder) => `{${folder},x}`, (folder) => `!${folder}`, (folder) => `*${folder}`, (folder) => `${folder}🙂`, (folder) => `${folder}\nx`, (folder) => `${folder}\u200b`, (folder) => `${folder}\\x`, (folder) => `${folder}:x`, (folder) => folder.padEnd(60, 'x'), (folder) => folder.padEnd(200, 'x'), (folder) => folder.padEnd(252, 'x'), (folder) => folder.replace(/\D/g, ''), (folder) => `(${folder})`, (folder) => `${folder}+x`, (folder) => `@${folder}`, (folder) => `${folder}…`,
  ...['topics', 'archive', 'people', 'page', 'es', 'en', 'index', 'feed', 'rss', 'share', '404', 'about', 'sitemap-0', 'sitemap-index', 'robots', 'icon', 'favicon', '_astro', 'con', 'nul', 'aux', 'constructor', '__proto__', 'node_modules', 'dist', 'admin', 'temas', '0', '1', 'null', 'undefined', 'draft', 'posts', 'content', 'styles', 'fonts', 'robots-txt', 'search', 'sitemap', 'well-known', '500'].map((name) => () => name),
];

const TEXTS: readonly string[] = ['Index.md', 'INDEX.md', 'index.MD', 'index.Md', 'index.markdown', 'index.mdown', 'index.txt', 'index', 'index.md.txt', 'index.md~', 'index .md', ' index.md', 'index.md ', 'index (1).md', 'index copy.md', 'index.en.md', 'índex.md', '.index.md', '_index.md', '#index.md#', 'index.html', 'index.docx', 'index.yaml', 'index.mdx', 'index.MDX', 'main.md', 'post.md', 'README.md', 'en.md', 'es.md', 'es.mdx', 'ES.md', 'es.MD', 'es-US.md', 'sp.md', 'fr.md', 'xx.md', 'es .md', 'index.md\n'];

const STRAY: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$index.docx', 'notes.txt', 'notes.md', 'data.csv', 'photo.JPG', 'photo.heic', 'photo.gif', 'photo.tiff', 'photo.bmp', 'movie.mp4', 'script.js', 'style.css', 'component.astro', 'index.ts', 'cover.svg.bak', 'Icon\r', 'es.md.orig', 'a file without an ending', 'sueño.jpg', '.gitkeep', 'en.mdx', 'de.md', 'index.md/index.md', 'es.md/index.md', 'images/a.jpg', 'x.svg/y.svg', 'es.mdx', 'index.mdx', 'photo.jpg', 'drawing.svg'];

export const nameMutations: readonly Mutation[] = [
  ...Array.from({ length: 6 }, (): Mutation => ['another name of the folder', (mutant, chance) => { mutant.folder = chance.one(FOLDERS)(mutant.folder); }]),
  ...Array.from({ length: 4 }, (): Mutation => ['another name of the text', (mutant, chance) => mutant.rename(mutant.target, chance.one(TEXTS))]),
  ...Array.from({ length: 4 }, (): Mutation => ['a file more', (mutant, chance) => { const name = chance.one(STRAY); mutant.done.push(name); if (!mutant.files.has(name.split('/')[0] ?? '')) mutant.files.set(name, mutant.mark); }]),
  ['a folder with the name of the text', (mutant) => { mutant.files.delete(mutant.target); mutant.files.set(`${mutant.target}/x.md`, 'x'); }],
  ['a translation in two files', (mutant) => { const text = mutant.files.get('es.md'); if (text !== undefined) mutant.files.set('es.mdx', text.toString().replace(/^slug: .*$/m, (line) => `${line}-x`)); }],
  ['a text in two files', (mutant) => { mutant.files.set('index.mdx', mutant.text); }],
  ['a link to nothing in place of the text', (mutant) => { mutant.files.delete(mutant.target); mutant.deadLinks.push(mutant.target); }],
  ['a link to nothing beside the text', (mutant, chance) => { mutant.deadLinks.push(chance.one(['photo.jpg', 'notes.md', 'es.mdx', 'folder'])); }],
  ['no file at all', (mutant) => mutant.files.clear()],
  ['no text', (mutant) => { mutant.files.delete(mutant.target); }],
];
