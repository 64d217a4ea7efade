// Finds conditions while somebody types: exact first, then beginnings, then what is said in between, then what looks alike.
import { type ConditionGroup, conditionLimits, type TermKind } from '#vocabulary/conditions.ts';
import { fold } from '#vocabulary/fold.ts';
import type { Sql } from '../database.ts';

export interface Suggestion {
  slug: string;
  name: string;
  clinicalName: string;
  nameEs: string;
  icd10cm: string;
  group: ConditionGroup;
  sensitive: boolean;
  /** The word by which it was found, as it is written in the vocabulary. */
  matchedTerm: string;
  matchedKind: TermKind;
}

/**
 * The conditions that best fit what was typed, each once, best first; at most `limit` (8 unless told, never above 20).
 * One or two characters find beginnings only; nothing to look for finds nothing. Any text is safe and there is no refusal.
 */
export async function suggest(sql: Sql, { text, limit = 8 }: { text: string; limit?: number }): Promise<Suggestion[]> {
  const typed = fold(text.slice(0, conditionLimits.typed)).slice(0, conditionLimits.typed);
  if (typed === '') return [];
  const most = Math.min(Math.max(1, Math.trunc(limit) || 1), conditionLimits.suggestions);
  // Letters, digits and spaces only, so neither % nor _ nor \ can be in it.
  const beginning = `${typed}%`;
  const word = `% ${typed}%`;
  const found = await sql<Suggestion[]>`
    with found as (
      select
        condition_id, term, folded, kind, nearness,
        case
          when folded = ${typed} then 0
          when folded like ${beginning} then 1
          when folded like ${word} then 2
          else 4
        end as tier
      from condition_terms_near(${typed})
      union all
      select condition_id, term, folded, kind, 1, 1
      from condition_terms
      where folded = any(${codesAbove(text)}::text[])
        and kind = 'code'
      union all
      -- The longer the phrase, the more of what was said it explains.
      select condition_id, term, folded, kind, 0.8 + 0.2 * length(folded) / length(${typed}), 3
      from condition_terms
      where folded = any(${phrasesIn(typed)}::text[])
        and kind <> 'code'
    ),
    best as (
      select distinct on (condition_id) condition_id, term, folded, kind, tier, nearness
      from found
      order by condition_id, tier, nearness desc, array_position(${kinds}::text[], kind), length(folded), folded
    ),
    -- What is only alike is left out beside something much better.
    worthy as (
      select condition_id, term, folded, kind, tier, nearness, max(nearness) over () as nearest
      from best
    )
    select
      conditions.slug,
      conditions.name,
      conditions.clinical_name as "clinicalName",
      conditions.name_es as "nameEs",
      conditions.icd10cm,
      conditions.condition_group as "group",
      conditions.sensitive,
      worthy.term as "matchedTerm",
      worthy.kind as "matchedKind"
    from worthy
    join conditions on conditions.id = worthy.condition_id
    where nearness >= 0.55 * nearest
    order by
      worthy.tier,
      worthy.nearness desc,
      conditions.common desc,
      array_position(${kinds}::text[], worthy.kind),
      length(worthy.folded),
      conditions.slug
    limit ${most}`;
  return [...found];
}

const kinds: TermKind[] = ['plain', 'lay', 'synonym', 'spanish', 'clinical', 'code'];

/** For "E11.65" or "e1165" the folded codes E11.65, E11.6 and E11: a category is found by any code in it. */
function codesAbove(text: string): string[] {
  const code = /^\s*([a-z]\d[0-9a-z])\.?([0-9a-z]{0,4})\s*$/i.exec(text.slice(0, 20));
  const [, category = '', detail = ''] = code ?? [];
  if (!category) return [];
  const codes = [fold(category)];
  for (let length = 1; length <= detail.length; length += 1) codes.push(fold(`${category}.${detail.slice(0, length)}`));
  return codes;
}

/** Runs of one to five words within a longer text, so that "my son has celiac disease" finds celiac disease. */
function phrasesIn(typed: string): string[] {
  const words = typed.split(' ');
  const phrases: string[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let last = first + 1; last <= Math.min(words.length, first + 5); last += 1) {
      const phrase = words.slice(first, last).join(' ');
      // Shorter ones are mostly little words that happen to be abbreviations too: me, he, all, pan.
      if (phrase.length > 3 && phrase !== typed) phrases.push(phrase);
    }
  }
  return phrases;
}
