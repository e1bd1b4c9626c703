import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** What is asked of the compose file. */
interface Compose {
  services: { site: { build: { context: string; dockerfile: string } } };
}

// No engine runs here: what a linter and the files themselves can tell.
describe('the container', () => {
  const FOLDER = 'deploy/container';
  const dockerfile = readFileSync(join(FOLDER, 'Dockerfile'), 'utf8');
  const lines = (instruction: string) => dockerfile.replaceAll('\\\n', '').split('\n').filter((line) => line.startsWith(`${instruction} `));
  const { services } = parse(readFileSync(join(FOLDER, 'compose.yaml'), 'utf8')) as Compose;

  it('is described without a fault', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
    expect(validate('FROM node\nRUM npm ci').map(({ message }) => message)).not.toEqual([]);
  });

  it('builds in one image and serves from another', () => {
    expect(lines('FROM')).toEqual(['FROM node:24-bookworm-slim AS build', 'FROM debian:bookworm-slim']);
    expect(lines('COPY').at(-1)).toBe('COPY --from=build /project/dist /site');
  });

  it('takes only files that are there', () => {
    const taken = lines('COPY').filter((line) => !line.includes('--from=')).flatMap((line) => line.split(' ').slice(1, -1));
    expect(taken.filter((file) => !existsSync(file))).toEqual([]);
    expect(existsSync(join(FOLDER, services.site.build.context, services.site.build.dockerfile))).toBe(true);
    expect(join(FOLDER, services.site.build.context, 'package.json')).toBe('package.json');
  });

  it('runs as nobody, with nothing that can be written', () => {
    expect(lines('USER')).toEqual(['USER 65534:65534']);
    expect(services.site).toMatchObject({
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      ports: ['127.0.0.1:8080:8080'],
    });
  });
});
