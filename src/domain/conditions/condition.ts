// One condition with every word by which it is found, and the conditions of a group.
import type { ConditionGroup } from '#vocabulary/conditions.ts';
import type { Sql } from '../database.ts';

export interface ConditionEntry {
  slug: string;
  name: string;
  clinicalName: string;
  nameEs: string;
  icd10cm: string;
  group: ConditionGroup;
  sensitive: boolean;
  prevalence: { statement: string; source: string; year: number; url: string } | null;
  /** Other names in use, without misspellings. */
  synonyms: string[];
}

export async function conditionEntry(sql: Sql, slug: string): Promise<ConditionEntry | undefined> {
  const [found] = await sql<ConditionEntry[]>`
    select c.slug,
           c.name,
           c.clinical_name as "clinicalName",
           c.name_es as "nameEs",
           c.icd10cm,
           c.condition_group as "group",
           c.sensitive,
           case when c.prevalence is not null then json_build_object(
             'statement', c.prevalence, 'source', c.prevalence_source, 'year', c.prevalence_year, 'url', c.prevalence_url
           ) end as prevalence,
           array(
             select t.term
             from condition_terms t
             where t.condition_id = c.id and t.kind = 'synonym'
             order by lower(t.term)
           ) as synonyms
    from conditions c
    where c.slug = ${slug}`;
  return found;
}

/** The conditions of a group by name; the name and what clinicians call it. */
export async function conditionsOfGroup(
  sql: Sql,
  group: ConditionGroup,
): Promise<{ slug: string; name: string; clinicalName: string }[]> {
  return await sql<{ slug: string; name: string; clinicalName: string }[]>`
    select slug, name, clinical_name as "clinicalName"
    from conditions
    where condition_group = ${group}
    order by name`;
}
