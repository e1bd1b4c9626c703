import { Unclear } from '../../content/unclear.ts';

/** Where the site goes: who logs in where, and the folder there. */
export interface Target {
  /** What `ssh` is called with, such as `web@blog.example.org`. */
  login: string;
  /** The whole path of the folder on the server, without a slash at its end. */
  folder: string;
}

const FORM = /^(?<login>(?:[\w.-]+@)?(?:[\w.-]+|\[[\da-fA-F:]+\])):(?<folder>.*)$/;

/** Folders of the system: a site would lie among what the server needs to run. */
const SYSTEM = /^\/(?:bin|boot|dev|etc|home|lib\w*|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?$/;

/**
 * Reads `user@host:/folder`.
 *
 * @throws {Unclear} where it is something else
 */
export function readTarget(typed: string): Target {
  const { login = '', folder = '' } = FORM.exec(typed)?.groups ?? {};
  if (!login || login.startsWith('-')) throw new Unclear(`"${typed}" does not say where the site goes. Write ` +
    `user@host:/folder, such as web@blog.example.org:/srv/blog.`);
  if (!folder.startsWith('/')) throw new Unclear(`The folder on the server has to begin with a slash: write ` +
    `${login}:/${folder.replace(/^~\/?/, '') || 'srv/blog'}, or wherever the site's folder is.`);
  const plain = folder.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  if (SYSTEM.test(plain)) throw new Unclear(`${plain} belongs to the server's system. Give the site a folder of its own, ` +
    `such as ${login}:/srv/blog.`);
  if (/[\p{Cc}]|(?:^|\/)\.\.?(?:\/|$)/u.test(plain)) throw new Unclear(`Write the folder "${plain}" in full, without . or .. in it.`);
  return { login: login.replace(/[[\]]/g, ''), folder: plain };
}
