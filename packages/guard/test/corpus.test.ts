import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { labels, severities } from '../src/index.ts';
import { heldOut, readLabelled } from '../training/corpus.ts';

const folder = join(import.meta.dirname, '../corpus');
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const texts = files.flatMap((name) => readLabelled(join(folder, name)));

test('the corpus can be relied on: ids once, known labels and verdicts, pairs that differ, no mark left in a text', () => {
  const byId = new Map(texts.map((text) => [text.id, text]));
  assert.equal(byId.size, texts.length);
  const known = new Set<string>(labels);
  for (const { id, text, labels: given, verdict, pair } of texts) {
    assert.ok(text.length > 0 && !/[⟦⟧]/.test(text), id);
    assert.ok(
      given.every((label) => known.has(label)),
      id,
    );
    assert.ok(given.length > 0 || verdict === 'clear', id);
    assert.ok(severities.includes(verdict), id);
    if (pair === undefined) continue;
    assert.equal(byId.get(pair)?.pair, id);
    assert.notEqual(byId.get(pair)?.verdict, verdict, id);
  }
});

test('marks in the files stand for labels, and a fifth of the families is held out', () => {
  for (const name of files)
    for (const [, label = ''] of readFileSync(join(folder, name), 'utf8').matchAll(/⟦([A-Z_]+):/g))
      assert.ok(labels.includes(label as (typeof labels)[number]), `${name}: ${label}`);
  const families = [...new Set(texts.map(({ family }) => family))];
  const share = families.filter(heldOut).length / families.length;
  assert.ok(share > 0.17 && share < 0.24, String(share));
});
