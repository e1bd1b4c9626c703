/** What is taken out of a text, each with the words of the report for one and for several. */
export const TAKEN = {
  program: ['a program', 'programs'],
  style: ['a style', 'styles'],
  form: ['a form or a field to fill in', 'forms or fields to fill in'],
  button: ['a button', 'buttons'],
  booking: ['a call to book', 'calls to book'],
  share: ['buttons to share', 'groups of buttons to share'],
  embed: ['a page or a film of another site', 'pages or films of other sites'],
  media: ['a film or a recording', 'films or recordings'],
  drawing: ['a drawing or a map written as code', 'drawings or maps written as code'],
  tracker: ['a picture that tells others who reads', 'pictures that tell others who reads'],
  hidden: ['hidden words', 'hidden passages'],
  related: ['a list of other articles', 'lists of other articles'],
  shortcode: ['a shortcode', 'shortcodes'],
  block: ['a block that another system fills in', 'blocks that another system fills in'],
  link: ['a link that leads nowhere here', 'links that lead nowhere here'],
} as const satisfies Record<string, readonly [one: string, several: string]>;

export type Kind = keyof typeof TAKEN;

/** Something that was taken out, with what a person needs to find it again: an address, or its words. */
export interface Taken {
  kind: Kind;
  what: string;
}

/** How much is shown of what was taken out, in characters. */
const SHOWN = 90;

/** What was taken out, a line for each kind: `2 programs`, or `a button: “Call us”`. */
export function takenLines(all: readonly Taken[]): string[] {
  return [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, list]) => {
    const [one, several] = TAKEN[kind];
    const what = [...new Set(list.map(({ what }) => what.trim()).filter((each) => each !== ''))].map(short);
    return `${list.length === 1 ? one : `${list.length} ${several}`}${what.length > 0 ? `: ${what.join('; ')}` : ''}`;
  });
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
