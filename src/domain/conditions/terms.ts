// Every word by which a condition is found, each once.
import { conditionLimits, type TermKind } from '#vocabulary/conditions.ts';
import { fold } from '#vocabulary/fold.ts';
import type { Condition } from './parse.ts';

export interface Term {
  term: string;
  folded: string;
  kind: TermKind;
}

/** The terms of a condition in the order of their kinds; of two that fold alike the first stays. */
export function termsOf(condition: Condition): Term[] {
  const all: [TermKind, string][] = [
    ['plain', condition.name],
    ['clinical', condition.clinicalName],
    ...condition.synonyms.map((term): [TermKind, string] => ['synonym', term]),
    ...condition.laySpellings.map((term): [TermKind, string] => ['lay', term]),
    ...condition.spanish.map((term): [TermKind, string] => ['spanish', term]),
    ['code', condition.icd10cm],
  ];
  const terms = new Map<string, Term>();
  for (const [kind, term] of all) {
    const folded = fold(term).slice(0, conditionLimits.term);
    if (!terms.has(folded)) terms.set(folded, { term, folded, kind });
  }
  return [...terms.values()];
}
