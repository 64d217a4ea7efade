// The comments under a post, oldest first with their answers, fifty at a time, in one query.
// A hidden comment keeps its place and its reason; its words stay in the database.
import type { Sql } from '#domain/database.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import type { HoldReason } from '#vocabulary/practices.ts';

export interface ReadComment {
  publicId: string;
  /** Public id of the comment it answers. */
  parent: string | null;
  personaId: string | null;
  personaPublicId: string | null;
  name: string | null;
  kind: PersonaKind | null;
  /** Of a practice. */
  slug: string | null;
  /** '' when withdrawn or hidden. */
  body: string;
  writtenAt: Date;
  withdrawn: boolean;
  held: HoldReason | null;
}

export interface CommentsPage {
  comments: ReadComment[];
  /** Public id of the last comment, when more follow. */
  next: string | undefined;
}

export const commentsPerPage = 50;

/** @param after public id of the last comment of the page before. */
export async function commentsOf(
  sql: Sql,
  postPublicId: string,
  { after }: { after?: string | undefined } = {},
): Promise<CommentsPage> {
  const rows = await sql<(ReadComment & { rank: number })[]>`
    with top as (
      select c.id, row_number() over (order by c.id)::int as rank
      from comments c
      where c.post_id = (select id from posts where public_id = ${postPublicId})
        and c.parent_id is null
        ${after ? sql`and c.id > (select id from comments where public_id = ${after})` : sql``}
      order by c.id
      limit ${commentsPerPage + 1}
    )
    select c.public_id as "publicId", t.public_id as parent, c.persona_id as "personaId",
           o.public_id as "personaPublicId", o.name, o.kind, k.slug,
           case when c.withdrawn_at is null and h.id is null then c.body else '' end as body,
           c.written_at as "writtenAt", c.withdrawn_at is not null as withdrawn, h.reason as held, top.rank
    from top
    join comments t on t.id = top.id
    cross join lateral (
      (
        select id, public_id, persona_id, body, written_at, withdrawn_at, parent_id
        from comments
        where id = top.id
      )
      union all
      (
        select id, public_id, persona_id, body, written_at, withdrawn_at, parent_id
        from comments
        where parent_id = top.id
        order by id
        limit 100
      )
    ) c
    left join personas o on o.id = c.persona_id
    left join practices k on k.persona_id = c.persona_id
    left join comment_holds h on h.comment_id = c.id and h.released_at is null
    where top.rank <= ${commentsPerPage + 1}
    order by top.rank, c.parent_id is not null, c.id`;
  const shown = rows
    .filter((row) => row.rank <= commentsPerPage)
    .map(({ rank: _, ...row }) => ({ ...row, parent: row.parent === row.publicId ? null : row.parent }));
  const more = rows.some((row) => row.rank > commentsPerPage);
  return { comments: shown, next: more ? shown.findLast((row) => row.parent === null)?.publicId : undefined };
}
