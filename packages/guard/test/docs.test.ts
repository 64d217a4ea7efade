import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rulesPage } from '../../../tool/guard-docs.ts';

test('the page of rules is current: run node tool/guard-docs.ts', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/guard/rules.md'), 'utf8');
  assert.equal(page, rulesPage());
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
