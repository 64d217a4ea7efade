#!/usr/bin/env node
// The launcher: plain JavaScript for any Node from 20 on. Installs what the lockfile says when it differs, builds what is
// stale, then runs the asked command under Node 24 and passes signals and the exit status through.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from './node-flags.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = 'start', ...given] = process.argv.slice(2);
const commands = {
  start: { build: true, run: ['dist/server/main.js'] },
  dev: { build: false, run: ['tool/dev.ts'] },
  test: { build: true, run: ['tool/check.ts'] },
  check: { build: true, run: ['tool/check.ts'] },
  bench: { build: true, run: ['bench/run.ts'] },
  schema: { build: false, run: ['tool/schema.ts'] },
  'guard:eval': { build: false, run: ['tool/guard-eval.ts'] },
};

// `npm start --empty` reaches us as a npm setting, `npm start -- --empty` as an argument: both mean the same.
const flags = ['empty', 'demo']
  .filter((flag) => process.env[`npm_config_${flag}`] === 'true')
  .map((flag) => `--${flag}`);
const args = [...given, ...flags.filter((flag) => !given.includes(flag))];

const plan = commands[command];
if (!plan) stop(`There is no command “${command}”. Commands: ${Object.keys(commands).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Openward needs Node 20 or newer to start; this is ${process.version}.`);

process.chdir(root);
install();
const node = node24();
if (plan.build) build(node);
run(node);

function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = join(root, 'node_modules', '.openward-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  step('Installing dependencies', () => {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const done = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, npm_config_empty: undefined, npm_config_demo: undefined },
    });
    if (done.status !== 0) stop(`Installing failed:\n${(done.stderr || done.stdout || String(done.error)).trim()}`);
    writeFileSync(stamp, wanted);
  });
}

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return realpathSync(own);
  return stop(
    `There is no Node 24 for ${process.platform}-${process.arch} in the packages. Install Node 24 or newer and try again.`,
  );
}

function build(binary) {
  const done = spawnSync(binary, ['tool/build.ts', '--if-stale'], { stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function run(binary) {
  const child = spawn(binary, [...nodeFlags, '--disable-warning=ExperimentalWarning', ...plan.run, ...args], {
    // The channel tells the child when this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: process.env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  child.on('error', (error) => stop(`Could not start Node: ${error.message}`));
}

function step(name, work) {
  const begun = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …`);
  work();
  const line = `  ${name.padEnd(28)} ${((performance.now() - begun) / 1000).toFixed(1)} s\n`;
  process.stdout.write(process.stdout.isTTY ? `\r${line}` : line);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
