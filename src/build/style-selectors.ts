/** What a page has for selectors to match. */
export interface PageNames {
  elements: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  /** Whether an attribute of this name may be on the page. */
  hasAttribute(name: string): boolean;
}

/** What a selector asks a page for, at least. */
interface Asked {
  elements: readonly string[];
  classes: readonly string[];
  attributes: readonly string[];
  /** Lists of which one selector each has to match. */
  choices: readonly (readonly string[])[];
}

const asked = new Map<string, Asked>();

/** The names that a page has, of elements that are written into it. */
export function namesIn(html: string): PageNames {
  const elements = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) elements.add(name.toLowerCase());
  const lists = new Set<string>();
  for (const [, list = ''] of html.matchAll(/\bclass\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi)) lists.add(list);
  const classes = new Set([...lists].flatMap((list) => list.replace(/["']/g, '').split(/\s+/)));
  const attributes = new Map<string, boolean>();
  const hasAttribute = (name: string) => {
    const known = attributes.get(name) ?? html.includes(` ${name}`);
    attributes.set(name, known);
    return known;
  };
  return { elements, classes, hasAttribute };
}

/** Whether a page may have what a selector matches. In doubt it may. */
export function canMatch(selector: string, names: PageNames): boolean {
  let asks = asked.get(selector);
  if (!asks) asked.set(selector, (asks = askedBy(selector)));
  return (
    asks.classes.every((name) => names.classes.has(name)) &&
    asks.elements.every((name) => names.elements.has(name)) &&
    asks.attributes.every(names.hasAttribute) &&
    asks.choices.every((choice) => choice.some((one) => canMatch(one, names)))
  );
}

/** The selectors of a rule: commas within parentheses part none. */
export function selectorsOf(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors.push((selectors.pop() ?? '') + sign);
  }
  return selectors;
}

/** What begins with a colon, with what stands in its parentheses, and in those of others within them. */
const FUNCTION = /::?[\w-]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g;

/** The names of which each has to be there; of what `:not()`, `:has()` and others hold, none has to. */
function askedBy(selector: string): Asked {
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([whole, name = whole]) => name);
  const plain = selector.replace(FUNCTION, '');
  const withoutAttributes = plain.replace(/\[[^\]]*\]/g, '');
  const functions = selector.match(FUNCTION) ?? [];
  return {
    attributes: all(plain, /\[([\w-]+)/g),
    classes: all(withoutAttributes, /\.([\w-]+)/g),
    elements: all(withoutAttributes, /(?<![\w.#-])[a-z][\w-]*/gi).map((name) => name.toLowerCase()),
    choices: functions.flatMap((one) => all(one, /^:(?:is|where)\((.*)\)$/gs)).map(selectorsOf),
  };
}
