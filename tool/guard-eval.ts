// Measures the guard on labelled files: node tool/guard-eval.ts [--errors] FILE…
// Statement files (records with `surface`) are scored with check, identifier files (records with `spans`) with identify.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Context, check, identify, type Label, type Severity } from '#guard';

interface Statement {
  id: string;
  surface: NonNullable<Context['surface']>;
  author: NonNullable<Context['author']>;
  context?: string;
  own?: string[];
  text: string;
  labels: string[];
  verdict: Severity;
  note: string;
  pair?: string;
}
interface Span {
  start: number;
  end: number;
  label: string;
  optional?: boolean;
}
interface Identified {
  id: string;
  source: string;
  text: string;
  spans: Span[];
}

const showErrors = process.argv.includes('--errors');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7);
for (const file of process.argv.slice(2).filter((a) => !a.startsWith('--'))) {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Statement | Identified);
  const first = records[0];
  if (first === undefined) continue;
  console.log(`\n${basename(file)}: ${records.length} texts`);
  if ('surface' in first) statements(records as Statement[]);
  else identifiers(records as Identified[]);
}

function statements(records: Statement[]): void {
  const refused = (v: Severity): boolean => v === 'consent' || v === 'block';
  const results = new Map(records.map((r) => [r.id, { record: r, verdict: judge(r) }]));
  const all = [...results.values()];
  const must = all.filter((r) => refused(r.record.verdict));
  const caught = must.filter((r) => refused(r.verdict.verdict));
  console.log(
    `must-not-publish recall ${ratio(caught.length, must.length)}, lower 95% Wilson bound ${percent(wilson(caught.length, must.length))}`,
  );
  for (const surface of new Set(records.map((r) => r.surface))) {
    const here = must.filter((r) => r.record.surface === surface);
    const clear = all.filter((r) => r.record.surface === surface && r.record.verdict === 'clear');
    console.log(
      `  ${surface.padEnd(17)} recall ${ratio(here.filter((r) => refused(r.verdict.verdict)).length, here.length)}, hard alarms ${ratio(clear.filter((r) => refused(r.verdict.verdict)).length, clear.length)}`,
    );
  }
  const clear = all.filter((r) => r.record.verdict === 'clear');
  const hard = clear.filter((r) => refused(r.verdict.verdict));
  const any = clear.filter((r) => r.verdict.verdict !== 'clear');
  console.log(
    `false alarms on clear texts: hard ${ratio(hard.length, clear.length)}, any ${ratio(any.length, clear.length)}`,
  );
  for (const kind of ['safe reply', 'workplace', 'health education', 'practice news', 'policy', 'public figure']) {
    const some = clear.filter((r) => r.record.note.startsWith(kind));
    console.log(
      `  ${kind.padEnd(17)} hard ${ratio(some.filter((r) => refused(r.verdict.verdict)).length, some.length)}`,
    );
  }
  const stories = all.filter((r) => r.record.author === 'patient');
  console.log(
    `patients' own texts refused: ${ratio(stories.filter((r) => refused(r.verdict.verdict)).length, stories.length)}`,
  );
  const warned = all.filter((r) => r.record.verdict === 'warn');
  console.log(
    `warn texts: exactly ${ratio(warned.filter((r) => r.verdict.verdict === 'warn').length, warned.length)}, above ${ratio(warned.filter((r) => refused(r.verdict.verdict)).length, warned.length)}`,
  );
  let pairs = 0;
  let right = 0;
  for (const { record, verdict } of all) {
    const partner = record.pair === undefined ? undefined : results.get(record.pair);
    if (partner === undefined || record.id > partner.record.id || record.verdict === partner.record.verdict) continue;
    pairs++;
    if (
      refused(verdict.verdict) === refused(record.verdict) &&
      refused(partner.verdict.verdict) === refused(partner.record.verdict)
    )
      right++;
  }
  console.log(`minimal pairs decided right ${ratio(right, pairs)}`);
  perLabel(
    all.map((r) => ({
      gold: new Set(r.record.labels),
      found: new Set(r.verdict.findings.map((f) => f.label as string)),
    })),
  );
  const levels: Severity[] = ['block', 'consent', 'warn', 'clear'];
  console.log(`gold \\ said${levels.map((l) => l.padStart(9)).join('')}`);
  for (const gold of levels) {
    console.log(
      gold.padEnd(11) +
        levels
          .map((said) =>
            String(all.filter((r) => r.record.verdict === gold && r.verdict.verdict === said).length).padStart(9),
          )
          .join(''),
    );
  }
  if (!showErrors) return;
  for (const { record, verdict } of all) {
    if (
      refused(record.verdict) === refused(verdict.verdict) &&
      !(record.verdict === 'clear' && verdict.verdict !== 'clear')
    )
      continue;
    if (only !== undefined && !`${record.surface}/${record.verdict}`.includes(only)) continue;
    console.log(
      `\n${record.surface} ${record.author} gold=${record.verdict} said=${verdict.verdict} [${record.labels.join(' ')}] found [${verdict.findings
        .filter((f) => f.severity !== 'clear')
        .map((f) => `${f.label}:${record.text.slice(f.start, f.end).slice(0, 50)}`)
        .join(' | ')}]\n  < ${(record.context ?? '').slice(0, 80)}\n  > ${record.text.slice(0, 420)}`,
    );
  }
}

