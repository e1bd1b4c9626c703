import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { program } from './programs.ts';

/** A real SSH server on a free port of this machine alone, with keys of its own, that lets in whoever runs the tests. */
export class SshServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'practice-blog-ssh-'));
  readonly #programs = new Set<ChildProcess>();
  readonly #listener: Server;
  /** After how many bytes from the client the line is cut, once. */
  cutAfter = Infinity;

  static async start(): Promise<SshServer> {
    const server = new SshServer(program('sshd', ['openssh-server']));
    await new Promise<void>((done) => server.#listener.listen(0, '127.0.0.1', done));
    server.#writeSettings();
    return server;
  }

  private constructor(sshd: string) {
    for (const key of ['host', 'known', 'stranger']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', this.path(key)]);
    execFileSync('cp', [this.path('known.pub'), this.path('keys')]);
    // The server makes one program for each that calls, as inetd does, so that this process chooses the port and may cut the line.
    this.#listener = createServer((line) => this.#answer(line, sshd));
    // Where root runs it, it wants an empty folder, which Debian's start script makes.
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** A folder on the server. */
  target(folder: string): string {
    return `blog-server:${this.path(folder)}`;
  }

  /** The number of its port. */
  get port(): string {
    return String((this.#listener.address() as AddressInfo).port);
  }

  /** The settings with which a client gets in, or is refused. */
  config(as: 'known' | 'stranger' = 'known'): string {
    return this.path(`config-${as}`);
  }

  /** Puts a program before those of the server, as where its own is another. */
  writeProgram(name: string, text: string): void {
    writeFileSync(join(this.path('programs'), name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(this.path('programs'), name), 0o755);
  }

  removeProgram(name: string): void {
    rmSync(join(this.path('programs'), name));
  }

  stop(): void {
    this.#listener.close();
    for (const program of this.#programs) program.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #answer(line: Socket, sshd: string): void {
    const program = spawn(sshd, ['-i', '-e', '-f', this.path('sshd_config')], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#programs.add(program.once('exit', () => this.#programs.delete(program)));
    let bytes = 0;
    line.on('data', (piece) => {
      bytes += piece.length;
      if (bytes < this.cutAfter) return;
      this.cutAfter = Infinity;
      line.destroy();
    });
    for (const stream of [line, program.stdin, program.stdout]) stream.on('error', () => program.stdin.destroy());
    line.once('close', () => program.stdin.destroy());
    line.pipe(program.stdin);
    program.stdout.pipe(line);
  }

  #writeSettings(): void {
    mkdirSync(this.path('programs'));
    const host = execFileSync('cut', ['-d', ' ', '-f', '1,2', this.path('host.pub')], { encoding: 'utf8' });
    writeFileSync(this.path('known_hosts'), `[127.0.0.1]:${this.port} ${host}`);
    writeFileSync(this.path('sshd_config'), [
      `HostKey ${this.path('host')}`,
      `AuthorizedKeysFile ${this.path('keys')}`,
      // A shell reads the habits of its owner in the home folder: here there are none.
      `SetEnv HOME=${this.folder} PATH=${this.path('programs')}:/usr/local/bin:/usr/bin:/bin`,
      ...['PidFile none', 'StrictModes no', 'PasswordAuthentication no', 'KbdInteractiveAuthentication no', 'PermitRootLogin prohibit-password', ''],
    ].join('\n'));
    for (const key of ['known', 'stranger']) {
      writeFileSync(this.path(`config-${key}`), [
        'Host blog-server',
        '  HostName 127.0.0.1',
        `  Port ${this.port}`,
        `  User ${userInfo().username}`,
        `  IdentityFile ${this.path(key)}`,
        `  UserKnownHostsFile ${this.path('known_hosts')}`,
        ...['  IdentitiesOnly yes', '  IdentityAgent none', '  BatchMode yes', ''],
      ].join('\n'));
    }
  }
}
