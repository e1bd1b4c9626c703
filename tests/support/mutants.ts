import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodyMutations } from './mutations/body.ts';
import { byteMutations } from './mutations/bytes.ts';
import { eyeMutations } from './mutations/eye.ts';
import { fieldMutations } from './mutations/fields.ts';
import { Chance, Mutant } from './mutations/mutant.ts';
import { nameMutations } from './mutations/names.ts';
import { pictureMutations } from './mutations/pictures.ts';

/** The kinds of mutation, each with its share of all. */
const KINDS = [
  ...Array.from({ length: 7 }, () => fieldMutations),
  ...Array.from({ length: 7 }, () => bodyMutations),
  ...Array.from({ length: 3 }, () => byteMutations),
  ...Array.from({ length: 2 }, () => pictureMutations),
  ...Array.from({ length: 2 }, () => eyeMutations),
  nameMutations,
];

/** The word that no text but one has. */
export const MARK = /Zk\d{4}/g;

/** What stands in the text of every mutant, before and after all else. */
export const begins = (mark: string) => `${mark} begins here.`;
export const ends = (mark: string) => `${mark} ends here.`;

/**
 * Makes articles, real ones and invented ones, and spoils each once or twice. The same seed makes the same.
 *
 * @param posts the folder of the real articles
 */
export function makeMutants(seed: number, count: number, posts: string): Mutant[] {
  const chance = new Chance(seed);
  const real = readdirSync(posts, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const taken = new Set(real);
  return Array.from({ length: count }, (_, number) => {
    const mark = `Zk${String(number).padStart(4, '0')}`;
    const folder = `mutant-${String(number).padStart(4, '0')}`;
    const files = chance.is(0.4) ? realFiles(join(posts, chance.one(real))) : inventedFiles(chance);
    const spanish = files.has('es.md') && chance.is(0.3);
    if (!spanish && chance.is(0.5)) files.delete('es.md');
    const mutant = new Mutant(mark, folder, marked(files, mark, folder), spanish ? 'es.md' : 'index.md');
    if (chance.is(0.15)) holdBack(mutant, chance);
    for (let left = chance.is(0.3) ? 2 : 1; left > 0; left -= 1) {
      const [name, make] = chance.one(chance.one(KINDS));
      mutant.done.push(name);
      make(mutant, chance);
    }
    if (taken.has(mutant.folder)) mutant.folder = folder;
    taken.add(mutant.folder);
    return mutant;
  });
}

/** Writes a mutant into the folder of articles. */
export function writeMutant({ folder, files, deadLinks }: Mutant, posts: string): void {
  const home = join(posts, folder);
  mkdirSync(home, { recursive: true });
  for (const [name, bytes] of files) {
    // Two mutations may want a file and a folder of one name.
    if ([...files.keys()].some((other) => other.startsWith(`${name}/`))) continue;
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), bytes);
  }
  for (const name of deadLinks) if (!files.has(name)) symlinkSync('nowhere', join(home, name));
}

function realFiles(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Marks of its own in the title, the text and the picture of every file, and an address of its own in other languages. */
function marked(files: ReadonlyMap<string, string>, mark: string, folder: string): Map<string, string> {
  return new Map(
    [...files].map(([name, text]) => {
      if (name.endsWith('.svg')) return [name, text.replace('</svg>', `<desc>${mark}</desc></svg>`)];
      const [fields = '', ...body] = text.split('\n---\n');
      const own = fields.replace(/^title: "?(.*?)"?$/m, (_, title: string) => `title: "${title.slice(0, 90)} ${mark}"`).replace(/^slug: .*$/m, `slug: ${folder}-es`).replace(/^aliases:.*\n/m, '');
      return [name, `${own}\n---\n\n${begins(mark)}\n\n${body.join('\n---\n').trim()}\n\n${ends(mark)}\n`];
    }),
  );
}

function holdBack(mutant: Mutant, chance: Chance): void {
  mutant.done.push('held back');
  const text = mutant.files.get('index.md')?.toString() ?? '';
  mutant.files.set('index.md', chance.is(0.5) || /^(?:updated|reviewed):/m.test(text) ? text.replace('\ntitle:', '\ndraft: true\ntitle:').replace('---\ntitle:', '---\ndraft: true\ntitle:') : text.replace(/^published:.*$/m, 'published: 2999-01-01'));
}

const PARTS = ['A paragraph with **strong** and *marked* words.', '## A part\n\nText below it.', '- a point\n- another point', '> Something said.', 'More on [who writes here](/about).', ':::note[A note]\nText in a note.\n:::', '| Hour | Sleep |\n| --- | --- |\n| One | Light |', 'Some `code` and a line that\nis broken.', '![A field of one color](./cover.svg)'];

function inventedFiles(chance: Chance): Map<string, string> {
  const body = Array.from({ length: 1 + chance.below(5) }, () => chance.one(PARTS)).join('\n\n');
  const more = chance.is(0.5) ? ['keyPoints:\n  - "One thing."\n  - "Another thing."\n  - "A third thing."\n', 'contentNote: "A note."\n', 'about:\n  - condition: Insomnia\n', 'updated: 2026-02-01\n'].filter(() => chance.is(0.5)).join('') : '';
  const fields = `title: "What nights are for"\ndescription: "${'What sleep does for the day after it, in words that everybody knows.'.padEnd(120, '.')}"\npublished: 2026-01-31\ntopics: [mood]\nauthor: vital-psych-md\ncover:\n  picture: ./cover.svg\n  alt: "A field of one color"\n${more}`;
  const spanish = `title: "Para qué son las noches"\ndescription: "${'Lo que el sueño hace por el día que sigue, en palabras de todos los días.'.padEnd(120, '.')}"\nslug: x\ntranslatedFrom: ${more.includes('updated') ? '2026-02-01' : '2026-01-31'}\ncoverAlt: "Un campo de un solo color"\n${more.includes('contentNote') ? 'contentNote: "Una nota."\n' : ''}`;
  return new Map([
    ['index.md', `---\n${fields}---\n\n${body}\n`],
    ...(chance.is(0.4) ? [['es.md', `---\n${spanish}---\n\nUn texto sobre las noches.\n\n## Una parte\n\nMás texto.\n`] as const] : []),
    ['cover.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100" width="160" height="100"><rect width="160" height="100" fill="#0d5660"/></svg>'],
  ]);
}