function judge(record: Statement): ReturnType<typeof check> {
  const context: Context = { author: record.author, surface: record.surface };
  if (record.context !== undefined) context.replyTo = record.context;
  const own = record.own;
  if (own !== undefined)
    context.own = {
      names: own,
      people: own.filter((o) => !/[@\d]/.test(o)),
      phones: own.filter((o) => /\d{3}/.test(o)),
      emails: own.filter((o) => o.includes('@')),
      addresses: own,
      domains: own.filter((o) => /\.[a-z]{2,}$/.test(o) && !o.includes('@') && !o.includes(' ')),
      numbers: own,
    };
  if (record.note.includes('declared composite')) context.declared = 'composite';
  if (record.note.includes('declared hypothetical')) context.declared = 'hypothetical';
  return check(record.text, context);
}

function perLabel(list: { gold: Set<string>; found: Set<string> }[]): void {
  const names: Label[] = [
    'CONFIRMS_RELATIONSHIP',
    'ADDRESSES_PATIENT',
    'INDIVIDUAL_ADVICE',
    'CASE_NARRATIVE',
    'CONTACT_SOLICITATION',
    'PHOTO_OR_RECORD',
    'SPECIALLY_PROTECTED',
    'NAME',
    'DATE',
    'LOCATION',
    'PHONE_FAX',
    'URL',
    'AGE_OVER_89',
    'BIOMETRIC_PHOTO',
    'OTHER_UNIQUE_ID',
  ];
  for (const label of names) {
    const both = list.filter((r) => r.gold.has(label) && r.found.has(label)).length;
    const found = list.filter((r) => r.found.has(label)).length;
    const gold = list.filter((r) => r.gold.has(label)).length;
    console.log(`  ${label.padEnd(22)} precision ${ratio(both, found).padEnd(20)} recall ${ratio(both, gold)}`);
  }
}

