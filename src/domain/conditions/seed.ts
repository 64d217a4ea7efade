// Loads the vocabulary of conditions. Loading the same twice changes nothing; a condition keeps its id for ever.
import { act, type Sql } from '../database.ts';
import type { Condition } from './parse.ts';
import { termsOf } from './terms.ts';

/**
 * Puts the given conditions and their terms into the database, by slug, in one act.
 * A condition that is no longer given stays, for a community may stand on it.
 * Answers how many conditions and terms were new, changed or (terms) taken away.
 */
export async function seedConditions(
  sql: Sql,
  conditions: readonly Condition[],
): Promise<{ conditions: number; terms: number }> {
  const terms = conditions.flatMap((condition) =>
    termsOf(condition).map((term) => ({ slug: condition.slug, ...term })),
  );
  return act(sql, async (tx) => ({
    conditions: await upsertConditions(tx, conditions),
    terms: (await removeTerms(tx, terms)) + (await upsertTerms(tx, terms)),
  }));
}

type SluggedTerm = ReturnType<typeof termsOf>[number] & { slug: string };

async function upsertConditions(sql: Sql, conditions: readonly Condition[]): Promise<number> {
  const rows = conditions.map((condition) => ({
    slug: condition.slug,
    name: condition.name,
    clinical_name: condition.clinicalName,
    name_es: condition.spanish[0],
    icd10cm: condition.icd10cm,
    condition_group: condition.group,
    sensitive: condition.sensitive,
    common: condition.common,
    prevalence: condition.prevalence?.statement ?? null,
    prevalence_source: condition.prevalence?.source ?? null,
    prevalence_year: condition.prevalence?.year ?? null,
    prevalence_url: condition.prevalence?.url ?? null,
  }));
  const changed = await sql`
    insert into conditions as held (
      slug, name, clinical_name, name_es, icd10cm, condition_group, sensitive, common,
      prevalence, prevalence_source, prevalence_year, prevalence_url
    )
    select
      slug, name, clinical_name, name_es, icd10cm, condition_group, sensitive, common,
      prevalence, prevalence_source, prevalence_year, prevalence_url
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given (
      slug text, name text, clinical_name text, name_es text, icd10cm text, condition_group text,
      sensitive boolean, common boolean,
      prevalence text, prevalence_source text, prevalence_year smallint, prevalence_url text
    )
    on conflict (slug) do update set
      name = excluded.name,
      clinical_name = excluded.clinical_name,
      name_es = excluded.name_es,
      icd10cm = excluded.icd10cm,
      condition_group = excluded.condition_group,
      sensitive = excluded.sensitive,
      common = excluded.common,
      prevalence = excluded.prevalence,
      prevalence_source = excluded.prevalence_source,
      prevalence_year = excluded.prevalence_year,
      prevalence_url = excluded.prevalence_url
    where (
      held.name, held.clinical_name, held.name_es, held.icd10cm, held.condition_group, held.sensitive, held.common,
      held.prevalence, held.prevalence_source, held.prevalence_year, held.prevalence_url
    ) is distinct from (
      excluded.name, excluded.clinical_name, excluded.name_es, excluded.icd10cm, excluded.condition_group,
      excluded.sensitive, excluded.common,
      excluded.prevalence, excluded.prevalence_source, excluded.prevalence_year, excluded.prevalence_url
    )`;
  return changed.count;
}

/** Terms that their condition has no more. */
async function removeTerms(sql: Sql, terms: readonly SluggedTerm[]): Promise<number> {
  const removed = await sql`
    with given as (
      select conditions.id as condition_id, wanted.folded
      from jsonb_to_recordset(${JSON.stringify(terms)}::text::jsonb) as wanted (slug text, folded text)
      join conditions on conditions.slug = wanted.slug
    )
    delete from condition_terms
    where condition_id in (select condition_id from given)
      and (condition_id, folded) not in (select condition_id, folded from given)`;
  return removed.count;
}

async function upsertTerms(sql: Sql, terms: readonly SluggedTerm[]): Promise<number> {
  const changed = await sql`
    insert into condition_terms as held (condition_id, term, folded, kind)
    select conditions.id, given.term, given.folded, given.kind
    from jsonb_to_recordset(${JSON.stringify(terms)}::text::jsonb) as given (slug text, term text, folded text, kind text)
    join conditions on conditions.slug = given.slug
    on conflict (condition_id, folded) do update set
      term = excluded.term,
      kind = excluded.kind
    where (held.term, held.kind) is distinct from (excluded.term, excluded.kind)`;
  return changed.count;
}
