import { SaxesParser } from 'saxes';

/** Elements of SVG that run, load or change something, or hold another page: https://www.w3.org/TR/SVG2/eltindex.html */
const ACTIVE = /^(?:script|handler|listener|foreignobject|iframe|object|embed|audio|video|canvas|image|feimage|a|set|animate\w*|discard|html|body)$/i;

/** What in a style loads something, or hides that it does by a backslash. */
const LOADING = /@|\\|url\s*\(\s*["']?\s*(?!#|["'\s])|image-set/i;

/**
 * Whether nothing in a drawing runs or loads anything. It is read as XML, so that no other way of writing hides a word: entities,
 * prefixes of names, encodings.
 */
export function isPlainDrawing(bytes: Uint8Array): boolean {
  const parser = new SaxesParser({ fragment: false });
  let isPlain = true;
  let inStyle = 0;
  const refuse = () => void (isPlain = false);
  parser.on('error', refuse);
  parser.on('doctype', (declared) => void (/\[|<!ENTITY/i.test(declared) && refuse()));
  parser.on('processinginstruction', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    const own = local(name);
    if (own === 'style') inStyle += 1;
    if (ACTIVE.test(own) || Object.entries(attributes).some(([key, value]) => isActive(local(key), value as string))) refuse();
  });
  parser.on('closetag', ({ name }) => void (inStyle -= local(name) === 'style' ? 1 : 0));
  const words = (text: string) => void (inStyle > 0 && LOADING.test(text) && refuse());
  parser.on('text', words);
  parser.on('cdata', words);
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return false;
  }
  return isPlain;
}

function isActive(name: string, value: string): boolean {
  if (/^on/i.test(name)) return true;
  if (/^(?:href|src)$/i.test(name)) return !value.trim().startsWith('#');
  return name === 'style' ? LOADING.test(value) : /url\s*\(\s*["']?\s*(?!#|["'\s])/i.test(value);
}

/** The name of an element or an attribute without its prefix. */
function local(name: string): string {
  return name.replace(/^.*:/, '');
}
