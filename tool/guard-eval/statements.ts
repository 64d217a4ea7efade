// Scores check on labelled texts: our own corpus and the statement files.
import { check, type Verdict } from '#guard';
import type { Labelled } from '../../packages/guard/training/corpus.ts';
import { cost, f2, levels, macroF1, percent, ratio, refused, wilson } from './measures.ts';
import { say } from './page.ts';

export interface Judged {
  record: Labelled;
  verdict: Pick<Verdict, 'verdict' | 'findings'>;
}

export function judgeAll(records: readonly Labelled[]): Judged[] {
  return records.map((record) => ({ record, verdict: check(record.text, record.context) }));
}

/** Prints all figures of one set of texts. */
export function statements(all: readonly Judged[]): void {
  if (all.length === 0) return;
  const must = all.filter((r) => refused(r.record.verdict));
  recall('must-not-publish recall', must);
  recall('  review replies', must.filter(isReviewReply));
  recall(
    '  disguised',
    must.filter((r) => r.record.disguised),
  );
  recall(
    '  not English',
    must.filter((r) => r.record.lang !== 'en'),
  );
  for (const surface of new Set(all.map((r) => r.record.context.surface))) {
    const here = all.filter((r) => r.record.context.surface === surface);
    const clear = here.filter((r) => r.record.verdict === 'clear');
    say(
      `  ${String(surface).padEnd(17)} recall ${share(here.filter((r) => refused(r.record.verdict)))}, hard alarms ${share(clear)}`,
    );
  }
  alarms(all);
  const patients = all.filter((r) => r.record.context.author === 'patient');
  say(`patients' own texts refused: ${share(patients)}`);
  const warned = all.filter((r) => r.record.verdict === 'warn');
  const exact = warned.filter((r) => r.verdict.verdict === 'warn').length;
  say(`warn texts: exactly ${ratio(exact, warned.length)}, above ${share(warned)}`);
  pairs(all);
  labels(all);
  confusion(all);
}

function isReviewReply(r: Judged): boolean {
  return r.record.context.surface === 'review-reply';
}

function share(list: readonly Judged[]): string {
  return ratio(list.filter((r) => refused(r.verdict.verdict)).length, list.length);
}

function recall(title: string, must: readonly Judged[]): void {
  if (must.length === 0) return;
  const caught = must.filter((r) => refused(r.verdict.verdict)).length;
  say(
    `${title} ${ratio(caught, must.length)}, lower 95% Wilson bound ${percent(wilson(caught, must.length))}, missed ${percent(1 - caught / must.length)}`,
  );
}

/** On clear texts: refused (hard), or anything above clear (any). */
function alarms(all: readonly Judged[]): void {
  const clear = all.filter((r) => r.record.verdict === 'clear');
  const any = (list: readonly Judged[]): string =>
    ratio(list.filter((r) => r.verdict.verdict !== 'clear').length, list.length);
  say(`false alarms on clear texts: hard ${share(clear)}, any ${any(clear)}`);
  const kinds = new Map<string, Judged[]>();
  for (const r of clear) kinds.set(r.record.kind, [...(kinds.get(r.record.kind) ?? []), r]);
  for (const [kind, list] of [...kinds].sort((a, b) => b[1].length - a[1].length))
    if (list.length >= 5) say(`  ${kind.slice(0, 24).padEnd(24)} hard ${share(list).padEnd(16)} any ${any(list)}`);
}

function pairs(all: readonly Judged[]): void {
  const byId = new Map(all.map((r) => [r.record.id, r]));
  let asked = 0;
  let right = 0;
  const good = (r: Judged): boolean => refused(r.verdict.verdict) === refused(r.record.verdict);
  for (const one of all) {
    const other = one.record.pair === undefined ? undefined : byId.get(one.record.pair);
    if (other === undefined || one.record.verdict === other.record.verdict) continue;
    if (other.record.pair === one.record.id && one.record.id > other.record.id) continue;
    asked++;
    if (good(one) && good(other)) right++;
  }
  say(`minimal pairs decided right ${ratio(right, asked)}`);
}

function labels(all: readonly Judged[]): void {
  const names = [
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
    const said = (r: Judged): boolean => r.verdict.findings.some((f) => f.label === label);
    const gold = all.filter((r) => r.record.labels.includes(label));
    const found = all.filter(said).length;
    const both = gold.filter(said).length;
    if (gold.length + found === 0) continue;
    const score = f2(found === 0 ? 0 : both / found, gold.length === 0 ? 0 : both / gold.length);
    say(
      `  ${label.padEnd(22)} precision ${ratio(both, found).padEnd(18)} recall ${ratio(both, gold.length).padEnd(18)} F2 ${percent(score)}`,
    );
  }
}

function confusion(all: readonly Judged[]): void {
  say(`gold \\ said${levels.map((l) => l.padStart(9)).join('')}`);
  for (const gold of levels) {
    const row = levels.map((said) =>
      String(all.filter((r) => r.record.verdict === gold && r.verdict.verdict === said).length).padStart(9),
    );
    say(gold.padEnd(11) + row.join(''));
  }
  const mean = all.reduce((sum, r) => sum + cost(r.record.verdict, r.verdict.verdict), 0) / all.length;
  const f1 = macroF1(all.map((r) => ({ gold: r.record.verdict, said: r.verdict.verdict })));
  say(`cost ${mean.toFixed(3)} per text, macro F1 ${percent(f1)}`);
}

/** Prints the texts decided wrongly; `only` narrows to a surface or verdict, as in "consult/block". */
export function showErrors(all: readonly Judged[], only: string | undefined): void {
  for (const { record, verdict } of all) {
    const alarmed = record.verdict === 'clear' && verdict.verdict !== 'clear';
    if (refused(record.verdict) === refused(verdict.verdict) && !alarmed) continue;
    const { surface, author, replyTo } = record.context;
    if (only !== undefined && !`${surface}/${record.verdict}`.includes(only)) continue;
    const found = verdict.findings
      .filter((f) => f.severity !== 'clear')
      .map((f) => `${f.label}:${record.text.slice(f.start, f.end).slice(0, 50)}`)
      .join(' | ');
    say(
      `\n${surface} ${author} gold=${record.verdict} said=${verdict.verdict} [${record.labels.join(' ')}] found [${found}]\n  < ${(replyTo ?? '').slice(0, 80)}\n  > ${record.text.slice(0, 420)}`,
    );
  }
}
