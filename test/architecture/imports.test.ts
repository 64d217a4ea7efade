import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import test from 'node:test';

const root = dirname(dirname(import.meta.dirname));

/**
 * Who may import whom (see docs/architecture.md). The first pattern that fits a file decides; an entry names folders of
 * ours (ending in /) or single files, `package:NAME`, `node:` or `*`.
 */
const rules: { files: RegExp; may: string[]; typesOnly?: string[] }[] = [
  { files: /\.test\.ts$/, may: ['*'] },
  { files: /^packages\/guard\/src\/cli\//, may: ['packages/guard/src/', 'node:'] },
  { files: /^packages\/guard\/src\//, may: ['packages/guard/src/'] },
  { files: /^packages\/guard\//, may: ['*'] },
  {
    files: /^packages\/textlint-rule-openward-guard\//,
    may: ['packages/textlint-rule-openward-guard/', 'packages/guard/src/index.ts'],
    typesOnly: ['package:@textlint/types'],
  },
  { files: /^src\/vocabulary\//, may: ['src/vocabulary/'] },
  {
    files: /^src\/domain\//,
    may: [
      'src/domain/',
      'src/vocabulary/',
      'packages/guard/src/index.ts',
      'node:crypto',
      // Reads of our own data files, decoding of pictures and Markdown: each in one file of the domain.
      'node:fs/promises',
      'node:path',
      'package:sharp',
      'package:markdown-it',
      'package:otpauth',
      'package:valibot',
      'package:@simplewebauthn/server',
    ],
    typesOnly: ['package:postgres'],
  },
  {
    files: /^src\/bridges\//,
    may: [
      'src/bridges/',
      'src/domain/',
      'src/vocabulary/',
      'packages/guard/src/index.ts',
      'node:',
      'package:nodemailer',
    ],
  },
  {
    files: /^src\/server\//,
    may: [
      'src/server/',
      'src/domain/',
      'src/bridges/',
      'src/vocabulary/',
      'packages/guard/src/index.ts',
      'node:',
      'package:postgres',
      'package:valibot',
      'package:graphile-worker',
    ],
  },
  {
    files: /^src\/web\/ui\//,
    may: ['src/web/ui/', 'src/web/jsx/', 'src/vocabulary/', 'packages/guard/src/index.ts'],
    typesOnly: ['src/domain/'],
  },
  {
    files: /^src\/web\/islands\//,
    may: ['src/web/islands/', 'src/vocabulary/', 'packages/guard/src/index.ts', 'package:@simplewebauthn/browser'],
  },
  {
    files: /^src\/web\//,
    may: [
      'src/web/',
      'src/domain/',
      'src/server/',
      'src/vocabulary/',
      'packages/guard/src/index.ts',
      'node:',
      'package:hono',
      'package:@hono/node-server',
      'package:valibot',
      'package:qrcode-generator',
    ],
  },
  {
    files: /^src\/cli\//,
    may: [
      'src/cli/',
      'src/domain/',
      'src/bridges/',
      'src/server/',
      'src/vocabulary/',
      'packages/guard/src/index.ts',
      'node:',
    ],
  },
  { files: /^src\/main\.ts$/, may: ['*'] },
  {
    files: /^seeds\//,
    may: [
      'seeds/',
      'src/domain/',
      'src/vocabulary/',
      'src/server/',
      'packages/guard/src/index.ts',
      'node:',
      'package:sharp',
    ],
  },
  { files: /^(test|bench|tool)\//, may: ['*'] },
];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

test('every import is one the architecture allows', () => {
  const wrong = imports().filter((found) => !allowed(found));
  assert.deepEqual(
    wrong.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
});

test('only the page door knows the framework, only the server opens the database and reads the environment', () => {
  for (const { from, to, typeOnly } of imports()) {
    if (!from.startsWith('src/') || from.endsWith('.test.ts')) continue;
    if (/^package:(hono|@hono)/.test(to)) assert.ok(from.startsWith('src/web/'), `${from} imports ${to}`);
    if (to === 'package:postgres' && !typeOnly) assert.equal(from, 'src/server/database.ts');
  }
  for (const file of sources('src/**/*.{ts,tsx}')) {
    if (/^src\/(server\/|main\.ts)/.test(file) || file.endsWith('.test.ts')) continue;
    assert.ok(!/process\.env\b/.test(readFileSync(join(root, file), 'utf8')), `${file} reads the environment`);
  }
});

test('nobody imports main.ts, and folders are at most four deep', () => {
  assert.ok(!imports().some(({ to }) => to === 'src/main.ts'));
  for (const file of sources('src/**/*.{ts,tsx}'))
    assert.ok(dirname(file).split('/').length <= 4, `${file} is too deep`);
});

test('no file hides behind a word that names nothing', () => {
  for (const file of sources('{src,seeds,packages/*/src}/**/*.{ts,tsx}'))
    assert.ok(!/\b(utils?|helpers?|common|misc|base|manager|service)\.(test\.)?tsx?$/.test(file), file);
});

function imports(): Import[] {
  return sources('{src,seeds,packages/*,test,bench,tool}/**/*.{ts,tsx}').flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8');
    const found: Import[] = [];
    for (const match of text.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+\sfrom\s)?'([^']+)';/gm))
      found.push({ from, to: target(from, match[2] ?? ''), typeOnly: match[1] !== undefined });
    return found;
  });
}

function target(from: string, named: string): string {
  if (named.startsWith('node:')) return named;
  if (named === '#guard') return 'packages/guard/src/index.ts';
  if (named.startsWith('#')) return posix.join('src', named.slice(1));
  if (named.startsWith('.')) return relative(root, resolve(root, dirname(from), named));
  return `package:${named.startsWith('@') ? named.split('/').slice(0, 2).join('/') : named.split('/')[0]}`;
}

function allowed({ from, to, typeOnly }: Import): boolean {
  const rule = rules.find(({ files }) => files.test(from));
  if (!rule) return false;
  const fits = (entry: string): boolean =>
    entry === '*' || entry === to || (/[/:]$/.test(entry) && to.startsWith(entry));
  return rule.may.some(fits) || (typeOnly && (rule.typesOnly ?? []).some(fits));
}

function sources(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (path) => /node_modules|bench\/peers/.test(path) }).sort();
}
