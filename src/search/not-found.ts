import { hashOf } from './state.ts';

/** Lets the link to the search look for the words of the address that was not found. The address stays here: it stands behind the hash. */
const link = document.getElementById('search-address');
if (link instanceof HTMLAnchorElement) {
  const query = wordsOfAddress(location.pathname.slice((link.dataset['base'] ?? '').length));
  link.hash = hashOf({ query, topic: '', year: '', byDate: false });
}

/** The words of an address, without the language it begins with, numbers and endings. */
function wordsOfAddress(path: string): string {
  const parts = decoded(path).replace(/^\/[a-z]{2}(?=\/)/, '').replace(/\.\w+$/, '').match(/\p{L}{2,}/gu) ?? [];
  return parts.slice(0, 12).join(' ');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
