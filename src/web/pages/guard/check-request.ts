// What a program asks the guard, read from JSON. Each fault says which field it is about and how to mend it.
import * as v from 'valibot';
import { authors, type Context, type Field, fieldsOf, type Outgoing, ownLists, surfaces } from '#guard';
import type { Refusal } from '#vocabulary/refusals.ts';

/** Of all texts together, the answered one included. The check takes time in proportion, on the thread that serves everybody. */
export const mostCharacters = 10_000;
const mostEntries = 100;
const longestEntry = 200;
const mostPlaces = 50;

export interface CheckRequest {
  fields: Field[];
  context: Context;
}

/** @returns the request, or `json-shape` or `too-large` with the field that is to be mended. */
export function readCheckRequest(
  given: unknown,
): { ok: true; request: CheckRequest } | { ok: false; refusal: Refusal } {
  const parsed = v.safeParse(schema, given, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return shape(v.getDotPath(issue) ?? undefined, mendOf(issue));
  }
  const { text, fields: post, ...rest } = parsed.output;
  if ((text === undefined) === (post === undefined)) return shape('text', 'or “fields” is needed: send one of the two');
  const fields = post === undefined ? [{ name: 'text', text: text ?? '' }] : fieldsOf(post as Outgoing);
  const context = rest as Context;
  const field = text === undefined ? 'fields' : 'text';
  if (!fields.some((one) => one.text.trim() !== '') && !context.attachments?.length)
    return shape(field, 'holds no words: there is nothing to check');
  const characters = [...fields.map((field) => field.text), context.replyTo ?? ''].join('').length;
  if (characters > mostCharacters)
    return {
      ok: false,
      refusal: {
        reason: 'too-large',
        facts: { limit: `${mostCharacters.toLocaleString('en-US')} characters in all texts together` },
        field,
      },
    };
  return { ok: true, request: { fields, context } };
}

const shape = (field: string | undefined, mend: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { reason: 'json-shape', facts: { field: field ?? 'The body', mend }, ...(field ? { field } : {}) },
});

function mendOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' || issue.expected === 'Object') return issue.message;
  return issue.expected === 'never' ? 'is not known here: leave it out' : 'is needed';
}

const text = v.optional(v.string('has to be a text'));
const choice = <const T extends readonly [string, ...string[]]>(of: T) =>
  v.optional(v.picklist(of, `has to be one of: ${of.join(', ')}`));
const entry = v.pipe(
  v.string('has to be a text'),
  v.maxLength(longestEntry, `has more than ${longestEntry} characters`),
);
const entries = v.optional(
  v.pipe(v.array(entry, 'has to be a list of texts'), v.maxLength(mostEntries, `has more than ${mostEntries} entries`)),
);
const list = <T extends v.GenericSchema>(of: T) =>
  v.optional(v.pipe(v.array(of, 'has to be a list'), v.maxLength(mostPlaces, `has more than ${mostPlaces} entries`)));
const object = <T extends v.ObjectEntries>(of: T) => {
  const message = `has to be an object with ${Object.keys(of).join(', ')}`;
  // A list is an object to the library: one without entries would be a post without words.
  return v.pipe(
    v.custom<Record<string, unknown>>((given) => !Array.isArray(given), message),
    v.strictObject(of, message),
  );
};

const schema = object({
  text,
  fields: v.optional(
    object({
      body: text,
      contentWarning: text,
      hashtags: list(v.string('has to be a text')),
      images: list(object({ alt: text, caption: text, name: text })),
      poll: v.optional(object({ question: text, options: list(v.string('has to be a text')) })),
      links: list(object({ text, title: text, description: text })),
      displayName: text,
      bio: text,
    }),
  ),
  author: choice(authors),
  surface: choice(surfaces),
  replyTo: text,
  own: v.optional(
    object(
      Object.fromEntries(ownLists.map((name) => [name, entries])) as Record<(typeof ownLists)[number], typeof entries>,
    ),
  ),
  profile: v.optional(
    object({
      town: v.optional(entry),
      state: v.optional(entry),
      employer: v.optional(entry),
      specialty: v.optional(entry),
    }),
  ),
  postedAt: v.optional(
    v.pipe(
      v.string('has to be a time such as 2026-05-04T09:30:00Z'),
      v.isoTimestamp('has to be a time such as 2026-05-04T09:30:00Z'),
      v.transform((time) => new Date(time)),
      v.date('has to be a time such as 2026-05-04T09:30:00Z'),
    ),
  ),
  secure: v.optional(v.boolean('has to be true or false')),
  declared: choice(['hypothetical', 'composite']),
  attachments: list(
    object({
      kind: v.picklist(['image', 'video', 'file'], 'has to be one of: image, video, file'),
      declared: choice(['no-patient', 'authorization', 'teaching']),
      alt: v.optional(entry),
      name: v.optional(entry),
    }),
  ),
  allow: entries,
});
