// What waits for the moderators of a community: each reported text once, danger first, then the oldest.
import type { ReportReason } from '#vocabulary/moderation.ts';
import { besideFace, type Face } from '../communities/face.ts';
import type { TextKind } from '../communities/text.ts';
import type { Sql } from '../database.ts';

export interface ReportedText {
  kind: TextKind;
  /** Public id of the text. */
  id: string;
  thread: string;
  title: string;
  body: string;
  warning: string;
  author: Face;
  /** Written by the viewer's own account: somebody else decides. */
  mine: boolean;
  reports: { reason: ReportReason; words: string }[];
  /** Day of the first report: the hour could tell who filed it. */
  since: Date;
}

export async function reportQueue(sql: Sql, communityId: string, viewerId: string): Promise<ReportedText[]> {
  return await sql<ReportedText[]>`
    select case when x.reply_id is null then 'thread' else 'reply' end as kind,
           coalesce(r.public_id, t.public_id) as id,
           t.public_id as thread,
           t.title,
           case when x.reply_id is null then t.body else r.body end as body,
           case when x.reply_id is null then t.warning else r.warning end as warning,
           coalesce(r_face.face, t_face.face) as author,
           exists (
             select from personas mine
             join personas theirs on theirs.account_id = mine.account_id
             where mine.id = ${viewerId} and theirs.id = case when x.reply_id is null then t.author_id else r.author_id end
           ) as mine,
           x.list as reports,
           date_trunc('day', x.since) as since
    from (
      select thread_id,
             reply_id,
             json_agg(json_build_object('reason', reason, 'words', words) order by reason, words) as list,
             min(filed_at) as since,
             bool_or(reason = 'danger') as danger
      from reports
      where community_id = ${communityId} and decided_at is null
      group by thread_id, reply_id
    ) x
    left join replies r on r.id = x.reply_id
    join threads t on t.id = coalesce(x.thread_id, r.thread_id)
    ${besideFace(sql, 't')}
    ${besideFace(sql, 'r')}
    where case when x.reply_id is null then t.gone_at else r.gone_at end is null
    order by x.danger desc, x.since
    limit 50`;
}
