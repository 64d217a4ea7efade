// From which likelihood on a sentence is refused, and which labels it then carries.
// Found by cross-validation on our own corpus and checked on the development file: training/STATEMENTS.md.
import type { StatementLabel } from './contract.ts';
import { groupOf } from './model/features.ts';
import type { Situation } from './rule.ts';

export interface Threshold {
  /** Where a rule has found a cue: below this the model overrules it. */
  cued: number;
  /** Where no rule has spoken: from here on the model speaks, and the message quotes the sentence. */
  alone: number;
}

export interface Refusal extends Threshold {
  /** Where the cues that rules have found are of the weaker kind: those with a name of their own. */
  hinted: number;
}

type Place = 'page' | 'comment' | 'reply' | 'community';

/** Under a post more is said that concerns nobody than under a review. */
const refusals: Record<Place, Refusal> = {
  page: { cued: 0.1, hinted: 0.4, alone: 0.55 },
  reply: { cued: 0.15, hinted: 0.4, alone: 0.55 },
  comment: { cued: 0.15, hinted: 0.5, alone: 0.6 },
  community: { cued: 0.2, hinted: 0.4, alone: 0.4 },
};

/** "Must not go out": decides whether a sentence gets any label at all, where the place refuses statements. */
export function refusalOf(situation: Situation): Refusal | undefined {
  const group = groupOf(situation);
  if (group === 'consult' || group === 'patient') return undefined;
  return refusals[situation.context.surface === 'comment-reply' ? 'comment' : group];
}

/**
 * Which labels. A refused sentence always carries at least its likeliest. Low, because F2 counts a label missed four times
 * as much as one too many, and because these no longer decide whether a sentence goes out.
 */
export const labelled: Record<StatementLabel, Threshold> = {
  CONFIRMS_RELATIONSHIP: { cued: 0.08, alone: 0.15 },
  ADDRESSES_PATIENT: { cued: 0.08, alone: 0.15 },
  INDIVIDUAL_ADVICE: { cued: 0.08, alone: 0.15 },
  PHOTO_OR_RECORD: { cued: 0.05, alone: 0.1 },
  CASE_NARRATIVE: { cued: 0.08, alone: 0.15 },
  CONTACT_SOLICITATION: { cued: 0.08, alone: 0.15 },
  SPECIALLY_PROTECTED: { cued: 0.03, alone: 0.06 },
};

/** Where no refusal came first, in consults, of patients or of what only warns, the label itself decides what happens. */
export const warned: Threshold = { cued: 0.1, alone: 0.35 };
