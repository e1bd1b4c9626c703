import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Chance, chanceFrom } from '../src/new/cover/chance.ts';
import { cover } from '../src/new/cover.ts';
import { careCards, paragraph, sentencesOf } from './sentences.ts';

/** What each post is made of: as many words as an article of a practice has, with its sources. */
const WORDS_IN_SECTION = 60;
const SECTIONS = 6;
const SOURCES = 3;

/** Every tenth post shows one of these photographs, every fifth stands in Spanish too. */
const PHOTOGRAPHS = 20;
const PHOTOGRAPH_EVERY = 10;
const SPANISH_EVERY = 5;
const TOPICS = 30;
const POSTS_A_DAY = 4;

/** The size of a photograph, in pixels. */
const [WIDTH, HEIGHT] = [2400, 1600];

/** What a language gives to each post. */
const WORDING = {
  en: { file: 'index.md', subjects: ['Sleep', 'Worry', 'Mood', 'Family', 'Work', 'Grief', 'Pain'], part: 'Part', about: 'how it feels from one day to the next, what tends to help, and whom to call when it weighs too much to carry alone', photograph: 'Soft colors that run into one another' },
  es: { file: 'es.md', subjects: ['Sueño', 'Temor', 'Ánimo', 'Familia', 'Trabajo', 'Duelo', 'Dolor'], part: 'Parte', about: 'cómo se siente de un día a otro, qué suele ayudar y a quién llamar cuando pesa demasiado para llevarlo a solas', photograph: 'Colores suaves que se mezclan' },
} as const;

type Wording = (typeof WORDING)[keyof typeof WORDING];

/**
 * Writes the content of a blog, the same for the same number of posts. The articles in `content/` are its first posts;
 * their sentences in another order make the others, so that words, lengths and letters are real.
 *
 * @param folder where the content goes; what lies there is taken away first
 * @param posts how many posts the blog has
 */
export async function writeCorpus(folder: string, posts: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  const chance = chanceFrom('a blog of many posts');
  const photographs = await Promise.all(Array.from({ length: PHOTOGRAPHS }, (_, number) => photograph(number)));
  const sources = [...readFileSync('content/sources.yaml', 'utf8').matchAll(/^([a-z][\w-]*):/gm)].map(([, name = '']) => name);
  const topics = writeTopics(folder);

  const first = readdirSync('content/posts').length;
  for (let number = first + 1; number <= posts; number += 1) {
    const post = join(folder, 'posts', `post-${number}`);
    mkdirSync(post);
    const drawn = cover(`post ${number}`);
    const shows = number % PHOTOGRAPH_EVERY === 0;
    const cites = chance.mixed(sources).slice(0, SOURCES);
    const facts = { number, cites, shows, day: dayOf(number), topics: chance.mixed(topics).slice(0, 2) };
    writeFileSync(join(post, 'cover.svg'), drawn.svg);
    if (shows) writeFileSync(join(post, 'photo.jpg'), photographs[number % PHOTOGRAPHS] ?? '');
    writeFileSync(join(post, WORDING.en.file), english(facts, drawn.alt.en, chance));
    if (number % SPANISH_EVERY === 0) writeFileSync(join(post, WORDING.es.file), spanish(facts, drawn.alt.es, chance));
  }
}

interface Facts {
  number: number;
  day: string;
  topics: readonly string[];
  cites: readonly string[];
  shows: boolean;
}

function english({ number, day, topics, ...rest }: Facts, alt: string, chance: Chance): string {
  return `---
${naming(WORDING.en, number)}
published: ${day}
topics: [${topics.join(', ')}]
author: vital-psych-md
cover:
  picture: ./cover.svg
  alt: "${alt}"
contentNote: "This article mentions suicide."
---

${body(WORDING.en, rest, chance)}`;
}

function spanish({ number, day, ...rest }: Facts, alt: string, chance: Chance): string {
  return `---
${naming(WORDING.es, number)}
slug: articulo-${number}
translatedFrom: ${day}
coverAlt: "${alt}"
contentNote: "Este artículo menciona el suicidio."
---

${body(WORDING.es, rest, chance)}`;
}

function naming({ subjects, about }: Wording, number: number): string {
  const subject = subjects[number % subjects.length] ?? '';
  return `title: "${subject} ${number}"\ndescription: "${subject} ${number}: ${about}."`;
}

function body({ file, part, photograph: alt }: Wording, { cites, shows }: Pick<Facts, 'cites' | 'shows'>, chance: Chance): string {
  const sentences = sentencesOf(file);
  const sections = Array.from({ length: SECTIONS }, (_, index) => {
    const source = cites[index % cites.length] ?? '';
    return `## ${part} ${index + 1}\n\n${paragraph(sentences, WORDS_IN_SECTION, source, chance)}\n`;
  });
  return [...(shows ? [`![${alt}](./photo.jpg)\n`] : []), ...sections, careCards(file)].join('\n');
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2026, 9, 1) - Math.floor(number / POSTS_A_DAY) * 86_400_000).toISOString().slice(0, 10);
}

/** Adds topics to those that there are, up to thirty. */
function writeTopics(folder: string): string[] {
  const home = join(folder, 'topics');
  for (let number = readdirSync(home).length + 1; number <= TOPICS; number += 1) {
    writeFileSync(
      join(home, `topic-${number}.yaml`),
      `title: "Topic ${number}"\ndescription: "What the articles say about topic ${number}: how it may feel, what tends to help, and where to go when it weighs too much to carry."\ntranslations:\n  es:\n    title: "Tema ${number}"\n    description: "Lo que dicen los artículos sobre el tema ${number}: cómo puede sentirse, qué suele ayudar y a dónde acudir cuando pesa demasiado."\n    slug: tema-${number}\n`,
    );
  }
  return readdirSync(home).map((name) => name.replace('.yaml', ''));
}

/** A picture with the grain of a photograph, so that it weighs as much as one. */
function photograph(number: number): Promise<Buffer> {
  const [red, green, blue] = [90 + ((number * 37) % 120), 90 + ((number * 59) % 120), 90 + ((number * 83) % 120)];
  const ground = { width: WIDTH, height: HEIGHT, channels: 3 as const, background: { r: red, g: green, b: blue } };
  return sharp({ create: { ...ground, noise: { type: 'gaussian', mean: 128, sigma: 12 } } }).blur(1.2).jpeg({ quality: 82 }).toBuffer();
}
