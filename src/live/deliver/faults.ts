import type { Target } from './target.ts';

/** What `ssh` and the server say, and what it means for whoever delivers. The first that fits is told. */
const FAULTS: readonly [RegExp, (target: Target) => string][] = [
  [/spawn ssh ENOENT/, () => 'This computer has no program called ssh. Windows 10, macOS and Linux can have it: in Windows ' +
    'it is the optional feature "OpenSSH Client".'],
  [/Could not resolve hostname/i, ({ login }) => `No server is known by the name in ${login}. Look for a typing mistake, ` +
    `and whether this computer is online.`],
  [/REMOTE HOST IDENTIFICATION HAS CHANGED/, ({ login }) => `The server at ${login} does not prove to be the one of the ` +
    `last time. Ask whoever runs it whether it was set up anew; until then deliver nothing.`],
  [/Host key verification failed|authenticity of host/i, ({ login }) => `This computer has not met that server yet. Type ` +
    `ssh ${login} once, compare the fingerprint with the one your host names, and answer yes.`],
  [/Permission denied \([^)]*\)|Too many authentication failures/, ({ login }) => `The server refuses the login ${login}. ` +
    `Look whether the name is right, and whether your key is known there: deploy/own-server.md says how.`],
  [/Connection refused/i, () => 'The server answers, but lets nobody in by SSH at this port. Ask your host for the port, and add it: --port 2222.'],
  [/timed out|No route to host|Network is unreachable/i, ({ login }) => `The server of ${login} does not answer. Look ` +
    `whether this computer is online, and whether the name is right.`],
  [/No space left on device|Disk quota exceeded/i, () => 'The disk of the server is full. Make room there, or keep fewer former sites: --keep 2.'],
  [/Permission denied|Read-only file system|Operation not permitted/i, ({ login, folder }) => `${login} may not write in ` +
    `${folder}. Whoever runs the server has to give that login the folder: deploy/own-server.md says how.`],
  [/current is no link/, ({ folder }) => `In ${folder} there is something called "current" that no delivery made. Move it ` +
    `away, or choose another folder.`],
  [/no former site|current: No such file/i, ({ folder }) => `There is no former site in ${folder} to go back to.`],
  [/\bcd:|can't cd/, ({ folder }) => `There is no folder ${folder} on the server, so there is nothing to go back to.`],
  [/tar: (?:command )?not found|sh: .*not found/, () => 'The server lacks a program that is needed to unpack the site: tar. ' +
    'Whoever runs it can install it.'],
  [
    /files arrived|Unexpected EOF|Truncated|short read|Connection (?:closed|reset)|Broken pipe|closed by remote host/i,
    () => 'The connection broke before the whole site had arrived. Try again.',
  ],
];

/** What a server, or the program that speaks to it, complains of, in words for people. What is not known is quoted. */
export function inWords(complaint: string, target: Target): string {
  const known = FAULTS.find(([sign]) => sign.test(complaint));
  if (known) return known[1](target);
  const last = complaint.trim().split('\n').at(-1) || 'nothing';
  return `The server could not do it, and said: ${last}\nShow this to whoever runs the server.`;
}
