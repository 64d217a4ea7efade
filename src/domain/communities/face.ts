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
export function faceOf(sql: Sql, x: 't' | 'r') {
  const { publicId, name, kind, clinician } = features(sql, x, isModerator(sql, x));
  return sql`json_build_object('publicId', ${publicId}, 'name', ${name}, 'kind', ${kind}, 'clinician', ${clinician})`;
}

/** Lays that face beside row `x`, as `t_face.face` or `r_face.face`; null where there is no such row. */
export const besideFace = (sql: Sql, x: 't' | 'r') => sql`
  left join lateral (
    select ${faceOf(sql, x)} as face
    from (select 1) one
    left join personas p on p.id = ${sql(x)}.author_id
    left join aliases a on a.id = ${sql(x)}.alias_id
    where ${sql(x)}.id is not null
  ) ${sql(`${x}_face`)} on true`;

/** The face as columns of their own, which `withFace` puts together: for lists, where making JSON row by row takes long. */
export interface FaceColumns {
  faceId: string;
  faceName: string;
  faceKind: Face['kind'];
  clinician: Face['clinician'];
}

/** @param moderates whether `p` is a moderator of the room; asked row by row when it is not given. */
export function faceColumns(sql: Sql, x: 't' | 'r', moderates = isModerator(sql, x)) {
  const { publicId, name, kind, clinician } = features(sql, x, moderates);
  return sql`${publicId} as "faceId", ${name} as "faceName", ${kind} as "faceKind", ${clinician} as clinician`;
}

export function withFace<Row extends FaceColumns>(row: Row): Omit<Row, keyof FaceColumns> & { author: Face } {
  const { faceId, faceName, faceKind, clinician, ...rest } = row;
  return { ...rest, author: { publicId: faceId, name: faceName, kind: faceKind, clinician } };
}

/** A piece of a statement. */
export type Piece = ReturnType<typeof isModerator>;

const features = (sql: Sql, x: 't' | 'r', moderates: Piece) => ({
  publicId: sql`coalesce(a.public_id, case when p.closed_at is null then p.public_id end, '')`,
  name: sql`coalesce(a.name, case when p.closed_at is null then p.name end, 'Somebody who left')`,
  kind: sql`
    case
      when ${sql(x)}.alias_id is not null then 'anonymous'
      when p.id is null or p.closed_at is not null then 'gone'
      when ${moderates} then 'moderator'
      else p.kind
    end`,
  clinician: sql`
    case when p.kind = 'clinician' and p.closed_at is null and ${sql(x)}.alias_id is null then (
      select json_build_object('specialty', cf.specialty, 'disclosures', cf.disclosures)
      from clinicians cl
      join clinician_profiles cf on cf.id = cl.profile_id
      where cl.persona_id = p.id
    ) end`,
});

const isModerator = (sql: Sql, x: 't' | 'r') => sql`
  exists (
    select from moderators mo
    where mo.community_id = ${sql(x)}.community_id and mo.persona_id = p.id and mo.ended_at is null
  )`;

/** The moderators of one community, for queries that show many texts of one room: read once, not row by row. */
export const moderatorsOf = (sql: Sql, communityId: Piece) => sql`
  array(select mo.persona_id from moderators mo where mo.community_id = ${communityId} and mo.ended_at is null)`;

/** When it was written, as it may be told: of an anonymous text only the hour, so that no rhythm gives its author away. */
export const toldTime = (sql: Sql, x: 't' | 'r') => sql`
  date_trunc(case when ${sql(x)}.alias_id is null then 'minute' else 'hour' end, ${sql(x)}.created_at)`;

/**
 * Whether the persona does not want to see the author of row `x`: a line drawn against that very face, no other. Lines
 * are few, so a statement reads them once and compares every row with them. No alias has the id of a persona.
 */
export const kept = (sql: Sql, x: 't' | 'r', viewerId: string) => sql`
  (${faceId(sql, x)} = any(array(
    select coalesce(b.alias_id, b.persona_id)
    from boundaries b
    where b.holder_id = ${viewerId}
  ))) is not true`;

/** Whether the author of thread `t` does not block the author of reply `r`, as far as that thread may know. */
export const unblocked = (sql: Sql, blocked = blockedIn(sql)) => sql`
  (${faceId(sql, 'r')} = any(${blocked})) is not true`;

/** Whom the author of thread `t` blocks, as far as that thread may know. */
export const blockedIn = (sql: Sql) => sql`
  array(
    select coalesce(b.alias_id, b.persona_id)
    from boundaries b
    where b.holder_id = t.author_id
      and b.kind = 'block'
      and (b.thread_id = t.id or (b.thread_id is null and t.alias_id is null))
  )`;

const faceId = (sql: Sql, x: 't' | 'r') => sql`coalesce(${sql(x)}.alias_id, ${sql(x)}.author_id)`;
