import { globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { backendOf, hostsOf } from '../../src/admin/backend.ts';
import { fieldFile, textFile } from '../../src/admin/browser/file-format.ts';
import { keptYaml } from '../../src/admin/browser/kept-yaml.ts';
import { collections, nameOf, shapeOf, singletons, textShapes } from '../../src/admin/collections.ts';
import { type Field, fieldOf } from '../../src/admin/field.ts';
import { FORM_FILES } from '../../src/admin/forms.ts';
import { insertables } from '../../src/admin/insertables.ts';
import { adminFiles } from '../../src/admin/files.ts';
import type { ProgramFiles } from '../../src/admin/program.ts';
import { itemsOfRecord, merged, type Shape } from '../../src/admin/shape.ts';
import { adminFault, adminRules } from '../../src/build/admin-rules.ts';
import { ENTRY_KINDS, entryKinds, TEXT_KINDS, textKinds } from '../../src/content/kinds.ts';
import { fieldsWith } from '../../src/schema/left-out.ts';

/** The format of each file of fields in the content, and of each text, by its path. */
const formats = new Map([
  ...FORM_FILES.map(([file, schema]) => [`content/${file}`, fieldFile(shapeOf(schema))] as const),
  ...entryKinds.flatMap((kind) => globSync(`content/${kind}/*.yaml`).map((file) => [file, fieldFile(shapeOf(ENTRY_KINDS[kind].schema))] as const)),
  ...textKinds.flatMap((kind) => globSync(`content/${kind}/*/*.md`).map((file) => [file, textFile(textShapes(kind))] as const)),
]);

/** As Sveltia CMS hands a file on, and takes it back: https://github.com/sveltia/sveltia-cms, services/contents/file */
const opened = (file: string) => formats.get(file)!.fromFile(readFileSync(file, 'utf8').trim());
const saved = (file: string, form: Record<string, unknown>) => `${formats.get(file)!.toFile(form).trim()}\n`;

/** What a form may hold, as far as the tests below change it. */
interface Form extends Record<string, unknown> {
  lines: { checkedOn: string }[];
  entries: { called?: string; is?: string; year?: string }[];
  en: { find: string[] }[];
}

/** Which lines a change of a form makes other. */
function linesChanged(file: string, change: (form: Form) => void): string[] {
  const form = structuredClone(opened(file)) as Form;
  change(form);
  const [before, after] = [readFileSync(file, 'utf8').split('\n'), saved(file, form).split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `-${line}`);
  return [...gone, ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`)];
}

describe('a file that is opened and saved', () => {
  it.each([...formats.keys()])('comes back byte for byte: %s', (file) => {
    expect(saved(file, opened(file))).toBe(readFileSync(file, 'utf8'));
  });

  it('is other where something was changed, and nowhere else', () => {
    const [post = ''] = globSync('content/posts/music-*/index.md');
    expect(linesChanged(post, (form) => (form.draft = true))).toEqual(['+draft: true']);
    expect(linesChanged(post, (form) => (form.topics = ['therapies', 'mood']))).toEqual(['-topics: [therapies, mood, anxiety-and-stress]', '+topics: [therapies, mood]']);
    expect(linesChanged(post, (form) => (form.title = 'Music: "healing" sounds'))[1]).toBe(String.raw`+title: "Music: \"healing\" sounds"`);
    expect(linesChanged('content/practice.yaml', (form) => (form.leaveTo = 'https://www.weather.gov/'))).toEqual(['-leaveTo: https://www.weather.gov/mfl/', '+leaveTo: https://www.weather.gov/']);
    expect(linesChanged('content/help-lines.yaml', (form) => (form.lines[0]!.checkedOn = '2027-05-25'))).toEqual(['+    checkedOn: 2027-05-25']);
    expect(linesChanged('content/glossary.yaml', (form) => form.entries.push({ called: 'zeitgeber', is: 'What sets the clock of the body, such as light.' }))).toEqual(['+zeitgeber: "What sets the clock of the body, such as light."']);
    expect(linesChanged('content/sources.yaml', (form) => (form.entries[1]!.year = '1950'))).toEqual(['+  year: 1950']);
    expect(linesChanged('content/everyday-words.yaml', (form) => form.en[0]!.find.push('mourn'))).toEqual(['-    find: [grief, bereavement, loss, mourning, died]', '+    find: [grief, bereavement, loss, mourning, died, mourn]']);
  });

  it.each([
    ['a comment above a field that goes', 'a: 1\n# why\nb: 2\nc: 3\n', { a: 1, c: 3 }, 'a: 1\n# why\nc: 3\n'],
    ['a comment behind a value that changes', 'a: 1 # one\nb: "x"\n', { a: 2, b: 'y: z' }, 'a: 2 # one\nb: "y: z"\n'],
    ['a list whose items move', 'a:\n  - x # first\n  - y\n', { a: ['y', 'x', 'z'] }, undefined],
    ['fields of the first item of a list', 'a:\n  - b: 1\n    c: 2\n', { a: [{ c: 3 }] }, undefined],
    ['a list that is empty in the end', 'a: [x]\nb: 1\n', { b: 1 }, 'b: 1\n'],
    ['a field that had no value', 'a:\nb: 1\n', { a: 'x', b: 1 }, undefined],
    ['a file with nothing but a comment', '# Only this.\n', { a: 'x' }, '# Only this.\na: "x"\n'],
  ])('says what it shall say, with %s', (_, source, wanted, expected) => {
    const text = keptYaml(source, wanted, () => true);
    expect(parse(text)).toEqual(wanted);
    if (expected !== undefined) expect(text).toBe(expected);
  });

  it.each([
    ['line ends of two signs', (text: string) => text.replaceAll('\n', '\r\n'), (text: string) => text],
    ['a mark at its start', (text: string) => `\uFEFF${text}`, (text: string) => text.slice(1)],
    ['spaces behind its first hyphens', (text: string) => text.replace('---\n', '---  \n'), (text: string) => text.replace('---  ', '---')],
  ])('keeps its fields where a program has given it %s', (_, given, expected) => {
    const [file = ''] = globSync('content/posts/music-*/index.md');
    const text = given(readFileSync(file, 'utf8').trimEnd());
    const format = formats.get(file)!;
    expect(format.toFile(format.fromFile(text))).toBe(expected(text));
  });

  it('holds a text of several lines, which another one takes the place of', () => {
    const source = 'a: >-\n  one\n  two\nb:\n  - |\n    x\n\n    y\n  - z\nc: 3\n';
    expect(keptYaml(source, { a: 'A: b # c', b: ['x\n\ny\n', 'z'], c: 3 }, () => true)).toBe(source.replace('>-\n  one\n  two', '"A: b # c"'));
    expect(keptYaml(source, { a: 'one two', b: ['w', 'z'], c: 3 }, () => true)).toBe(source.replace('|\n    x\n\n    y', '"w"'));
  });

  it.each([
    '"q"', 'a: b', '😀', 'שלום', ' x ', '# x', '---', 'x'.repeat(5000), 'a\nb', 'a\u00A0b', '\u200E', '- x', '*a', '&a', '!t', '%x', '@x', '`x', 'null', '~', '1e3', '0x10',
    '1:30', '2026-01-01', 'a\tb', String.raw`a\b`, 'a\u2028b', '\u0085', '{', '|', '>', 'x:', "it's",
  ])('says %j in each place, and leaves all else as it was', (odd) => {
    const [file = ''] = globSync('content/posts/music-*/index.md');
    for (const change of [(form: Form) => (form['title'] = odd), (form: Form) => ((form['cover'] as Form)['alt'] = odd), (form: Form) => ((form['keyPoints'] as string[])[1] = odd)]) {
      const [gone, added, ...others] = linesChanged(file, change);
      expect([gone?.[0], added?.[0], others]).toEqual(['-', '+', []]);
      expect(parse(added?.replace(/^\+\s*(?:- |\w+: )/, '') ?? '')).toBe(odd);
    }
  });

  it('leaves out what is left empty, and writes a new one as the files here are written', () => {
    const form = { title: 'Sleep', description: 'Of sleep.', published: '2026-01-31', updated: '', topics: ['mood'], author: 'jane-doe', authors: [], cover: { picture: 'cover.jpg', alt: 'A moon' }, keyPoints: ['One.', 'Two.', 'Three.'], about: [{ condition: 'Insomnia', therapy: '' }], aliases: [''], formerly: ['/bed'], draft: false, slug: '', translatedFrom: '', coverAlt: '', body: 'Words.\n' };
    expect(textFile(textShapes('posts')).toFile(form)).toBe(`---
title: "Sleep"
description: "Of sleep."
published: 2026-01-31
topics: [mood]
author: jane-doe
cover:
  picture: ./cover.jpg
  alt: "A moon"
keyPoints:
  - "One."
  - "Two."
  - "Three."
about:
  - condition: "Insomnia"
aliases: [/bed]
---

Words.
`);
  });
});

