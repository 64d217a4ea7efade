// Brings together what the rules have found and what the model thinks of each sentence.
import type { StatementLabel } from './contract.ts';

import { sameForAll } from './frames.ts';
import { MENTAL, SEXUAL, SUBSTANCE } from './lexicon.ts';
import { type CuesBySentence, type Document, documentOf } from './model/features.ts';
import { hashText, join } from './model/hash.ts';
import { likelihoods } from './model/model.ts';
import { outputs } from './model/outputs.ts';
import type { Weights } from './model/weights.ts';
import { sentenceIndexAt } from './place.ts';
import type { Reading } from './read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from './rule.ts';
import { statementRules } from './rules/all.ts';
import { labelled, type Refusal, refusalOf, warned } from './thresholds.ts';

/** A sentence in which a rule has found a cue of its label. */
export interface Candidate {
  rule: Rule;
  hit: Hit;
  sentence: number;
}

export function candidatesOf(reading: Reading, situation: Situation): Candidate[] {
  const found: Candidate[] = [];
  for (const rule of statementRules)
    for (const hit of rule.find(reading, situation))
      found.push({ rule, hit, sentence: sentenceIndexAt(reading, hit.start) });
  return found;
}

/** The candidates as features of their sentences. */
export function cuesOf(reading: Reading, candidates: readonly Candidate[]): CuesBySentence {
  const cues: number[][] = reading.sentences.map(() => []);
  for (const { rule, hit, sentence } of candidates) {
    const label = hashText(rule.label);
    cues[sentence]?.push(label);
    if (hit.cue !== undefined) cues[sentence]?.push(join(label, hashText(hit.cue)));
  }
  return cues;
}

const ruleOf = outputs.map((output) => statementRules.find((rule) => rule.label === output));
const count = outputs.length;
const REFUSED = outputs.indexOf('REFUSED');
/** Labels that single one person out, and so tie names, dates and places in their sentence to that person. */
const singling = new Set(['CONFIRMS_RELATIONSHIP', 'ADDRESSES_PATIENT', 'INDIVIDUAL_ADVICE', 'CASE_NARRATIVE']);

/**
 * The statements of a text. Where a place refuses statements, "must not go out" decides first: with a rule's cue a small
 * likelihood is enough, without one it takes a large one. Then come the labels, at least the likeliest. A label that no
 * rule has found quotes its sentence, so that a person can check it.
 */
export function findStatements(reading: Reading, situation: Situation, weights?: Weights): Candidate[] {
  const candidates = candidatesOf(reading, situation);
  if (situation.author === 'remote' || reading.sentences.length === 0) return candidates;
  const doc = documentOf(reading, situation);
  const ps = likelihoods(doc, cuesOf(reading, candidates), weights);
  const limit = refusalOf(situation);
  const bySentence: Candidate[][] = reading.sentences.map(() => []);
  for (const c of candidates) bySentence[c.sentence]?.push(c);
  const kept: Candidate[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const cued = bySentence[i] ?? [];
    const p = ps.subarray(i * count, (i + 1) * count);
    const refused = limit === undefined || (p[REFUSED] ?? 0) >= (harmless(reading, i, cued) ? 1 : needed(limit, cued));
    const found = labelsOf(doc, i, cued, p, limit === undefined ? 'free' : refused ? 'refused' : 'passed');
    if (refused && limit !== undefined && found.every((c) => mayStand(c.rule))) {
      const sure = cued.find((c) => c.hit.cue === undefined && !mayStand(c.rule));
      const best = found.length === 0 ? likeliest(p, doc) : undefined;
      if (sure !== undefined) found.push(sure);
      else if (best !== undefined) found.push(cued.find((c) => c.rule === best) ?? alone(reading, best, i));
    }
    kept.push(...found);
  }
  situation.singled.clear();
  for (const c of kept) if (singling.has(c.rule.label)) situation.singled.add(c.sentence);
  return kept.filter(
    (c) => c.rule.label !== 'SPECIALLY_PROTECTED' || c.hit.cue === undefined || situation.singled.size > 0,
  );
}

