// Lets pace.ts measure a file in a process of its own, so that the peers and corpora in memory cost the guard nothing.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { say } from './page.ts';

/** Says what pace.ts prints of a file: p50 and p99 of texts of 500 characters in their contexts, and the time for long ones. */
export function speed(file: string): void {
  say(execFileSync(process.execPath, [join(import.meta.dirname, 'pace.ts'), file], { encoding: 'utf8' }).trimEnd());
}
