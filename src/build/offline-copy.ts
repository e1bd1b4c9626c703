import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isForServers } from '../delivery/refused.ts';

/** The addresses in a page: in attributes, in lists of pictures by size, in styles, and where a page leads on by itself. */
const ADDRESSES = /(?<=\b(?:href|src|poster)="|\bsrcset="(?:[^"]*\s)?|\burl\(["']?|;\s*url=)\/(?!\/)[^\s"',)]*/g;

/**
 * Copies a built site so that its pages open from a disk, without a server: every address in them leads to a file.
 *
 * @param site the folder of the built site
 * @param copy the folder of the copy; what is in it goes
 * @param base the folder below the host that the site was built for
 */
export function copyForOffline(site: string, copy: string, base = ''): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(site, copy, { recursive: true, filter: (file) => !isForServers(file.slice(site.length)) });
  for (const page of globSync('**/*.html', { cwd: copy })) {
    const file = join(copy, page);
    const folder = posix.dirname(page.replaceAll('\\', '/'));
    writeFileSync(file, withoutSearch(readFileSync(file, 'utf8')).replace(ADDRESSES, (address) => posix.relative(folder, fileAt(copy, address, base.replace(/\/$/, '')))));
  }
}

/** A page whose field to search with is hidden, and that says why: a browser loads no index from a disk. */
function withoutSearch(html: string): string {
  return html.replace('<form id="search-form"', '<form hidden id="search-form"').replace('<p class="no-server" hidden', '<p class="no-server"');
}

/** The file that answers at an address, with the section that the address names. */
function fileAt(site: string, address: string, base: string): string {
  const [, path = '', section = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(address) ?? [];
  const name = path.slice(base.length).replace(/^\/|\/$/g, '');
  const file = [name, `${name}.html`, posix.join(name, 'index.html')].find((each) => each !== '' && /\.\w+$/.test(each) && existsSync(join(site, each)));
  return (file ?? '404.html') + section;
}