/** Label-blind and relaxed: a span counts when half of its letters and digits are covered. */
function identifiers(records: Identified[]): void {
  const total = { asked: 0, caught: 0, said: 0, right: 0 };
  const bySource = new Map<string, { asked: number; caught: number; said: number; right: number; chars: number }>();
  const byLabel = new Map<string, { asked: number; caught: number }>();
  const wrong = new Map<string, string[]>();
  let time = 0;
  const clean = { medical: { wrong: 0, chars: 0 }, other: { wrong: 0, chars: 0 } };
  for (const record of records) {
    const free = record.spans.some((g) => g.optional !== true)
      ? undefined
      : record.source === 'medquad'
        ? clean.medical
        : clean.other;
    if (free !== undefined) free.chars += record.text.length;
    const started = performance.now();
    const found = identify(record.text);
    time += performance.now() - started;
    const s = bySource.get(record.source) ?? { asked: 0, caught: 0, said: 0, right: 0, chars: 0 };
    s.chars += record.text.length;
    for (const gold of record.spans) {
      if (gold.optional === true) continue;
      const hit = covered(record.text, gold, found);
      const l = byLabel.get(gold.label) ?? { asked: 0, caught: 0 };
      l.asked++;
      s.asked++;
      if (hit) {
        l.caught++;
        s.caught++;
      } else if (showErrors)
        note(
          wrong,
          `missed ${gold.label}`,
          `${record.source}: ${record.text.slice(Math.max(0, gold.start - 30), gold.start)}[${record.text.slice(gold.start, gold.end)}]${record.text.slice(gold.end, gold.end + 20)}`,
        );
      byLabel.set(gold.label, l);
    }
    for (const f of found) {
      const right = covered(record.text, f, record.spans);
      const optional =
        !covered(
          record.text,
          f,
          record.spans.filter((g) => g.optional !== true),
        ) && right;
      if (optional) continue;
      s.said++;
      if (!right && free !== undefined) free.wrong++;
      if (right) s.right++;
      else if (showErrors)
        note(
          wrong,
          `false ${f.label}`,
          `${record.source}: ${record.text.slice(Math.max(0, f.start - 30), f.start)}[${record.text.slice(f.start, f.end)}]${record.text.slice(f.end, f.end + 20)}`,
        );
    }
    bySource.set(record.source, s);
  }
  for (const s of bySource.values()) {
    total.asked += s.asked;
    total.caught += s.caught;
    total.said += s.said;
    total.right += s.right;
  }
  console.log(
    `label-blind relaxed: precision ${ratio(total.right, total.said)}, recall ${ratio(total.caught, total.asked)}, F2 ${percent(f2(total.right / total.said, total.caught / total.asked))}`,
  );
  for (const [label, l] of byLabel) console.log(`  ${label.padEnd(9)} recall ${ratio(l.caught, l.asked)}`);
  for (const [source, s] of bySource) {
    console.log(
      `  ${source.padEnd(12)} precision ${ratio(s.right, s.said).padEnd(20)} recall ${ratio(s.caught, s.asked).padEnd(20)} F2 ${percent(f2(s.right / s.said, s.caught / s.asked))} false alarms per 1,000 characters ${(((s.said - s.right) * 1000) / s.chars).toFixed(2)}`,
    );
  }
  for (const [name, c] of Object.entries(clean))
    console.log(
      `  false alarms per 1,000 characters on ${name} text with nothing to find: ${((c.wrong * 1000) / c.chars).toFixed(3)} (${c.wrong})`,
    );
  const chars = [...bySource.values()].reduce((n, s) => n + s.chars, 0);
  console.log(`${Math.round(chars / time)} characters per millisecond`);
  for (const [kind, list] of wrong) {
    console.log(`\n${kind}: ${list.length}`);
    for (const line of list.slice(0, 60)) console.log(`  ${line.replace(/\n/g, '⏎')}`);
  }
}

function note(map: Map<string, string[]>, key: string, line: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [line]);
  else list.push(line);
}

function covered(text: string, span: { start: number; end: number }, by: { start: number; end: number }[]): boolean {
  let letters = 0;
  let hit = 0;
  for (let i = span.start; i < span.end; i++) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
    letters++;
    if (by.some((b) => b.start <= i && i < b.end)) hit++;
  }
  return letters > 0 && hit * 2 >= letters;
}

function f2(p: number, r: number): number {
  return (5 * p * r) / (4 * p + r);
}

function wilson(k: number, n: number): number {
  const z = 1.96;
  const p = k / n;
  return (p + (z * z) / (2 * n) - z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
}

function ratio(k: number, n: number): string {
  return n === 0 ? '-' : `${percent(k / n)} (${k}/${n})`;
}

function percent(x: number): string {
  return `${(x * 100).toFixed(1)}%`;
}
