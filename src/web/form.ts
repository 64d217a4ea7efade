// What a browser sent, read under a limit: fields as text, pictures as bytes, nothing unbounded, no U+0000.
import * as v from 'valibot';

export interface Form {
  /** The value of a field, or '' when it was not sent. Line ends are \n. */
  text(name: string): string;
  all(name: string): string[];
  files(name: string): File[];
  /** Every text field, for pages that give a text back to its author. */
  entries(): [string, string][];
}

const maxFields = 300;

export type FormFault = 'too-large' | 'malformed';

/** Reads a request body of at most `limit` bytes. Chunked bodies are counted as they come. */
export async function readForm(request: Request, limit: number): Promise<Form | FormFault> {
  const bytes = await readBytes(request, limit);
  if (bytes === undefined) return 'too-large';
  const type = request.headers.get('content-type') ?? '';
  try {
    if (bytes.length === 0) return formOf([]);
    if (/^application\/json\b/i.test(type))
      return formOf(jsonFields(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))));
    if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return 'malformed';
    // Nearly every form: read here as `formData` would read it, without making a response for it.
    if (/^application\/x-www-form-urlencoded\b/i.test(type)) return formOf([...new URLSearchParams(bytes.toString())]);
    const data = await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData();
    return formOf([...data.entries()]);
  } catch {
    return 'malformed';
  }
}

function formOf(entries: [string, string | File][]): Form | FormFault {
  if (entries.length > maxFields) return 'too-large';
  const fields: [string, string | File][] = [];
  for (const [name, value] of entries) {
    if (name.includes('\0') || (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())))
      return 'malformed';
    fields.push([name, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value]);
  }
  const texts = (name: string): string[] =>
    fields.flatMap(([key, value]) => (key === name && typeof value === 'string' ? [value] : []));
  return {
    text: (name) => texts(name)[0] ?? '',
    all: texts,
    files: (name) =>
      fields.flatMap(([key, value]) => (key === name && typeof value !== 'string' && value.size > 0 ? [value] : [])),
    entries: () =>
      fields.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as [string, string]] : [])),
  };
}

export const emptyForm = formOf([]) as Form;

function jsonFields(value: unknown): [string, string][] {
  const flat = v.parse(
    v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
    value,
  );
  return Object.entries(flat).flatMap(([name, held]) =>
    (Array.isArray(held) ? held : [String(held)]).map((text): [string, string] => [name, text]),
  );
}

/** @returns what was sent, or undefined when it is more than `limit` bytes. */
export async function readBytes(request: Request, limit: number): Promise<Buffer | undefined> {
  const { headers } = request;
  const declared = headers.get('content-length');
  if (Number(declared ?? 0) > limit) return undefined;
  // No more than was declared comes through: node:http ends a body there, and takes no request that is also chunked.
  if (declared !== null && !headers.has('transfer-encoding')) {
    const whole = Buffer.from(await request.arrayBuffer());
    return whole.length > limit ? undefined : whole;
  }
  if (!request.body) return Buffer.alloc(0);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * Parses fields with a schema.
 * @returns the value, or for each bad field the sentence of the first rule it breaks.
 */
export function parseFields<T extends v.GenericSchema>(
  schema: T,
  fields: Record<string, unknown>,
): { ok: true; value: v.InferOutput<T> } | { ok: false; faults: Record<string, string> } {
  const parsed = v.safeParse(schema, fields);
  if (parsed.success) return { ok: true, value: parsed.output };
  const faults: Record<string, string> = {};
  for (const issue of parsed.issues) {
    const field = String(issue.path?.[0]?.key ?? '');
    faults[field] ??= issue.message;
  }
  return { ok: false, faults };
}
