// Reads our own labelled texts and the statement files, and says which texts nobody may look at while working.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Context, Severity } from '../src/index.ts';

/** One labelled text, whatever file it comes from. */
export interface Labelled {
  id: string;
  family: string;
  /** health, news, policy, safe, workplace, profile, story, …; empty when the file does not say. */
  kind: string;
  context: Context;
  text: string;
  labels: string[];
  verdict: Severity;
  pair?: string;
  disguised: boolean;
  lang: string;
}

/** A line of packages/guard/corpus/*.jsonl or of a statement file. */
interface Line {
  id: string;
  family?: string;
  surface: NonNullable<Context['surface']>;
  author?: NonNullable<Context['author']>;
  kind?: string;
  note?: string;
  replyTo?: string;
  context?: string;
  own?: string[] | NonNullable<Context['own']>;
  profile?: NonNullable<Context['profile']>;
  secure?: boolean;
  declared?: NonNullable<Context['declared']>;
  text: string;
  labels: string[];
  verdict: Severity;
  pair?: string;
  disguised?: boolean | string;
  lang?: string;
}

/** Families whose name hashes to a multiple of five are kept for one final figure. */
export function heldOut(family: string): boolean {
  return (createHash('sha256').update(family).digest()[0] ?? 0) % 5 === 0;
}

/** A fold from 0 to n - 1, the same for every text of a family. */
export function foldOf(family: string, n: number): number {
  return (createHash('sha256').update(`fold ${family}`).digest()[0] ?? 0) % n;
}

export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelled(JSON.parse(line) as Line));
}

function labelled(line: Line): Labelled {
  const context: Context = { author: line.author ?? 'practice', surface: line.surface };
  const replyTo = line.replyTo ?? line.context;
  if (typeof replyTo === 'string' && replyTo !== '') context.replyTo = strip(replyTo);
  if (line.own !== undefined) context.own = Array.isArray(line.own) ? everyList(line.own) : line.own;
  if (line.profile !== undefined) context.profile = line.profile;
  if (line.secure !== undefined) context.secure = line.secure;
  if (line.declared === 'hypothetical' || line.declared === 'composite') context.declared = line.declared;
  for (const word of ['composite', 'hypothetical'] as const)
    if (line.note?.includes(`declared ${word}`)) context.declared = word;
  const record: Labelled = {
    id: line.id,
    family: line.family ?? line.id,
    kind: line.kind ?? (line.note ?? '').split(':')[0] ?? '',
    context,
    text: strip(line.text),
    labels: line.labels.filter((l) => l !== 'CLEAR'),
    verdict: line.verdict,
    disguised: line.disguised !== undefined && line.disguised !== false && line.disguised !== '',
    lang: line.lang ?? 'en',
  };
  if (line.pair !== undefined) record.pair = line.pair;
  return record;
}

/** Takes the marks of the spans away: ⟦NAME:Jo Pine⟧ becomes Jo Pine. */
export function strip(text: string): string {
  return text.replace(/⟦(?:[A-Z_0-9]+:)?([^⟦⟧]*)⟧/g, '$1');
}

/** A flat own list goes into every list of own, as contract.ts says. */
function everyList(own: string[]): NonNullable<Context['own']> {
  return {
    names: own,
    people: own.filter((o) => !/[@\d]/.test(o)),
    phones: own.filter((o) => /\d{3}/.test(o)),
    emails: own.filter((o) => o.includes('@')),
    addresses: own,
    domains: own.filter((o) => /\.[a-z]{2,}$/.test(o) && !o.includes('@') && !o.includes(' ')),
    numbers: own,
  };
}
