import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const source = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

test('every cloth that a quilt can be cut from has its colours', () => {
  const count = Number(/clothCount = (\d+);/.exec(source('Avatar.tsx'))?.[1]);
  const coloured = [...source('Avatar.css').matchAll(/\.cloth-(\d+) \{/g)].map(([, number]) => Number(number));
  assert.deepEqual(
    coloured,
    Array.from({ length: count }, (_, number) => number),
  );
});
