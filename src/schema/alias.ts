/** The most letters that a name in an address may have: the page's file, whose name has an ending too, must fit into the 255 bytes that file systems allow. */
export const LONGEST_NAME = 200;

/** Why an alias can be no page's address, and what to write instead. */
export function aliasFault(alias: string): string | undefined {
  const path = alias.trim();
  if (/^[\w-]+:|^\/\//.test(path)) return URL.canParse(path) ? `an alias is what stands behind the host. Write ${new URL(path).pathname}.` : NO_ADDRESS(alias);
  if (/[?#]/.test(path)) return `an alias ends before the sign ${/[?#]/.exec(path)?.[0]}. Write ${path.replace(/[?#].*$/, '') || '/old-address'}.`;
  if (/^\/*$/.test(path)) return 'an alias is empty, or the front page. Write an old address, such as /old-address.';
  const parts = path.replace(/\.html?$/, '').replace(/^\/+|\/+$/g, '').split('/');
  if (/\.[a-z0-9]+$/i.test(parts.at(-1) ?? '')) return `"${alias}" is the address of a file. Only the address of a page can be an alias.`;
  if (parts.some((part) => part.length > LONGEST_NAME)) return `a part of this alias has more than ${LONGEST_NAME} letters, more than a host can keep. Take the alias out.`;
  return parts.every((part) => /^[a-z0-9][\w~-]*$/i.test(part)) ? undefined : NO_ADDRESS(alias);
}

const NO_ADDRESS = (alias: string) =>
  `"${alias}" is not an address of a page. Write what stands behind the host, in letters without accents, digits and hyphens, such as /old-address.`;
