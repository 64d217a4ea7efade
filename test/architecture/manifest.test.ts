import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';

const root = dirname(dirname(import.meta.dirname));
const manifest = readFileSync(join(root, 'src/web/routes.ts'), 'utf8');
const entries = [...manifest.matchAll(/\b(get|post)\(\s*'([^']+)',\s*'([^']+)'/g)].map((match) => ({
  method: match[1],
  path: match[2] ?? '',
  who: match[3],
}));
const programs = [...manifest.matchAll(/\bapi\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');

test('every path stands once in the manifest, in nouns of the domain', () => {
  const seen = new Set<string>();
  assert.ok(entries.length > 0);
  for (const { method, path } of [...entries, ...programs.map((path) => ({ method: 'post', path }))]) {
    assert.ok(!seen.has(`${method} ${path}`), `${method} ${path} stands twice`);
    seen.add(`${method} ${path}`);
    assert.match(
      path,
      /^\/(?:(?:[a-z][a-z0-9.-]*|:[a-z][A-Za-z]*)(?:\/|$))*$/,
      `${path} is not written like the others`,
    );
  }
});

test('pages that show private rooms are closed to visitors who are signed out', () => {
  const closed = /^\/(home|notifications|settings|personas|threads|operator|moderation|desk)\b/;
  for (const { path, who } of entries) if (closed.test(path)) assert.notEqual(who, 'anyone', path);
});

test('everything below /operator is for operators alone', () => {
  for (const { path, who } of entries) if (path.startsWith('/operator')) assert.equal(who, 'operator', path);
});

test('what programs may ask stands below /api, and pages stand elsewhere', () => {
  assert.ok(programs.length > 0);
  for (const path of programs) assert.ok(path.startsWith('/api/'), path);
  for (const { path } of entries) assert.ok(!path.startsWith('/api'), `${path} would need a seal`);
});
