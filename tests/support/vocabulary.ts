import { readFileSync } from 'node:fs';
import type { DataNode } from './built-site.ts';

/** Values that are no things of their own, and what each looks like. */
const PLAIN: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(value),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  // Anything may be given by its address, as the places of a breadcrumb are.
  Thing: (value) => typeof value === 'string' && URL.canParse(value),
};

/** The types of schema.org, what each can say, and of what, as the package schema-dts describes them. */
export class Vocabulary {
  readonly #parents = new Map<string, string[]>();
  readonly #properties = new Map<string, Map<string, string[]>>();
  readonly #members = new Map<string, string[]>();

  constructor(file = 'node_modules/schema-dts/dist/schema.d.ts') {
    const text = readFileSync(file, 'utf8');
    for (const [, name = '', parents = '', body = ''] of text.matchAll(/^(?:export )?interface (\w+) extends ([^{]+?) \{([^]*?)^\}/gm)) {
      this.#parents.set(name, parents.split(/,\s*/));
      const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^<>]+), "\w+">;/gm)];
      this.#properties.set(name, new Map(properties.map(([, property = '', range = '']) => [property, range.split(' | ')])));
    }
    for (const [, name = '', members = ''] of text.matchAll(/^export type (\w+) = ([^;]+);/gm)) this.#members.set(name, members.split(' | '));
  }

  /** Whether a type is another one, or a kind of it. */
  isKindOf(type: string, of: string): boolean {
    return type === of || (this.#members.get(of) ?? []).some((member) => member !== of && this.#members.has(member) && this.isKindOf(type, member));
  }

  /**
   * What a node says that the vocabulary does not have, at any depth.
   *
   * @param typeOf the type of the node that an `@id` names
   */
  faults(node: DataNode, typeOf: (id: string) => string | undefined): string[] {
    const type = String(node['@type']);
    if (!this.#parents.has(`${type}Leaf`)) return [`there is no type ${type}`];
    const ranges = this.#rangesOf(`${type}Leaf`);
    return Object.entries(node)
      .filter(([key]) => !key.startsWith('@'))
      .flatMap(([key, given]) => {
        const range = ranges.get(key);
        if (!range) return [`${type} has no ${key}`];
        return [given].flat().flatMap((value) => this.#valueFaults(`${type}, ${key}`, value, range, typeOf));
      });
  }

  #valueFaults(at: string, value: unknown, range: readonly string[], typeOf: (id: string) => string | undefined): string[] {
    if (typeof value !== 'object' || value === null) return this.#allows(range, value) ? [] : [`${at}: ${JSON.stringify(value)} is none of ${range.join(', ')}`];
    const node = value as DataNode;
    const type = node['@type'] === undefined ? typeOf(String(node['@id'])) : String(node['@type']);
    if (type === undefined) return [`${at}: nothing is ${String(node['@id'])}`];
    const fits = range.some((of) => this.isKindOf(type, of));
    return [...(fits ? [] : [`${at}: ${type} is none of ${range.join(', ')}`]), ...(node['@type'] === undefined ? [] : this.faults(node, typeOf))];
  }

  /** A thing may be given by its name alone where the vocabulary says so, or by the address of one it lists. */
  #allows(range: readonly string[], value: unknown): boolean {
    return range.some((of) => PLAIN[of]?.(value) ?? (this.#members.get(of) ?? []).some((member) => member === JSON.stringify(value) || (member === 'string' && typeof value === 'string')));
  }

  #rangesOf(name: string): Map<string, string[]> {
    const inherited = (this.#parents.get(name) ?? []).flatMap((parent) => [...this.#rangesOf(parent)]);
    return new Map([...inherited, ...(this.#properties.get(name) ?? [])]);
  }
}
