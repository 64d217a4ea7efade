// As whom somebody appears in a community: under the persona's name, or under the alias of one thread.
// Whatever leaves the domain about an author is a face; the persona behind an alias is never read out.
import type { PersonaKind } from '#vocabulary/personas.ts';
import type { Sql } from '../database.ts';

export interface Face {
  /** Of the persona, or of the alias. */
  publicId: string;
  name: string;
  kind: PersonaKind | 'moderator' | 'anonymous' | 'gone';
  /** Of a clinician: what readers are told beside every answer. */
  clinician: { specialty: string; disclosures: string } | null;
}

/**
 * The face of the author of the text in row `x` of the query it stands in, where `p` is the author's persona and
 * `a` the alias, both left-joined, and `x` has a community_id. A closed persona has no face: its name is free for others.
 */
export const faceOf = (sql: Sql, x: 't' | 'r') => sql`
  json_build_object(
    'publicId', coalesce(a.public_id, case when p.closed_at is null then p.public_id end, ''),
    'name', coalesce(a.name, case when p.closed_at is null then p.name end, 'Somebody who left'),
    'kind', case
      when ${sql(x)}.alias_id is not null then 'anonymous'
      when p.id is null or p.closed_at is not null then 'gone'
      when exists (
        select from moderators mo
        where mo.community_id = ${sql(x)}.community_id and mo.persona_id = p.id and mo.ended_at is null
      ) then 'moderator'
      else p.kind
    end,
    'clinician', case when p.kind = 'clinician' and p.closed_at is null and ${sql(x)}.alias_id is null then (
      select json_build_object('specialty', cf.specialty, 'disclosures', cf.disclosures)
      from clinicians cl
      join clinician_profiles cf on cf.id = cl.profile_id
      where cl.persona_id = p.id
    ) end
  )`;

/** Lays that face beside row `x`, as `t_face.face` or `r_face.face`; null where there is no such row. */
export const besideFace = (sql: Sql, x: 't' | 'r') => sql`
  left join lateral (
    select ${faceOf(sql, x)} as face
    from (select 1) one
    left join personas p on p.id = ${sql(x)}.author_id
    left join aliases a on a.id = ${sql(x)}.alias_id
    where ${sql(x)}.id is not null
  ) ${sql(`${x}_face`)} on true`;

/** When it was written, as it may be told: of an anonymous text only the hour, so that no rhythm gives its author away. */
export const toldTime = (sql: Sql, x: 't' | 'r') => sql`
  date_trunc(case when ${sql(x)}.alias_id is null then 'minute' else 'hour' end, ${sql(x)}.created_at)`;

/** Whether the persona does not want to see the author of row `x`: a line drawn against that very face, no other. */
export const kept = (sql: Sql, x: 't' | 'r', viewerId: string) => sql`
  not exists (
    select from boundaries b
    where b.holder_id = ${viewerId}
      and case when ${sql(x)}.alias_id is null then b.persona_id = ${sql(x)}.author_id else b.alias_id = ${sql(x)}.alias_id end
  )`;

/** Whether the author of thread `t` blocks the author of reply `r`, as far as that thread may know. */
export const unblocked = (sql: Sql) => sql`
  not exists (
    select from boundaries b
    where b.holder_id = t.author_id
      and b.kind = 'block'
      and case when r.alias_id is null then b.persona_id = r.author_id else b.alias_id = r.alias_id end
      and (b.thread_id = t.id or (b.thread_id is null and t.alias_id is null))
  )`;