describe('the forms', () => {
  /** The paths of all values that a shape has, and of all fields that a form has. */
  const inShape = (shape: Shape, at = ''): string[] => {
    if (shape.anyOf) return inShape(merged(shape.anyOf), at);
    if (typeof shape.additionalProperties === 'object') return inShape(itemsOfRecord(shape), at);
    if (shape.items) return inShape(shape.items, at);
    return shape.properties ? Object.entries(shape.properties).flatMap(([name, part]) => [`${at}/${name}`, ...inShape(part, `${at}/${name}`)]) : [];
  };
  const inForm = (fields: readonly Field[], at = ''): string[] => fields.flatMap(({ name, fields: inside = [] }) => [`${at}/${name}`, ...inForm(inside, `${at}/${name}`)]);
  const fieldAt = (fields: readonly Field[], [name, ...others]: string[]): Field | undefined => {
    const field = fields.find((one) => one.name === name);
    return others.length === 0 ? field : fieldAt(field?.fields ?? [], others);
  };
  const form = (name: string) => [...collections(), ...singletons()].find((one) => one.name === name)?.fields ?? [];

  it.each(textKinds)('have each field of %s, and none that the schemas do not know', (kind) => {
    const { original, translation } = textShapes(kind);
    expect(inForm(form(kind)).filter((path) => path !== '/body').sort()).toEqual([...new Set([...inShape(original), ...inShape(translation)])].sort());
    expect(TEXT_KINDS[kind]).toBeDefined();
  });

  it.each([...entryKinds.map((kind) => [kind, ENTRY_KINDS[kind].schema] as const), ...FORM_FILES.map(([file, schema]) => [nameOf(file), schema] as const)])('have each field of %s', (name, schema) => {
    const fields = form(name);
    expect(inForm(fields[0]?.name === 'entries' ? (fields[0].fields ?? []) : fields)).toEqual(inShape(shapeOf(schema)));
  });

  it('tell of each field what the schemas say: words, limits, patterns, choices, days, other files', () => {
    const posts = form('posts');
    expect(fieldAt(posts, ['description'])).toMatchObject({ widget: 'text', minlength: 110, maxlength: 160, required: ['en', 'es'], i18n: true, hint: 'What a reader gets, in one or two sentences: shown under the title, on cards and by search engines.' });
    expect(fieldAt(posts, ['topics'])).toMatchObject({ widget: 'relation', collection: 'topics', multiple: true, min: 1, max: 3, required: true, i18n: false });
    expect(fieldAt(posts, ['published'])).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
    expect(fieldAt(posts, ['cover', 'picture'])).toMatchObject({ widget: 'image', required: true });
    expect(fieldAt(posts, ['keyPoints'])).toMatchObject({ widget: 'list', min: 3, max: 5, field: { maxlength: 220 } });
    expect(fieldAt(posts, ['slug'])).toMatchObject({ pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Use small letters without accents, digits and hyphens.'], required: ['es'] });
    expect(fieldAt(posts, ['draft'])).toMatchObject({ widget: 'boolean', default: false });
    expect(fieldAt(form('people'), ['kind'])).toMatchObject({ widget: 'select', options: ['organization', 'person'], required: true });
    expect(fieldAt(form('practice'), ['leaveTo'])).toMatchObject({ default: 'https://www.weather.gov/', required: false });
    expect(fieldAt(form('sources'), ['entries', 'year'])).toMatchObject({ widget: 'number', required: false });
  });

  it('speak of forms, and not of files', () => {
    const said = (fields: readonly Field[]): string[] => fields.flatMap((field) => [field.hint ?? '', field.pattern?.[1] ?? '', ...said(field.fields ?? []), ...said(field.field ? [field.field] : [])]);
    const words = [...collections(), ...singletons()].flatMap(({ fields }) => said(fields));
    expect(words.filter((text) => /content\/|\.yaml|file name|^true|\[\w|in quotes|contentNote|head of the file/.test(text))).toEqual([]);
    expect(words).toContain('One to three topics. The first is the article\'s main one.');
  });

  it('are not made where nobody said how a field is filled in', () => {
    const schema = fieldsWith({ weight: z.number().or(z.null()) });
    expect(() => fieldOf('weight', shapeOf(schema).properties?.['weight']?.anyOf?.[1] ?? {}, true)).toThrow('The form for editors has nothing for the field "weight"');
  });
});

describe('the menu above a text', () => {
  it('offers the cards as the templates of new articles have them, in the language of the text', () => {
    const menu = Object.fromEntries(insertables().map(({ id, text }) => [id, text]));
    expect(menu['care-emergency']?.en).toMatch(/^:::emergency\[Call 911 or go to the nearest emergency room if:\]\n- you have tried to end your life or are about to\n(?:- .*\n)+:::$/);
    expect(menu['care-urgent']?.es).toMatch(/^:::urgent\[Busque ayuda ahora, de día o de noche, si:\]\n[^]*\nLlame al 988 y oprima el 2, o envíe AYUDA por mensaje de texto al 988\.\n:::$/);
    expect(menu['citation']).toEqual({ en: '[^◆]', es: '[^◆]' });
  });
});

describe('where it is saved', () => {
  it('is the project that the practice names, or the environment', () => {
    const editing = { repository: 'https://gitlab.com/practice/web/blog.git', client: '0123456789abcdef0123' };
    expect(backendOf({}, {})).toBeUndefined();
    expect(backendOf({ editing }, {})).toMatchObject({ name: 'gitlab', repo: 'practice/web/blog', auth_type: 'pkce', app_id: '0123456789abcdef0123', auth_methods: ['oauth', 'token'] });
    expect(backendOf({ editing }, { ADMIN_REPOSITORY: 'https://github.com/practice/blog' })).toMatchObject({ name: 'github', repo: 'practice/blog', branch: 'main', auth_methods: ['token'] });
    expect(backendOf({}, { ADMIN_REPOSITORY: 'https://github.com/practice/blog', ADMIN_SIGN_IN: 'https://auth.example.org' })).toMatchObject({ base_url: 'https://auth.example.org', auth_methods: ['oauth', 'token'] });
    expect(backendOf({}, { ADMIN_REPOSITORY: 'https://git.example.org/practice/blog' })).toMatchObject({ name: 'gitlab', api_root: 'https://git.example.org/api/v4' });
    expect(hostsOf(backendOf({}, { ADMIN_REPOSITORY: 'https://git.example.org/practice/blog' })).asks).toEqual(['https://git.example.org']);
  });

  it('is asked for in words that say what to write', () => {
    const project = { ADMIN_REPOSITORY: 'https://github.com/practice/blog' };
    for (const environment of [{}, { ADMIN: '' }, { ADMIN: 'false' }, { ADMIN: 'true', ...project }]) expect(adminFault(environment)).toBeUndefined();
    expect(adminFault({ ADMIN: 'yes', ...project })).toBe('ADMIN is "yes", which says nothing here. Write ADMIN=true for a site with the page for editors, or leave ADMIN out.');
    expect(adminFault({ ADMIN: 'true' })).toContain('Write the address of the project into content/practice.yaml');
  });
});

describe('the page', () => {
  const environment = { ADMIN: 'true', ADMIN_REPOSITORY: 'https://github.com/practice/blog' };
  let files: ProgramFiles;
  const text = (file: string) => String(files.get(file));
  beforeAll(async () => {
    files = await adminFiles({ practice: { name: 'A & B' }, choices: { sources: { a: '</script>' }, words: {} }, language: 'en', site: 'https://example.org', base: '/blog', environment });
  });

  it('adds files below its own name alone, and asks no other host for any', () => {
    expect([...files.keys()].filter((file) => file !== 'admin.html' && !file.startsWith('admin/'))).toEqual([]);
    for (const file of files.keys()) if (/\.(?:html|js|css|json)$/.test(file)) expect(/https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net)(?!\/@s)/.exec(text(file))?.[0], file).toBeUndefined();
    for (const [, path = ''] of text('admin.html').matchAll(/(?:src|href)="\/blog\/(admin\/[^"]+)"/g)) expect(files.has(path), path).toBe(true);
  });

  it('is kept from search engines, and from what its own settings say', () => {
    expect(text('admin.html')).toContain('<meta name="robots" content="noindex, nofollow">');
    const [, settings = ''] = /id="settings">(.*)<\/script>/.exec(text('admin.html')) ?? [];
    expect(JSON.parse(settings)).toMatchObject({ choices: { sources: { a: '</script>' } }, config: { publish_mode: 'editorial_workflow', backend: { repo: 'practice/blog' } } });
  });

  it('has a policy of its own, which runs no text as a program; without it, hosts are told nothing', () => {
    const [rule] = adminRules(environment);
    const policy = rule?.headers['Content-Security-Policy'] ?? '';
    expect(rule?.at).toBe('/admin');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com;");
    expect(policy).not.toContain('unsafe-eval');
    expect(adminRules({ ADMIN_REPOSITORY: 'https://github.com/practice/blog' })).toEqual([]);
  });
});
