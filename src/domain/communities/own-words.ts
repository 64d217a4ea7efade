// Everything a persona has said and not taken back, also in rooms it has left or is kept out of: its words stay its own.
import type { Sql } from '../database.ts';
import type { TextKind } from './text.ts';

export interface OwnWords {
  kind: TextKind | 'comment';
  publicId: string;
  /** Of a thread only. */
  title: string;
  /** The beginning of the text. */
  opening: string;
  anonymous: boolean;
  at: Date;
  /** The room, while the persona is in it; null outside, and for a comment, which is public. */
  room: string | null;
  /** Where it can be read, when the persona may still read there. */
  place: string | null;
}

export const ownWordsPerPage = 30;

/** Newest first. `before`: public id of the last text shown. @returns a page and the cursor of the next one. */
export async function ownWords(
  sql: Sql,
  personaId: string,
  { before }: { before?: string | undefined } = {},
): Promise<{ words: OwnWords[]; older: string | undefined }> {
  const start = sql`
    coalesce(
      (select id from threads where public_id = ${before ?? ''} and author_id = ${personaId}),
      (select id from replies where public_id = ${before ?? ''} and author_id = ${personaId}),
      (select id from comments where public_id = ${before ?? ''} and persona_id = ${personaId}),
      'ffffffff-ffff-ffff-ffff-ffffffffffff'
    )`;
  const most = ownWordsPerPage + 1;
  const rows = await sql<OwnWords[]>`
    select x.kind,
           x.public_id as "publicId",
           x.title,
           left(x.body, 200) as opening,
           x.anonymous,
           x.at,
           case when m.id is not null then c.name end as room,
           case
             when x.post is not null then '/posts/' || x.post || '#p-' || x.public_id
             when m.id is not null then '/threads/' || x.thread || case x.kind when 'reply' then '#p-' || x.public_id else '' end
           end as place
    from (
      (
        select 'thread' as kind, id, public_id, title, body, alias_id is not null as anonymous, created_at as at,
               community_id, public_id as thread, null as post
        from threads
        where author_id = ${personaId} and gone_at is null and id < ${start}
        order by id desc
        limit ${most}
      )
      union all
      (
        select 'reply', r.id, r.public_id, '', r.body, r.alias_id is not null, r.created_at, r.community_id, t.public_id, null
        from replies r
        join threads t on t.id = r.thread_id
        where r.author_id = ${personaId} and r.gone_at is null and r.id < ${start}
        order by r.id desc
        limit ${most}
      )
      union all
      (
        select 'comment', k.id, k.public_id, '', k.body, false, k.written_at, null, null, p.public_id
        from comments k
        join posts p on p.id = k.post_id
        where k.persona_id = ${personaId} and k.withdrawn_at is null and k.id < ${start}
        order by k.id desc
        limit ${most}
      )
    ) x
    left join memberships m on m.community_id = x.community_id and m.persona_id = ${personaId}
    left join communities c on c.id = m.community_id
    order by x.id desc
    limit ${most}`;
  const words = rows.slice(0, ownWordsPerPage);
  return { words, older: rows.length > ownWordsPerPage ? words.at(-1)?.publicId : undefined };
}
