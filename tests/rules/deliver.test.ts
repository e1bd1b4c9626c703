import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/live/deliver/faults.ts';
import { readTarget } from '../../src/live/deliver/target.ts';

describe('where a site is delivered', () => {
  it.each([
    ['web@blog.example.org:/srv/blog', { login: 'web@blog.example.org', folder: '/srv/blog' }],
    ['blog:/srv//blog/', { login: 'blog', folder: '/srv/blog' }],
    ['web@[2001:db8::1]:/home/web/my blog', { login: 'web@2001:db8::1', folder: '/home/web/my blog' }],
  ])('is read from %s', (typed, target) => {
    expect(readTarget(typed)).toEqual(target);
  });

  it.each([
    ['blog.example.org', '"blog.example.org" does not say where the site goes. Write user@host:/folder, such as web@blog.example.org:/srv/blog.'],
    ['-oProxyCommand=x:/srv/blog', '"-oProxyCommand=x:/srv/blog" does not say where'],
    ['-x@host:/srv/blog', '"-x@host:/srv/blog" does not say where'],
    ['web@host:blog', 'The folder on the server has to begin with a slash: write web@host:/blog, or wherever'],
    ['web@host:/', '/ belongs to the server\'s system. Give the site a folder of its own, such as web@host:/srv/blog.'],
    ['web@host:/etc/', '/etc belongs to the server\'s system.'],
    ['web@host:/srv/../etc', 'Write the folder "/srv/../etc" in full, without . or .. in it.'],
  ])('is not read from %s', (typed, told) => {
    expect(() => readTarget(typed)).toThrow(told);
  });
});

describe('what a server complains of', () => {
  const target = { login: 'web@blog.example.org', folder: '/srv/blog' };

  it.each([
    ['spawn ssh ENOENT', 'This computer has no program called ssh.'],
    ['ssh: Could not resolve hostname blog.example.org: Name or service not known', 'No server is known by the name in web@blog.example.org.'],
    ['@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.', 'does not prove to be the one of the last time'],
    ['No ED25519 host key is known\nHost key verification failed.', 'This computer has not met that server yet. Type ssh web@blog.example.org once'],
    ['ssh: connect to host blog.example.org port 22: Connection refused', 'lets nobody in by SSH at this port'],
    ['ssh: connect to host blog.example.org port 22: Connection timed out', 'The server of web@blog.example.org does not answer.'],
    ['mkdir: cannot create directory ‘/srv/blog’: Permission denied', 'web@blog.example.org may not write in /srv/blog.'],
    ['sh: 1: tar: not found', 'The server lacks a program that is needed to unpack the site: tar.'],
    ['This service allows sftp connections only.', 'The server could not do it, and said: This service allows sftp connections only.'],
  ])('is said in words: %s', (complaint, told) => {
    expect(inWords(complaint, target)).toContain(told);
  });
});
