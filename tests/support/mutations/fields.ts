import type { Chance, Mutant, Mutation } from './mutant.ts';

/** What may stand where a value should: kinds of value, signs that YAML reads in its own way, and texts that pages must survive. */
const VALUES: readonly string[] = [
  '', '~', 'null', 'true', 'True', 'yes', 'no', '0', '-1', '1_000', '0x1F', '0b11', '0o17', '017', '1e3', '.5', '.inf', '.nan', '12:30:45',
  '2026-01-31', '2024-05-05', '2999-01-01', '2026-02-30', '2026-13-45', '2026-1-5', '2026-01-31 10:00:00', '2026-1-5 10:00:00', '2026-01-31T10:00:00Z', '"2026-01-31"', '20260131', '31.01.2026', '1/5/2026', 'tomorrow', '0026-01-31', '2024-02-29',
  '[]', '[a, b]', '[a, [b, [c]]]', '[,]', '[mood, mood]', '{}', '{a: b}', '{toString: 1}', '{then: 1}', '{__proto__: 1}', '{length: 3}', '[{a: b}]', '{{ title }}',
  '"', "'", '""', "''", '"   "', '"closed" and more', "'It's'", '"\\u200b"', '"\\u00ad"', '"bell\\u0007"', '"nul\\0"', '"half \\ud83d"', '"two\\nlines"', '"tab\\tinside"', '"escape\\x1b[31m"', '"bad \\q escape"', '"\\u202Eback"', '"next\\u0085line"', '"line\\u2028end"', '"\\uFFFE"',
  '|\n  a block\n  of text', '>-\n  a folded\n  text', '|\nnot indented', '- a', '- a\n- b', '&a b', '*a', '!!str x', '!!js/function x', '!x y', '<<: x', '# nothing', 'before #after', 'before # after', '@home', '`code`', '%x', '?', '-', ':', '=', '|', '>', '&', '*', '!', '\\', ',', ']', '}',
  '🙂', '🙂'.repeat(60), '👩‍👩‍👧‍👦 and 🏳️‍🌈', 'é'.normalize('NFD').repeat(30), 'א'.repeat(20), '\u202Eback', '\u00a0', '\u3000', 'x '.repeat(3000), `"${'long '.repeat(500)}"`, 'w'.repeat(99), 'w'.repeat(5000),
  'A: b', 'A: b: c', 'A "quoted" word', '"A \\"quoted\\" word"', 'a:b', '<script>alert(1)</script>', '"<b>bold</b> & <i>more"', '"&lt; &amp; &nbsp; &#0;"', '"</title></head><h1>no</h1>"', '"</script><script>1</script>"', '"--> ]]>"', '${title}', '"*stars* and _lines_ and [links](x)"', '../../../etc/passwd', '/etc/passwd', 'C:\\file', 'https://example.org', 'javascript:alert(1)', './cover.svg', 'cover.svg', './nothing.jpg', 'mood', 'vital-psych-md', 'vital-psych-md ', 'Vital Psych MD',
];

/** Lines that somebody may add to the fields. */
const LINES: readonly string[] = [
  'layout: post', 'tags: [a, b]', 'date: 2026-01-31', 'slug: another', 'id: 5', 'draft: true', 'draft: false', 'draft: "true"', 'draft: yes', 'draft:', 'Draft: true', '"draft": true', "'draft' : true", '"dr\\x61ft": true', '? draft\n: true',
  'updated: 2026-06-01', 'updated: 2020-01-01', 'updated: 2999-01-01', 'reviewer: vital-psych-md', 'reviewed: 2026-01-01', 'aliases: [old-address]', 'aliases: /old', 'aliases: [about]', 'aliases: ["/Old Address.html?x=1"]', 'aliases: [/]', 'aliases: [/es]', 'aliases: [//example.org]', 'aliases: [../x]', 'aliases: ["/_astro/x"]', 'aliases: [1]', 'aliases: [[a]]', 'aliases: {a: b}', 'aliases: [/é/ñ]', 'aliases: ["/a\\u0000b"]', `aliases: [/${'a'.repeat(300)}]`, 'aliases: [/rss.xml]', 'aliases: [/index.html]', 'aliases: [/%zz]', 'aliases: ["/x<script>"]',
  'constructor: x', '__proto__: x', 'toString: {a: b}', '<<: {draft: true}', '<<: 1', '...', '--- ', '---', '----', '+++', '-- -', '- item', '  indented: x', '\tindented: x', '# a note', '#a note', '', '   ', '\t', '}', '"', ': x', 'a', '{a: b}', '%YAML 1.1', '&anchor', '!tag', '🙂: x', 'ключ: x', 'a b: c', 'title', 'title :', 'title=x', '1: 2', '[a]: b', 'null: x', 'true: x', '2026-01-31: x',
  'contentNote: "This article mentions suicide."', 'contentNote: [a]', 'keyPoints: []', 'keyPoints: [a, b, c]', 'keyPoints:\n- a\n- b\n- c', 'keyPoints:\n  - a: b\n  - c: d\n  - e: f', 'about: depression', 'about:\n  - condition: A\n    therapy: B', 'about: [[]]', 'cover:\n  picture: ./cover.svg\n  alt: A second cover',
];

/** Replaces one line of the fields by others. */
function atLine(mutant: Mutant, chance: Chance, make: (line: string) => string | readonly string[]): void {
  const lines = mutant.fields;
  const index = chance.below(lines.length);
  mutant.fields = lines.flatMap((line, at) => (at === index ? make(line) : line));
}

