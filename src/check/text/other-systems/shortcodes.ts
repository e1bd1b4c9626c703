import { boxStart, nearestBox } from './box-names.ts';
import { type Mark, markRule } from './mark.ts';
import { THING } from '../written.ts';

/** Shortcodes of WordPress that stand without attributes, too. */
const NAMES = [
  ...['accordion', 'audio', 'button', 'caption', 'column', 'columns', 'contact-form', 'contact-form-7', 'divider', 'embed'],
  ...['gallery', 'gravityform', 'nextpage', 'ninja_form', 'playlist', 'row', 'spacer', 'spoiler', 'tab', 'tabs', 'toggle'],
  ...['video', 'vimeo', 'wpforms', 'wp_caption', 'youtube'],
];

/** The same, with all those of builders of pages, which start alike. */
const KNOWN = new RegExp(`^(?:${NAMES.join('|')}|(?:et_pb|su|vc)_\\w+)$`);

/** Marks of BBCode, which a rule of their own tells. */
const BBCODE = /^(?:b|i|u|s|url|img|quote|code|color|size|font|center|left|right|list|email)$/;

/** How a picture is written. */
const PICTURE = '![What it shows](./the-file.jpg)';

const FILM = /youtube|vimeo|video|audio|embed|playlist|podcast|spotify|iframe|tweet|twitter|instagram|tiktok/;

const ATTRIBUTE = String.raw`[\w-]+=(?:["“”'][^"“”'\]\n]*["“”']|[^\s\]]+)`;

const MARKS: readonly Mark[] = [
  // Hugo, Liquid, Handlebars: {{< name … >}}, {% name … %}, {{ name }}
  {
    sign: /\{\{\{?[<%]? *\/?(?<name>[\w.-]*)(?<inside>[^{}\n]*)\}\}\}?|\{%-? *(?<tag>[\w.-]*)(?<rest>[^%\n]*)-?%\}/dgmu,
    instead: ({ name, inside, tag, rest }) => advice(name || tag || '', `${inside}${rest}`),
  },
  // WordPress: [name attribute="value"] and [/name]
  {
    sign: new RegExp(String.raw`\[(?<end>\/?)(?<name>[a-z][\w-]*)(?<inside>(?: +${ATTRIBUTE})*) *\/?\](?!\()(?:(?<words>[^[\n]*)(?=\[\/))?`, 'dgmu'),
    addresses: true,
    instead({ end, name = '', inside = '', words }, { body, from }) {
      if (BBCODE.test(name) || !(end || inside || KNOWN.test(name))) return undefined;
      if (end && body.source.slice(0, from).includes(`[${name}`)) return undefined;
      return advice(name, inside, words?.replace(/<[^>]*>/g, '').trim());
    },
  },
  // Mailchimp: *|FNAME|*
  {
    sign: new RegExp(String.raw`[*${THING}]\|[A-Z][\w:]*\|[*${THING}]`, 'dgmu'),
    instead: () => 'Take it out: an article says the same to every reader.',
  },
];

export const shortcode = markRule({
  id: 'shortcode',
  level: 'error',
  tells: 'A shortcode or a template of another system.',
  examples: {
    wrong: [
      '[caption]x[/caption]', '[gallery ids="1,2"]', '[gallery]', '[contact-form-7 id="12" title=“Contact”]',
      '{{< youtube abc >}}', '{{< figure src="a.jpg" caption="Waves" >}}', '{% include note.html %}',
      '{{ page.title }}', '{{waves.png}}', '{% hint style="info" %}', '*|FNAME|*', '[vc_row][vc_column]',
      'Text.[/accordion]', '[button url="/about"]Who we are[/button]',
    ],
    right: [
      'She said that he [sic] left.', 'Some [brackets] are just brackets.', '[…] and so on.', 'The set {a, b}, or {{.',
      '`{{< youtube abc >}}`', '```\n[gallery]\n```', '[gallery](/about)', 'It rose [by a third] and fell.',
      '\\[gallery]', 'Up to 5 %, or {5 %}.',
    ],
  },
  marks: MARKS,
});

function advice(name: string, inside: string, words = ''): string | undefined {
  const kind = name.toLowerCase();
  const value = (attribute: string) => new RegExp(`\\b${attribute}=["“”']([^"“”']*)["“”']`).exec(inside)?.[1];
  if (/\.(?:jpe?g|png|svg|webp|avif|gif)$/.test(kind)) return `Write ![What it shows](./${name})`;
  if (kind === 'toc') return undefined;
  if (kind.startsWith('end')) return 'Take it out.';
  if (/caption|figure|image|img/.test(kind)) {
    const caption = value('caption') ?? (words || 'The caption');
    return `A picture with a caption is written :::figure[${caption}], below it ${PICTURE}, and below that ::: on a line of its own.`;
  }
  if (kind === 'gallery') return `Write each picture on a line of its own: ${PICTURE}`;
  if (kind === 'youtube') {
    const [id = ''] = /(?<![\w=-])[\w-]{11}(?![\w=-])/.exec(inside) ?? /[\w-]+/.exec(value('id') ?? (words || inside)) ?? [];
    return `Write a link: [What it shows](https://www.youtube.com/watch?v=${id || '…'})`;
  }
  if (FILM.test(kind)) return `Write a link: [What it shows](${/^https?:\S+$/.test(words) ? words : 'https://example.org'})`;
  if (/button|link/.test(kind)) return `Write a link: [${words || 'Where it leads'}](${value('(?:url|href|link)') ?? '/about'})`;
  const box = nearestBox(/(?:style|type|class)=["“']?(\w+)/.exec(inside)?.[1] ?? kind) ?? nearestBox(kind);
  if (box) return `A box starts with ${boxStart(box, value('title'))} on a line of its own, and ends with ::: on a line of its own.`;
  return 'Take it out, or write what readers should see in its place.';
}
