// check: a text and its context in; findings, score and verdict out.
import type { Context, Finding, Severity, Verdict } from './contract.ts';
import { cell, type Row, raise, rowOf, severities, stricter } from './decide.ts';
import { fix } from './fix.ts';
import { BODY, CONDITION, EVENT, MENTAL, SEXUAL, SUBSTANCE, TREATMENT } from './lexicon.ts';
import type { Weights } from './model/weights.ts';
import { findNames } from './names/find.ts';
import { originalRange } from './normalise.ts';
import { readOwn } from './own.ts';
import { sentenceAt } from './place.ts';
import { type Reading, readMended } from './read.ts';
import type { Hit, NameHit, Rule, Situation } from './rule.ts';
import { spanRules } from './rules/all.ts';
import { score, storySentence } from './score.ts';
import { findStatements } from './statements.ts';
import { version } from './version.ts';

interface Found {
  rule: Rule;
  hit: Hit;
}

/**
 * Judges a text before it is published.
 * A finding whose severity is 'clear' is a label that this surface allows; it never stops anybody.
 * Synchronous, pure, never throws on a string.
 */
export function check(text: string, context: Context = {}): Verdict {
  const answered = answeredIn(context);
  const verdict = judge(text, context, undefined, answered);
  if (verdict.verdict === 'clear' || verdict.findings.some((f) => f.severity !== 'clear' && f.rewrite === undefined))
    return verdict;
  return { ...verdict, findings: keepPromise(text, context, verdict.findings, answered) };
}

/** One pass, without the proof of the rewrites. @param weights other than those that ship, for cross-validation */
export function judge(text: string, context: Context, weights?: Weights, answered = answeredIn(context)): Verdict {
  const reading = readMended(text);
  const situation = situate(context, reading, false, answered);
  return conclude(text, reading, situation, findStatements(reading, situation, weights));
}

/** Whether a pass ends in 'clear'. A statement that does not pass decides without a look at the spans. */
function clears(text: string, context: Context, answered: Reading | undefined): boolean {
  const reading = readMended(text);
  const situation = situate(context, reading, false, answered);
  const statements = findStatements(reading, situation);
  if (!statements.some((f) => f.rule.label === 'CASE_NARRATIVE')) {
    const row = rowOf(context, false);
    if (statements.some((f) => severityOf(reading, context, row, f, 'low') !== 'clear')) return false;
  }
  return conclude(text, reading, situation, statements).verdict === 'clear';
}

/** What statements, spans, house rules and attachments come to. */
function conclude(text: string, reading: Reading, situation: Situation, statements: readonly Found[]): Verdict {
  const { context } = situation;
  const found = [...statements, ...findSpans(reading, situation)];
  const story = found.some((f) => f.rule.label === 'CASE_NARRATIVE');
  const reid = story
    ? score(
        reading,
        context,
        found.map((f) => ({ label: f.rule.label, hit: f.hit })),
      )
    : undefined;
  const row = rowOf(context, story);
  const findings = found.map((f) =>
    toFinding(reading, situation, f, severityOf(reading, context, row, f, reid?.level ?? 'low')),
  );
  if (reid) for (const f of findings) if (f.label === 'CASE_NARRATIVE') f.message = storySentence(reid);
  if (row !== 'clinician-consult') raiseSpecial(row, findings);
  findings.push(...house(text, context), ...attached(text, context));
  findings.sort(
    (a, b) => a.start - b.start || severities.indexOf(b.severity) - severities.indexOf(a.severity) || a.end - b.end,
  );
  const verdict = findings.reduce<Severity>((worst, f) => stricter(worst, f.severity), 'clear');
  return reid === undefined ? { verdict, findings, version } : { verdict, findings, reid, version };
}

/** The text being answered, read once for both passes. */
function answeredIn({ author = 'practice', replyTo = '' }: Context): Reading | undefined {
  return (author === 'practice' || author === 'clinician') && replyTo !== '' ? readMended(replyTo) : undefined;
}

/** Works out once who speaks where. */
export function situate(
  context: Context,
  reading: Reading,
  everything: boolean,
  answered = answeredIn(context),
): Situation {
  const author = context.author ?? 'practice';
  const surface = context.surface ?? 'post';
  const provider = author === 'practice' || author === 'clinician';
  const reply = provider && (surface === 'review-reply' || surface === 'comment-reply');
  const community = surface === 'community-answer' || surface === 'community-post';
  const message = surface === 'message' || surface === 'feedback';
  const own = readOwn(context);
  const replyTo = context.replyTo?.toLowerCase() ?? '';
  const names = findNames(reading, own, replyTo, everything);
  return {
    context,
    own,
    everything,
    author,
    provider,
    reply: reply || (provider && message),
    community,
    answering: reply || community || message,
    consult: surface === 'consult',
    replyTo,
    ...(answered === undefined ? {} : { answered }),
    asked: answered !== undefined && asksAboutSelf(answered),
    names,
    namesIn: bySentence(names),
    singled: new Set(),
  };
}

function bySentence(names: readonly NameHit[]): Situation['namesIn'] {
  const lists: NameHit[][] = [];
  for (const name of names) {
    const list = lists[name.sentence];
    if (list === undefined) lists[name.sentence] = [name];
    else list.push(name);
  }
  return (sentence) => lists[sentence] ?? none;
}
const none: readonly NameHit[] = [];

