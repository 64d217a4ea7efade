// What must go through, and what only looks as if it should.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../test/table.ts';
import { check } from '../index.ts';

const clear = [
  '[reply] We take privacy seriously; please call our office at 603-555-0100.',
  'Our office at 12 Quay Street is open 8 to 5, Monday to Friday.',
  'Dr. Ana Ruiz explains how contrast agents work in this short video.',
  'Colorectal screening now starts at age 45 for people at average risk.',
  "Our policy: we never discuss anyone's care on this page.",
  'We are hiring a CT technologist.',
];

const notClear = [
  '[reply] We take your privacy seriously and will call you about your bill. {CONFIRMS_RELATIONSHIP}',
  '[reply] Sorry about the wait on Monday! {CONFIRMS_RELATIONSHIP, DATE}',
  'Congratulations to @ty_r, newest member of our braces club! {CONFIRMS_RELATIONSHIP, NAME}',
  '[reply] So glad the procedure went smoothly. {CONFIRMS_RELATIONSHIP, ADDRESSES_PATIENT}',
  'Names changed, but our local TV anchor finally quit smoking with us. {OTHER_UNIQUE_ID, CASE_NARRATIVE}',
  "[reply] I can't say more, but read the whole chart before judging us. {CONFIRMS_RELATIONSHIP}",
];

for (const sentence of clear) {
  test(`clear: ${sentence}`, () => {
    const { text, context } = parse(sentence);
    assert.deepEqual(check(text, context).findings, []);
  });
}

for (const sentence of notClear) {
  test(`not clear: ${sentence}`, () => {
    const { text, context, others } = parse(sentence);
    const verdict = check(text, context);
    const found = verdict.findings.map((f) => f.label as string);
    for (const other of others) assert.ok(found.includes(other), `${other} is missing in ${found.join(', ')}`);
    assert.ok(verdict.verdict === 'block' || verdict.verdict === 'consent');
  });
}
