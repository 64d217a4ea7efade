// From which likelihood on a sentence is refused, and which labels it then carries.
// Found by cross-validation on our own corpus and checked on the development file: training/STATEMENTS.md.
import type { StatementLabel } from './contract.ts';
import type { Group } from './model/features.ts';

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

/** "Must not go out": decides whether a sentence gets any label at all, where the place refuses statements. */
export const refusal: Record<Group, Refusal | undefined> = {
  page: { cued: 0.15, hinted: 0.45, alone: 0.6 },
  reply: { cued: 0.15, hinted: 0.4, alone: 0.55 },
  community: { cued: 0.2, hinted: 0.45, alone: 0.4 },
  consult: undefined,
  patient: undefined,
};

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