/** "my hip still clicks", "flashes since lunch", "31 weeks, BP 148/94": a person speaks of their own body. */
function asksAboutSelf({ is, low }: Reading): boolean {
  if ((is & (BODY | CONDITION | TREATMENT | EVENT | SUBSTANCE | MENTAL | SEXUAL)) === 0 && !/\d/.test(low))
    return false;
  if (/\b(?:my|me|i|i'm|i've|im|ive|mine|we|our|son|daughter|mi|me|tengo|nos)\b/.test(low)) return true;
  return /\b(?:\d+ (?:days?|weeks?|wks?|months?|mo|hrs?|hours)|since|after|still|day \d+|newly|diagnosed|stage|\d+ ?[mf]|\d+yo|for \w+ (?:days|weeks|months))\b|\d/.test(
    low,
  );
}

/** Spans never overlap: the earlier rule keeps the place. */
export function findSpans(reading: Reading, situation: Situation): Found[] {
  const found: Found[] = [];
  const taken = new Uint8Array(reading.text.length + 1);
  for (const rule of spanRules) {
    for (const hit of rule.find(reading, situation)) {
      if (hit.end <= hit.start || taken.subarray(hit.start, hit.end).includes(1)) continue;
      if (allowed(reading, situation, hit)) continue;
      taken.fill(1, hit.start, hit.end);
      found.push({ rule, hit });
    }
  }
  return found;
}

function allowed(reading: Reading, situation: Situation, hit: Hit): boolean {
  return situation.own.allow.length > 0 && situation.own.allow.includes(reading.low.slice(hit.start, hit.end));
}

function severityOf(
  reading: Reading,
  context: Context,
  row: Row,
  found: Found,
  level: 'low' | 'mid' | 'high',
): Severity {
  const { label } = found.rule;
  if (label === 'CASE_NARRATIVE' && context.declared !== undefined) return level === 'high' ? 'warn' : 'clear';
  if (label === 'SPECIALLY_PROTECTED' && row === 'clinician-consult') {
    return ((sentenceAt(reading, found.hit.start)?.is ?? 0) & SUBSTANCE) !== 0 ? 'consent' : 'warn';
  }
  const severity = cell(row, label, level);
  return severity === '+' ? 'warn' : severity;
}

/** SPECIALLY_PROTECTED raises what stands in the same sentence by one step; alone it warns. */
function raiseSpecial(row: Row, findings: Finding[]): void {
  if (cell(row, 'SPECIALLY_PROTECTED', 'low') !== '+') return;
  for (const special of findings) {
    if (special.label !== 'SPECIALLY_PROTECTED') continue;
    for (const other of findings) {
      if (other === special || other.start >= special.end || special.start >= other.end) continue;
      if (other.label !== 'SPECIALLY_PROTECTED') other.severity = raise(other.severity);
      if (other.severity !== 'clear' && other.label !== 'SPECIALLY_PROTECTED') special.severity = 'consent';
    }
  }
}

/** One finding, in offsets of the text as it was given. */
export function toFinding(reading: Reading, situation: Situation, found: Found, severity: Severity): Finding {
  const [start, end] = originalRange(reading.n, found.hit.start, found.hit.end);
  const rewrite = found.rule.rewrite(situation, reading.text.slice(found.hit.start, found.hit.end));
  const finding: Finding = {
    label: found.rule.label,
    start,
    end,
    severity,
    message: found.hit.say ?? found.rule.say,
    rule: found.rule.id,
  };
  if (rewrite !== undefined) finding.rewrite = rewrite;
  return finding;
}

/** The organisation's own list of refused phrases. */
function house(text: string, context: Context): Finding[] {
  const findings: Finding[] = [];
  const low = text.toLowerCase();
  for (const { phrase, severity, message } of context.deny ?? []) {
    const wanted = phrase.toLowerCase();
    if (wanted === '') continue;
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
      if (at + wanted.length > text.length) break;
      findings.push({
        label: 'OTHER_UNIQUE_ID',
        start: at,
        end: at + wanted.length,
        severity,
        message,
        rewrite: '',
        rule: 'house-list',
      });
    }
  }
  return findings;
}

/** TAXONOMY, PHOTO_OR_RECORD: every attachment of a practice or clinician needs a declaration. */
function attached(text: string, context: Context): Finding[] {
  const author = context.author ?? 'practice';
  if (author !== 'practice' && author !== 'clinician') return [];
  const open = (context.attachments ?? []).find(
    (a) => a.kind !== 'file' && a.declared !== 'no-patient' && a.declared !== 'teaching',
  );
  if (open === undefined) return [];
  const severity = cell(rowOf(context, false), 'PHOTO_OR_RECORD', 'low');
  const message =
    open.declared === 'authorization'
      ? 'This picture shows a patient: the signed authorization has to cover it.'
      : 'Say what this picture shows: no patient, a patient who signed, or a public teaching image.';
  return [
    {
      label: 'PHOTO_OR_RECORD',
      start: text.length,
      end: text.length,
      severity: severity === '+' ? 'consent' : severity,
      message,
      rule: 'attachment',
    },
  ];
}

/** A rewrite is only offered when all of them together leave a text that checks clear. */
function keepPromise(text: string, context: Context, findings: Finding[], answered: Reading | undefined): Finding[] {
  if (clears(fix(text, findings), context, answered)) return findings;
  return findings.map((f) => {
    if (f.severity === 'clear') return f;
    const { rewrite: _dropped, ...rest } = f;
    return rest;
  });
}
