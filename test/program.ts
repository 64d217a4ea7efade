// Starts the built program as a user would, and watches what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { nodeFlags } from '../tool/node-flags.mjs';

const root = dirname(import.meta.dirname);

export interface Program {
  child: ChildProcess;
  /** Everything it printed so far. */
  out(): string;
  err(): string;
  /** Resolves with the address once it serves; rejects with what it printed if it ends before. */
  ready: Promise<string>;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export function startProgram(env: Record<string, string>, args: string[] = []): Program {
  const child = spawn(process.execPath, [...nodeFlags, join(root, 'dist/server/main.js'), ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let out = '';
  let err = '';
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => {
      out += part;
      const [, address] = /Openward is open at (\S+)[\s\S]*Ctrl-C/.exec(out) ?? [];
      if (address) resolve(address.replace(/\/$/, ''));
    });
    child.stderr?.on('data', (part: Buffer) => {
      err += part;
    });
    exited.then(({ code, signal }) => reject(new Error(`ended with ${code ?? signal}:\n${out}${err}`)));
  });
  ready.catch(() => {});
  return { child, out: () => out, err: () => err, ready, exited };
}
