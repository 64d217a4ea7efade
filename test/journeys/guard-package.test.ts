// The guard as others install it: packed, installed into a clean folder, used under Node 20, Node 24 and in Chromium.
// Its textlint rule comes the same way.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { check, identify } from '#guard';
import { readLabelled } from '../../packages/guard/training/corpus.ts';
import { openBrowser } from '../chromium.ts';

const root = dirname(dirname(import.meta.dirname));
const folder = await mkdtemp(join(tmpdir(), 'openward-guard-'));
after(() => rm(folder, { recursive: true, force: true }));

const corpusFolder = join(root, 'packages/guard/corpus');
const corpus = (await readdir(corpusFolder))
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readLabelled(join(corpusFolder, name)));
const text = 'Thanks for coming in last Tuesday, Maria!';
/** The Node that npm runs under: 20 where tests are started as the README says. */
const npmPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((path) => !path.includes('node_modules'))
  .join(delimiter);

function command(name: string, args: string[], cwd: string, input = '') {
  const done = spawnSync(name, args, { cwd, input, encoding: 'utf8', env: { ...process.env, PATH: npmPath } });
  assert.equal(done.error, undefined);
  return done;
}

await mkdir(join(folder, 'user'));
const packed = command('npm', ['pack', '--silent', '--pack-destination', folder], join(root, 'packages/guard'));
assert.equal(packed.status, 0, packed.stderr);
const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
await writeFile(join(folder, 'user/package.json'), '{ "type": "module", "private": true }');
const installed = command('npm', ['install', '--offline', '--no-audit', join('..', tarball)], join(folder, 'user'));
assert.equal(installed.status, 0, installed.stderr);
const home = join(folder, 'user/node_modules/@openward/guard');

test('the package brings built modules, types, the command, the licence and no dependency', async () => {
  const { dependencies } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  assert.equal(dependencies, undefined);
  assert.deepEqual(await readdir(join(folder, 'user/node_modules')), ['.bin', '.package-lock.json', '@openward']);
  const files = await readdir(home, { recursive: true });
  for (const file of ['dist/index.js', 'dist/cli.js', 'dist/types/index.d.ts', 'LICENSE', 'README.md'])
    assert.ok(files.includes(file), file);
  assert.deepEqual(
    files.filter((file) => /(?<!\.d)\.ts$|\.test\./.test(file)),
    [],
  );
});

test('it says the same under this Node and under the one that npm runs on', async () => {
  const program = `import { check, identify } from '@openward/guard';
    console.log(JSON.stringify([check(${JSON.stringify(text)}), identify(${JSON.stringify(text)})]));`;
  await writeFile(join(folder, 'user/program.js'), program);
  for (const node of [process.execPath, 'node']) {
    const done = command(node, ['program.js'], join(folder, 'user'));
    assert.equal(done.status, 0, done.stderr);
    assert.deepEqual(JSON.parse(done.stdout), JSON.parse(JSON.stringify([check(text), identify(text)])));
  }
});

test('the example of its README runs', async () => {
  const readme = await readFile(join(home, 'README.md'), 'utf8');
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  await writeFile(join(folder, 'user/example.js'), example);
  const done = command('node', ['example.js'], join(folder, 'user'));
  assert.equal(done.status, 0, done.stderr);
  assert.match(done.stdout, /^CONFIRMS_RELATIONSHIP Thanks for coming in last Tuesday, Maria!/);
});

test('its types are understood by a strict program', async () => {
  await writeFile(
    join(folder, 'user/typed.ts'),
    `import { check, type Context, type Verdict } from '@openward/guard';
     const context: Context = { author: 'clinician', surface: 'consult' };
     const verdict: Verdict = check('A text.', context);
     // @ts-expect-error there is no such surface
     check('A text.', { surface: 'billboard' });
     export const labels: string[] = verdict.findings.map((finding) => finding.label);`,
  );
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'typed.ts'];
  const done = command(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...flags],
    join(folder, 'user'),
  );
  assert.equal(done.status, 0, done.stdout);
});

