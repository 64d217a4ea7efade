import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const index = new URL('../src/index.ts', import.meta.url).href;
const asked = JSON.stringify(['We are sorry about your wait, Maria.', { surface: 'review-reply', replyTo: 'Slow.' }]);
/** Each in a process of its own: what was prepared stays prepared. */
const inFreshProcess = async (steps: number): Promise<unknown> => {
  const script = `
    const { check, prepare } = await import(${JSON.stringify(index)});
    const steps = prepare();
    let taken = 0;
    while (taken < ${steps} && !steps.next().done) taken++;
    console.log(JSON.stringify([taken, check(...${asked})]));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return JSON.parse(stdout);
};

test('prepared to the end, half or not at all, the guard says the same', async () => {
  const [[none, verdict], [two, half], [all, whole]] = (await Promise.all([0, 2, 999].map(inFreshProcess))) as [
    number,
    { verdict: string },
  ][] as [[number, { verdict: string }], [number, object], [number, object]];
  assert.deepEqual([none, two, verdict.verdict], [0, 2, 'block']);
  assert.ok(all > 2 && all < 999, `${all} steps`);
  assert.deepEqual(half, verdict);
  assert.deepEqual(whole, verdict);
});
