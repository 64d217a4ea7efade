// The shape every rule has: one file in rules/, named after its label.
import type { Context, Label } from './contract.ts';
import type { Own } from './own.ts';
import type { Reading } from './read.ts';

/** A place in the canonical text. */
export interface Hit {
  start: number;
  end: number;
  /** Says more than the rule's own sentence. */
  say?: string;
  /** The cue that spoke, for the model and for people who ask why. */
  cue?: string;
}

/** A possible name, with what the text says about whose it is. */
export interface NameHit extends Hit {
  /** `private` unless it is own, a professional in that role, a public figure in public or an eponym. */
  kind: 'private' | 'own' | 'professional' | 'public' | 'eponym';
  /** How the name was recognised: a handle, a title, a table or only its place in the sentence. */
  by: 'handle' | 'title' | 'full' | 'first' | 'initials' | 'relation' | 'vocative';
  sentence: number;
}

/** Who writes where, worked out once for all rules. */
export interface Situation {
  context: Context;
  own: Own;
  /** identify(): what a de-identifier removes, whoever it belongs to. */
  everything: boolean;
  author: 'practice' | 'clinician' | 'patient' | 'remote';
  /** The author has patients: practice or clinician. */
  provider: boolean;
  /** The text speaks to one known reader: a reply, an answer in a community, a message. */
  answering: boolean;
  reply: boolean;
  community: boolean;
  consult: boolean;
  /** The text being answered, in lower case. */
  replyTo: string;
  /** The same, read; absent when nothing is answered. */
  answered?: Reading;
  /** The text being answered tells of, or asks about, its writer's own health. */
  asked: boolean;
  names: NameHit[];
  /** The names of one sentence. */
  namesIn: (sentence: number) => readonly NameHit[];
  /** Sentences (by index) that single out one private person, with the reason. Filled by the statement rules. */
  singled: Set<number>;
}

export interface Rule {
  label: Label;
  id: string;
  /** What the rule protects. */
  protects: string;
  /** Law or professional guidance, with section. */
  source: string;
  /** One sentence for a person in a hurry. */
  say: string;
  /** What to write instead, for docs. */
  instead: string;
  find: (reading: Reading, situation: Situation) => Hit[];
  /** Replaces the span or sentence; undefined when only a person can decide. */
  rewrite: (situation: Situation, text: string) => string | undefined;
}

/** The whole sentence that holds a place. */
export function sentenceHit(reading: Reading, index: number): Hit {
  const s = reading.sentences[index];
  return { start: s?.start ?? 0, end: s?.end ?? 0 };
}
