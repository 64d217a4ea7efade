// How a search is understood: spellings mended and other words for the same condition added, from public words alone.
// Two people who type the same are understood the same, whatever they belong to.
import { fold } from '#vocabulary/fold.ts';
import type { Sql } from '../database.ts';
import { takeApart } from './typed.ts';

/** One thing the results must have: any of these phrases (or none of them). */
export interface Clause {
  any: string[];
  not?: true;
}

export interface Reading {
  /** As typed. */
  plain: Clause[];
  /** With mended spellings and synonyms. */
  full: Clause[];
  /** The words outside quotes as they were probably meant, folded. */
  meant: string;
  /** What was typed with its spelling mended, to be offered; undefined when nothing was. */
  mended: string | undefined;
  conditions: FoundCondition[];
}

export interface FoundCondition {
  id: string;
  slug: string;
  name: string;
  clinicalName: string;
  nameEs: string;
  /** The word by which it was found. */
  term: string;
  /** It was named in full, not merely begun or resembled. */
  named: boolean;
}

interface Run {
  first: number;
  last: number;
  phrase: string;
  conditionId: string;
  terms: string[];
}

/** Undefined when there is nothing to search for. One statement. */
export async function read(sql: Sql, text: string): Promise<Reading | undefined> {
  const { words, phrases, unwanted } = takeApart(text);
  if (words.length === 0 && phrases.length === 0) return undefined;
  const [row] = await sql<{ better: string[]; runs: Run[]; conditions: FoundCondition[] }[]>`
    with typed as materialized (
      select place::integer, word, coalesce(search_word_meant(word), word) as better
      from unnest(${words}::text[]) with ordinality as w (word, place)
    ),
    runs as materialized (
      select f.place as first, l.place as last, run.phrase
      from typed f
      join typed l on l.place between f.place and f.place + 5
      cross join lateral (
        select string_agg(t.better, ' ' order by t.place) as phrase
        from typed t
        where t.place between f.place and l.place
        union
        select string_agg(t.word, ' ' order by t.place)
        from typed t
        where t.place between f.place and l.place
      ) run
    ),
    whole as materialized (
      select coalesce(string_agg(better, ' ' order by place), '') as phrase
      from typed
    ),
    named as materialized (
      select r.first, r.last, r.phrase, c.condition_id, c.term, c.kind, co.common,
             row_number() over (
               partition by r.first, r.last
               order by array_position(${kinds}::text[], c.kind), co.common desc, co.slug
             ) as place
      from runs r
      join condition_terms c on c.folded = r.phrase
      join conditions co on co.id = c.condition_id
      -- Shorter ones are mostly little words that happen to be abbreviations too, unless nothing else was typed.
      where length(r.phrase) > 3 or r.phrase = (select phrase from whole)
    ),
    listed as (
      select distinct on (condition_id) condition_id, term, tier, nearness, common
      from (
        select condition_id, term, 0 as tier, 1::real as nearness, common
        from named
        where place <= 4
        union all
        select n.condition_id, n.term, case when n.nearness = 1 then 1 else 2 end, n.nearness, co.common
        from whole
        cross join lateral condition_terms_near(whole.phrase) n
        join conditions co on co.id = n.condition_id
        where length(whole.phrase) > 2 and n.nearness > 0.45
      ) found
      order by condition_id, tier, nearness desc
    )
    select array(select better from typed order by place) as better,
           coalesce((
             select json_agg(json_build_object(
               'first', n.first, 'last', n.last, 'phrase', n.phrase, 'conditionId', n.condition_id,
               'terms', array(
                 select t.folded
                 from condition_terms t
                 where t.condition_id = n.condition_id
                   and t.kind <> 'code'
                   -- A single lay word says much else besides ("sugar"), a short one is a word of its own.
                   and (t.kind <> 'lay' or t.folded like '% %')
                   and length(t.folded) > 3
                 order by array_position(${kinds}::text[], t.kind), t.folded
                 limit 16
               )))
             from named n
             where n.place <= 3
           ), '[]') as runs,
           coalesce((
             select json_agg(json_build_object(
                      'id', co.id, 'slug', co.slug, 'name', co.name, 'clinicalName', co.clinical_name,
                      'nameEs', co.name_es, 'term', l.term, 'named', l.tier = 0)
                    order by l.tier, l.nearness desc, l.common desc, length(l.term), co.slug)
             from (
               select condition_id, term, tier, nearness, common
               from listed
               order by tier, nearness desc, common desc, length(term)
               limit 6
             ) l
             join conditions co on co.id = l.condition_id
           ), '[]') as conditions`;
  const { better, runs, conditions } = row ?? { better: words, runs: [], conditions: [] };
  const literal = [
    ...phrases.map((phrase): Clause => ({ any: [phrase] })),
    ...unwanted.map((phrase): Clause => ({ any: [phrase], not: true })),
  ];
  return {
    plain: [...words.map((word): Clause => ({ any: [word] })), ...literal],
    full: [...withSynonyms(words, better, runs), ...literal],
    meant: better.join(' '),
    mended: better.some((word, place) => word !== words[place]) ? mend(text, words, better) : undefined,
    conditions,
  };
}

const kinds = ['plain', 'clinical', 'synonym', 'spanish', 'lay', 'code'];

/** The longest runs of words that name a condition become one clause each; every other word stays a clause of its own. */
function withSynonyms(words: string[], better: string[], runs: Run[]): Clause[] {
  const clauses: Clause[] = [];
  const longestFirst = [...runs].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const chosen: { first: number; last: number }[] = [];
  for (const { first, last } of longestFirst)
    if (chosen.every((other) => last < other.first || first > other.last)) chosen.push({ first, last });
  for (let place = 1; place <= words.length; place += 1) {
    const run = chosen.find(({ first, last }) => first <= place && place <= last);
    if (!run) {
      clauses.push({ any: [...new Set([words[place - 1] ?? '', better[place - 1] ?? ''])] });
    } else if (run.first === place) {
      const same = runs.filter(({ first, last }) => first === run.first && last === run.last);
      const typed = words.slice(run.first - 1, run.last).join(' ');
      clauses.push({ any: [...new Set([typed, ...same.flatMap(({ phrase, terms }) => [phrase, ...terms])])] });
    }
  }
  return clauses;
}

/** The text with each mended word put in the place of the one that was typed; quotes and the rest stay. */
function mend(text: string, words: string[], better: string[]): string {
  const changed = new Map(words.map((word, place) => [word, better[place] ?? word]));
  return text
    .slice(0, 200)
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => {
            const meant = changed.get(fold(word));
            return meant === undefined || meant === fold(word) ? word : meant;
          }),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