/** The place of a line with a name and a value. */
function aField(mutant: Mutant, chance: Chance, make: (start: string, value: string) => string): void {
  const lines = mutant.fields;
  const named = lines.flatMap((line, index) => (/^\s*(?:- )?\w+:/.test(line) ? [index] : []));
  if (named.length === 0) return;
  const index = chance.one(named);
  const [, start = '', value = ''] = /^(\s*(?:- )?\w+:)\s*(.*)$/.exec(lines[index] ?? '') ?? [];
  mutant.fields = lines.map((line, at) => (at === index ? make(start, value) : line));
}

/** The same for fields that every text has. */
function namedField(name: string): Mutation[1] {
  return (mutant, chance) => {
    const value = chance.one(VALUES);
    mutant.done.push(JSON.stringify(value.slice(0, 30)));
    mutant.text = mutant.text.replace(new RegExp(`^${name}:.*$`, 'm'), () => `${name}: ${value}`);
  };
}

export const fieldMutations: readonly Mutation[] = [
  ...Array.from({ length: 3 }, (): Mutation => [
    'another value',
    (mutant, chance) =>
      aField(mutant, chance, (start) => {
        const value = chance.one(VALUES);
        mutant.done.push(`${start} ${JSON.stringify(value.slice(0, 30))}`);
        return `${start} ${value}`;
      }),
  ]),
  ...['title', 'published', 'topics', 'author', 'description', 'slug', 'translatedFrom'].map((name): Mutation => [`another ${name}`, namedField(name)]),
  ...Array.from({ length: 3 }, (): Mutation => [
    'a line more',
    (mutant, chance) => {
      const line = chance.one(LINES);
      mutant.done.push(JSON.stringify(line.slice(0, 30)));
      atLine(mutant, chance, (before) => [before, line]);
    },
  ]),
  ['a line taken out', (mutant, chance) => atLine(mutant, chance, () => [])],
  ['a line twice', (mutant, chance) => atLine(mutant, chance, (line) => [line, line])],
  ['a line cut', (mutant, chance) => atLine(mutant, chance, (line) => line.slice(0, chance.below(line.length + 1)))],
  ['a space more', (mutant, chance) => atLine(mutant, chance, (line) => ` ${line}`)],
  ['spaces less', (mutant, chance) => atLine(mutant, chance, (line) => line.trimStart())],
  ['a tab before', (mutant, chance) => atLine(mutant, chance, (line) => `\t${line.trimStart()}`)],
  ['spaces of the web', (mutant, chance) => atLine(mutant, chance, (line) => line.replace(/ /g, '\u00a0'))],
  ['spaces at the end', (mutant, chance) => atLine(mutant, chance, (line) => `${line}  \t`)],
  ['quotation marks taken out', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} ${value.replaceAll('"', '')}`)],
  ['a quotation mark taken out', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} ${value.replace(/"$/, '')}`)],
  ['curly quotation marks', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} ${value.replace(/^"/, '“').replace(/"$/, '”')}`)],
  ['single quotation marks', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} '${value.replaceAll('"', '')}'`)],
  ['a colon within', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} Again: ${value}`)],
  ['no space after the colon', (mutant, chance) => aField(mutant, chance, (start, value) => start + value)],
  ['no colon', (mutant, chance) => aField(mutant, chance, (start, value) => `${start.slice(0, -1)} ${value}`)],
  ['a wide colon', (mutant, chance) => aField(mutant, chance, (start, value) => `${start.slice(0, -1)}： ${value}`)],
  ['an emoji at the end', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} ${value} 🙂`)],
  ['a list in place of a text', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} [${value}]`)],
  ['fields in place of a text', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} {a: ${value}}`)],
  ['a name misspelled', (mutant, chance) => aField(mutant, chance, (start, value) => `${start.replace(/(\w)(\w)(\w*):$/, '$2$1$3:')} ${value}`)],
  ['a name in capitals', (mutant, chance) => aField(mutant, chance, (start, value) => `${start.toUpperCase()} ${value}`)],
  ['a text over two lines', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} ${value.replace(' ', '\n  ')}`)],
  ['a text over two lines that starts at the edge', (mutant, chance) => aField(mutant, chance, (start, value) => `${start} ${value.replace(' ', '\n')}`)],
  ['lines in another order', (mutant, chance) => { mutant.fields = chance.shuffled(mutant.fields); }],
  ['no line of dashes at the end', (mutant) => { mutant.text = mutant.text.replace('\n---\n', '\n'); }],
  ['no line of dashes at the start', (mutant) => { mutant.text = mutant.text.slice(4); }],
  ['an empty line at the start', (mutant) => { mutant.text = `\n${mutant.text}`; }],
  ['other dashes', (mutant, chance) => { mutant.text = mutant.text.replace(/^---$/m, chance.one(['—', '--', '----', '- - -', '–––', '+++', '---yaml', '--- # fields', '   ---'])); }],
  ['no fields at all', (mutant) => { mutant.fields = []; }],
  ['JSON in place of fields', (mutant) => { mutant.fields = ['{"title": "Sleep", "draft": true}']; }],
  ['a list in place of fields', (mutant) => { mutant.fields = mutant.fields.map((line) => `- ${line}`); }],
  ['fields deep in one another', (mutant, chance) => { mutant.fields = [...mutant.fields, `title2: ${'['.repeat(chance.one([50, 5000]))}`]; }],
  ['fields deep in one another, and closed', (mutant, chance) => { const deep = chance.one([50, 3000]); mutant.text = mutant.text.replace(/^title:.*$/m, `title: ${'['.repeat(deep)}${']'.repeat(deep)}`); }],
  ['a field that holds itself', (mutant) => { mutant.text = mutant.text.replace(/^title:.*$/m, 'title: &a [*a]'); }],
];
