import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { settingEntries } from '#server/settings.ts';

const root = dirname(dirname(import.meta.dirname));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('docs/settings.md says of every setting what the program says, and of nothing else', () => {
  const text = read('docs/settings.md');
  for (const { name, meaning, fallback } of settingEntries) {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    assert.ok(row, `${name} is missing`);
    assert.ok(row.includes(meaning), `${name}: the meaning differs`);
    assert.ok(row.includes(fallback), `${name}: the value when not set differs`);
  }
  const named = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  assert.deepEqual(
    named,
    settingEntries.map(({ name }) => name),
  );
});

test('no link between our documents is broken', () => {
  for (const file of globSync('{*.md,docs/**/*.md,packages/*/*.md}', { cwd: root }))
    for (const match of read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      const path = join(root, dirname(file), match[1] ?? '');
      assert.ok(globSync(path).length > 0, `${file} links to ${match[1]}`);
    }
});

test('the README is short, and decisions stay on a page', () => {
  assert.ok(read('README.md').split('\n').length <= 120);
  for (const file of globSync('docs/adr/*.md', { cwd: root })) assert.ok(read(file).split('\n').length <= 61, file);
});

test('nothing in the product promises compliance', () => {
  for (const file of globSync('{*.md,docs/**/*.md,src/**/*.{ts,tsx}}', { cwd: root })) {
    if (file.endsWith('.test.ts')) continue;
    for (const line of read(file).split('\n'))
      assert.ok(
        !/HIPAA[- ]compliant/i.test(line) || /\b(never|nothing|not|no)\b/i.test(line),
        `${file}: ${line.trim()}`,
      );
  }
});
