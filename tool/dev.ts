// Development: builds, serves, and starts again whenever a source changes.
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.ts';

const root = dirname(import.meta.dirname);
let child: ChildProcess | undefined;
let pending: NodeJS.Timeout | undefined;
let turning = Promise.resolve();

for (const folder of ['src', 'packages/guard/src', 'seeds', 'migrations'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      turning = turning.then(turn);
    }, 150);
  });
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    await end();
    process.exit(0);
  });
process.on('disconnect', () => void end().then(() => process.exit(0)));
await turn();

async function turn(): Promise<void> {
  try {
    await build({ ifStale: true });
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    return;
  }
  await end();
  child = spawn(
    process.execPath,
    ['--enable-source-maps', '--disable-warning=ExperimentalWarning', 'dist/server/main.js', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  );
}

async function end(): Promise<void> {
  const running = child;
  if (!running || running.exitCode !== null) return;
  const gone = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGTERM');
  await gone;
}
