// A stand-in for the application: starts PostgreSQL in the given folder, tells what happens as lines of JSON, and
// stops when asked by SIGTERM. `lock` instead of a start takes the data folder's lock at each line it is sent.

import { createInterface } from 'node:readline';
import { takeLock } from './lock.ts';
import { startPostgres } from './start.ts';
import { StartRefused } from './start-refused.ts';

const [what, dataFolder = ''] = process.argv.slice(2);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

function refused(error: unknown): void {
  if (!(error instanceof StartRefused)) throw error;
  say({ refused: error.message });
}

if (what === 'start') {
  try {
    const running = await startPostgres({ dataFolder, report: (step) => say({ step }) });
    process.once('SIGTERM', () => void running.stop().then(() => say({ stopped: true })));
    say({ ready: running.connection, postgres: running.pid() });
  } catch (error) {
    refused(error);
  }
} else {
  say({ waiting: true });
  for await (const _ of createInterface(process.stdin)) {
    await takeLock(dataFolder, 1).then(() => say({ taken: true }), refused);
  }
}