/** A call for help or to a lawmaker, in which no rule has found anything, is not for the model to refuse. */
function harmless(reading: Reading, sentence: number, cued: readonly Candidate[]): boolean {
  const s = reading.sentences[sentence];
  return cued.length === 0 && s !== undefined && sameForAll(s);
}

const byModel = 'model';

/** How likely a refusal must be: the less so the clearer the rules speak. */
function needed(limit: Refusal, cued: readonly Candidate[]): number {
  const singling = cued.filter((c) => c.rule.label !== 'SPECIALLY_PROTECTED');
  if (singling.length === 0) return limit.alone;
  return singling.some((c) => c.hit.cue === undefined) ? limit.cued : limit.hinted;
}

/** @param outcome whether the sentence was refused, or the place refuses no statement as such */
function labelsOf(
  doc: Document,
  sentence: number,
  cued: readonly Candidate[],
  p: Float32Array,
  outcome: 'refused' | 'passed' | 'free',
): Candidate[] {
  const found: Candidate[] = [];
  for (let k = 0; k < REFUSED; k++) {
    const rule = ruleOf[k];
    if (rule === undefined || (outcome === 'passed' && !standsAlone(rule, doc.situation))) continue;
    const { cued: low, alone: high } = outcome === 'refused' ? labelled[rule.label as StatementLabel] : warned;
    const cue = cued.find((c) => c.rule === rule);
    const least = doc.situation.consult ? low / 3 : low;
    const floor = cue?.hit.cue === undefined ? least : (least + high) / 2;
    if (cue !== undefined && (p[k] ?? 0) >= floor) found.push(cue);
    else if (cue === undefined && (p[k] ?? 0) >= high && speaks(rule, doc))
      found.push(alone(doc.reading, rule, sentence));
  }
  return found;
}

/** Labels that need no refusal where they stand. */
function standsAlone(rule: Rule, situation: Situation): boolean {
  return rule.label === 'SPECIALLY_PROTECTED' || (rule.label === 'CASE_NARRATIVE' && situation.community);
}

/** Labels that a place may allow or only warn of. */
function mayStand(rule: Rule): boolean {
  return rule.label === 'SPECIALLY_PROTECTED' || rule.label === 'CASE_NARRATIVE';
}

function likeliest(p: Float32Array, doc: Document): Rule | undefined {
  let best: Rule | undefined;
  let margin = 0;
  for (let k = 0; k < REFUSED; k++) {
    const rule = ruleOf[k];
    if (rule === undefined || rule.label === 'SPECIALLY_PROTECTED' || !speaks(rule, doc)) continue;
    const share = (p[k] ?? 0) / labelled[rule.label as StatementLabel].alone;
    if (share <= margin) continue;
    best = rule;
    margin = share;
  }
  return best;
}

/** Where the model may speak without a rule: never of whom a patient tells, and of protection only near its topics. */
function speaks(rule: Rule, doc: Document): boolean {
  if (doc.situation.author === 'patient') return rule.label === 'INDIVIDUAL_ADVICE';
  if (rule.label !== 'SPECIALLY_PROTECTED') return true;
  const told = doc.reading.is | (doc.asked?.is ?? 0);
  return (
    (told & (SUBSTANCE | MENTAL | SEXUAL)) !== 0 ||
    doc.asked?.child === true ||
    doc.cues.some((c) => c.includes('child'))
  );
}

function alone(reading: Reading, rule: Rule, sentence: number): Candidate {
  const hit = sentenceHit(reading, sentence);
  const quote = reading.text.slice(hit.start, hit.end);
  const short = quote.length > 60 ? `${quote.slice(0, 57).trimEnd()}…` : quote;
  const say = `Check “${short}”: ${rule.say.charAt(0).toLowerCase()}${rule.say.slice(1)}`;
  return { rule, sentence, hit: { ...hit, say, cue: byModel } };
}
