// The whole truth about a change: lint and format, types, then every test on one PostgreSQL of its own, journeys last.
// `npm run check` and `npm test` are the same. Arguments narrow the run to test files whose path contains one of them.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from 'node:test';
import { startTestDatabase } from '../test/test-database.ts';
import { build } from './build.ts';

const root = dirname(import.meta.dirname);
const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;

if (wanted.length === 0) {
  command('Lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
  command('Types', ['node_modules/typescript/bin/tsc', '-p', '.']);
}

const database = await startTestDatabase(root);
process.on('disconnect', () => void database.stop().then(() => process.exit(1)));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void database.stop().then(() => process.exit(1)));
try {
  const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((part) => file.includes(part));
  const units = find([
    'src/**/*.test.ts',
    'packages/*/{src,test}/**/*.test.ts',
    'seeds/**/*.test.ts',
    'test/architecture/*.test.ts',
  ]);
  const journeys = find(['test/journeys/*.test.ts']);
  await tests('Tests', units.filter(isWanted), 2);
  // Journeys meet the built server.
  if (journeys.some(isWanted)) await build({ ifStale: true });
  // Journeys start servers and browsers: one at a time keeps two cores from starving them.
  await tests('Journeys', journeys.filter(isWanted), 2);
} finally {
  await database.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function find(patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: (path) => path.includes('node_modules') }).sort();
}

function command(name: string, args: string[]): void {
  const begun = performance.now();
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const ok = done.status === 0;
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name} (${seconds(begun)})`);
  if (!ok) console.log(`${done.stdout}${done.stderr}`);
}

async function tests(name: string, files: string[], concurrency: number): Promise<void> {
  if (files.length === 0) return;
  const begun = performance.now();
  const before = { passed, failed };
  const stream = run({
    files: files.map((file) => join(root, file)),
    concurrency,
    timeout: 540_000,
    execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, ...database.env, NODE_ENV: 'test' },
  });
  stream.on('test:pass', (event) => {
    if (event.details.type !== 'suite' && event.nesting >= 0 && !isFile(event)) passed += 1;
  });
  stream.on('test:fail', (event) => {
    if (event.details.type === 'suite') return;
    failed += 1;
    const error = event.details.error;
    const cause = error.cause instanceof Error ? error.cause : error;
    console.log(
      `FAILED  ${event.file?.slice(root.length + 1) ?? ''} › ${event.name}\n${indent(cause.stack ?? String(cause))}`,
    );
  });
  stream.on('test:stderr', (event) => process.stderr.write(event.message));
  for await (const _ of stream);
  console.log(
    `${failed === before.failed ? 'ok' : 'FAILED'}  ${name}: ${passed - before.passed} passed in ${files.length} files (${seconds(begun)})`,
  );
}

/** Node reports each file as a test of its own; only what is inside counts. */
function isFile(event: { name: string; file?: string }): boolean {
  return event.file !== undefined && (event.name === event.file || event.name.endsWith('.test.ts'));
}

function indent(text: string): string {
  return text
    .split('\n')
    .slice(0, 30)
    .map((line) => `    ${line}`)
    .join('\n');
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