test('the command reads standard input and files, and its exit status tells', () => {
  const bin = join('node_modules', '.bin', 'openward-guard');
  const found = command(bin, ['--json'], join(folder, 'user'), text);
  assert.equal(found.status, 1, found.stderr);
  assert.equal(JSON.parse(found.stdout).verdict, 'consent');
  assert.equal(command(bin, [], join(folder, 'user'), 'Flu shots are free this fall.').status, 0);
  assert.equal(command(bin, ['nowhere.txt'], join(folder, 'user')).status, 2);
});

test('the textlint rule installs beside it, with the guard as its only dependency, and textlint runs it', async () => {
  const rule = join(root, 'packages/textlint-rule-openward-guard');
  const done = command('npm', ['pack', '--silent', '--pack-destination', folder], rule);
  assert.equal(done.status, 0, done.stderr);
  await mkdir(join(folder, 'linted'));
  await writeFile(join(folder, 'linted/package.json'), '{ "type": "module", "private": true }');
  const both = [join('..', tarball), join('..', done.stdout.trim().split('\n').at(-1) ?? '')];
  const put = command('npm', ['install', '--offline', '--no-audit', ...both], join(folder, 'linted'));
  assert.equal(put.status, 0, put.stderr);
  const names = (await readdir(join(folder, 'linted/node_modules'))).sort();
  assert.deepEqual(names, ['.bin', '.package-lock.json', '@openward', 'textlint-rule-openward-guard']);
  const { resolve } = createRequire(import.meta.filename);
  const program = `import kernel from ${JSON.stringify(resolve('@textlint/kernel'))};
    import text from ${JSON.stringify(resolve('@textlint/textlint-plugin-text'))};
    import rule from 'textlint-rule-openward-guard';
    const { messages } = await new kernel.TextlintKernel().lintText(${JSON.stringify(text)}, {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: text.default }],
      rules: [{ ruleId: 'openward-guard', rule }],
    });
    console.log(JSON.stringify(messages.map(({ range }) => range)));`;
  await writeFile(join(folder, 'linted/program.js'), program);
  const expected = check(text).findings.map(({ start, end }) => [start, end]);
  for (const node of [process.execPath, 'node']) {
    const linted = command(node, ['program.js'], join(folder, 'linted'));
    assert.equal(linted.status, 0, linted.stderr);
    assert.deepEqual(JSON.parse(linted.stdout), expected);
  }
});

test('in Chromium it says what it says here, of one text in eight of the corpus, and asks nobody', async () => {
  const server = createServer((request, response) => {
    const name = /^\/([\w.-]+\.js)$/.exec(request.url ?? '')?.[1];
    if (name === undefined) response.setHeader('content-type', 'text/html').end('<!doctype html><title>guard</title>');
    else
      readFile(join(home, 'dist', name)).then(
        (body) => response.setHeader('content-type', 'text/javascript').end(body),
        () => response.writeHead(404).end(),
      );
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(async (path) => {
      Object.assign(window, { guard: await import(path) });
    }, '/index.js');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const said = await page.evaluate(
      (given) => (window as unknown as { guard: { check(text: string): unknown } }).guard.check(given),
      text,
    );
    assert.deepEqual(said, JSON.parse(JSON.stringify(check(text))));
    const texts = corpus.filter((_, i) => i % 8 === 0).map(({ text, context }) => ({ text, context }));
    assert.ok(texts.length > 1000);
    const there = await page.evaluate((given) => {
      const { guard } = window as unknown as { guard: { check(text: string, context: object): unknown } };
      return given.map(({ text, context }) => JSON.stringify(guard.check(text, context)));
    }, texts);
    for (const [i, { text, context }] of texts.entries())
      assert.equal(there[i], JSON.stringify(check(text, context)), text);
    assert.deepEqual(asked, []);
  } finally {
    await browser.close();
    server.close();
  }
});
