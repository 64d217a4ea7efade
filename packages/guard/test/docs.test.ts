import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { examples, rulesPage } from '../../../tool/guard-docs.ts';
import { rules } from '../src/rules/all.ts';

test('the page of rules is current: run node tool/guard-docs.ts', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/guard/rules.md'), 'utf8');
  assert.equal(page, rulesPage());
});

test('every rule is shown by at least four sentences that it refuses and four that it allows', () => {
  for (const { id } of rules) {
    const { refused, allowed } = examples(id);
    for (const shown of [refused, allowed]) assert.ok(new Set(shown).size >= 4, `${id}: ${shown.length}`);
  }
});

test('src imports nothing but its own files; only the command knows Node', async () => {
  const { readdirSync } = await import('node:fs');
  const src = join(import.meta.dirname, '../src');
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    for (const m of readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gm)) {
      const ours = file.startsWith('cli') ? /^(?:\.\.?\/|node:)/ : /^\.\.?\//;
      assert.match(m[1] ?? '', ours, `${file} imports ${m[1]}`);
    }
  }
});
