// "Use this instead", for readers without script: the place in the list of findings, applied to its field.
import { type FieldFinding, type Finding, fix } from '#guard';
import { judge, type Outgoing } from './judge.ts';

/** What the guard says of a draft that is still being written; nothing is stored. */
export function review(draft: Outgoing): { verdict: ReturnType<typeof judge>['verdict']; findings: FieldFinding[] } {
  const { verdict, findings } = judge(draft);
  return { verdict, findings: findings.filter((finding) => finding.severity !== 'clear') };
}

/** @param place in the list of findings that a refusal of this draft carries. @returns the field with its new text. */
export function rewritten(draft: Outgoing, place: number): { field: string; text: string } | undefined {
  const finding = review(draft).findings[place];
  const field = draft.fields.find((candidate) => candidate.name === finding?.field);
  if (!finding || !field || finding.rewrite === undefined) return undefined;
  return { field: field.name, text: fix(field.text, [finding]) };
}

/** The same for a single text whose findings are at hand. */
export function fixedText(text: string, findings: readonly Finding[], place: number): string | undefined {
  const finding = findings[place];
  return finding?.rewrite === undefined ? undefined : fix(text, [finding]);
}
