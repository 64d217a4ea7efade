// The natural test of a rule: sentences it refuses, sentences it allows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Context, check, type Label } from '../src/index.ts';

/** The fictional practice of all examples. */
export const harbor: NonNullable<Context['own']> = {
  names: ['Harbor Imaging', '@harborimaging'],
  people: ['Dr. Ana Ruiz', 'Dr. Tom Becker', 'Priya'],
  phones: ['603-555-0100', '603-555-0101'],
  emails: ['hello@harborimaging.example', 'privacy@harborimaging.example', 'aruiz@harborimaging.example'],
  addresses: ['12 Quay Street, Portsmouth'],
  domains: ['harborimaging.example'],
  numbers: ['1234567893'],
};

const places: Record<string, Context> = {
  '': { author: 'practice', surface: 'post' },
  reply: { author: 'practice', surface: 'review-reply', replyTo: 'Not what I expected from this place.' },
  consult: { author: 'clinician', surface: 'consult' },
  community: { author: 'clinician', surface: 'community-answer', replyTo: 'Does anybody here know more about this?' },
  'community:patient': { author: 'patient', surface: 'community-answer' },
  dm: { author: 'clinician', surface: 'message' },
};

/**
 * @param refused sentences for which the label must fire; ⟦ ⟧ marks the span, [reply] and the like the place
 * @param allowed sentences for which it must not; {X} says that X fires instead
 */
export function table(label: Label, refused: readonly string[], allowed: readonly string[]): void {
  for (const sentence of refused) {
    test(`${label} is found in: ${sentence}`, () => {
      const { text, context, marked } = parse(sentence);
      const found = check(text, context).findings.filter((f) => f.label === label);
      assert.ok(found.length > 0, `nothing found; ${labelsOf(text, context)}`);
      if (marked === undefined) return;
      const [start, end] = marked;
      assert.ok(
        found.some((f) => f.start < end && start < f.end),
        `found elsewhere: ${found.map((f) => text.slice(f.start, f.end)).join(' | ')}`,
      );
    });
  }
  for (const sentence of allowed) {
    test(`${label} is not found in: ${sentence}`, () => {
      const { text, context, others } = parse(sentence);
      const found = check(text, context).findings;
      assert.deepEqual(
        found.filter((f) => f.label === label).map((f) => text.slice(f.start, f.end)),
        [],
      );
      for (const other of others)
        assert.ok(
          found.some((f) => f.label === other),
          `${other} does not fire; ${labelsOf(text, context)}`,
        );
      if (others.length === 0) assert.equal(check(text, context).verdict, 'clear', labelsOf(text, context));
    });
  }
}

function labelsOf(text: string, context: Context): string {
  return (
    check(text, context)
      .findings.map((f) => `${f.label}(${f.severity})`)
      .join(', ') || 'no findings'
  );
}

export function parse(sentence: string): {
  text: string;
  context: Context;
  marked: [number, number] | undefined;
  others: string[];
} {
  const tag = /^\[([a-z:]+)\] /.exec(sentence);
  const others = /\{([A-Z_, 0-9]+)\}$/.exec(sentence)?.[1]?.split(', ') ?? [];
  let text = sentence.slice(tag?.[0].length ?? 0).replace(/ \{[A-Z_, 0-9]+\}$/, '');
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  text = text.replace(/[⟦⟧]/g, '');
  return {
    text,
    context: { ...places[tag?.[1] ?? ''], own: harbor },
    marked: start < 0 ? undefined : [start, end],
    others,
  };
}
