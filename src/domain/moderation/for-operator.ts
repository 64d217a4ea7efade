// Reports that no moderator may decide: about a moderator's own text where nobody else moderates, or in a room that nobody
// keeps. The operator sees the text and the reasons, and neither who wrote it nor who reported it.
import type { Viewer } from '#domain/accounts/viewer.ts';
import type { Decision, ReportReason } from '#vocabulary/moderation.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import type { TextKind } from '../communities/text.ts';
import { act, type Sql } from '../database.ts';
import { carryOut } from './decide.ts';

export interface OperatorReport {
  kind: TextKind;
  /** Public id of the text. */
  id: string;
  title: string;
  body: string;
  warning: string;
  reports: { reason: ReportReason; words: string }[];
  /** Day of the first report. */
  since: Date;
}

/**
 * Reported texts `x` (community_id, thread_id, reply_id, author_id) that wait for the operator: nobody but the author's own
 * account moderates there. The operator's own texts are left out too: nobody decides about their own words.
 */
const waiting = (sql: Sql, accountId: string) => sql`
  (
    select f.id, f.community_id, f.thread_id, f.reply_id, f.reason, f.words, f.filed_at
    from reports f
    left join threads ft on ft.id = f.thread_id
    left join replies fr on fr.id = f.reply_id
    left join personas author on author.id = coalesce(ft.author_id, fr.author_id)
    where f.decided_at is null
      and coalesce(ft.gone_at, fr.gone_at) is null
      and author.account_id is distinct from ${accountId}
      and not exists (
        select from moderators mo
        join personas keeper on keeper.id = mo.persona_id
        where mo.community_id = f.community_id
          and mo.ended_at is null
          and keeper.account_id is distinct from author.account_id
      )
  )`;

/** Danger first, then the oldest. */
export async function operatorReports(sql: Sql, viewer: Viewer): Promise<OperatorReport[]> {
  return await sql<OperatorReport[]>`
    select case when x.reply_id is null then 'thread' else 'reply' end as kind,
           coalesce(r.public_id, t.public_id) as id,
           case when x.reply_id is null then t.title else '' end as title,
           coalesce(r.body, t.body) as body,
           coalesce(r.warning, t.warning) as warning,
           json_agg(json_build_object('reason', x.reason, 'words', x.words) order by x.reason, x.words) as reports,
           date_trunc('day', min(x.filed_at)) as since
    from ${waiting(sql, viewer.accountId)} x
    left join threads t on t.id = x.thread_id
    left join replies r on r.id = x.reply_id
    group by x.thread_id, x.reply_id, t.id, r.id
    order by bool_or(x.reason = 'danger') desc, min(x.filed_at)
    limit 50`;
}

/**
 * Refusals: `not-allowed` (no operator), `second-factor-first`, `absent` (no such report waits for the operator),
 * `invalid` (hiding and removing need a reason).
 */
export async function decideAsOperator(
  sql: Sql,
  viewer: Viewer,
  wanted: { text: { kind: TextKind; id: string }; decision: Decision; reason: string; now: Date },
): Promise<{ ok: true } | Refused> {
  if (!viewer.operator) return refuse('not-allowed');
  if (!viewer.secondFactor) return refuse('second-factor-first');
  const { kind, id } = wanted.text;
  const [found] = await sql<{ kind: TextKind; id: string; communityId: string }[]>`
    select ${kind} as kind,
           coalesce(x.reply_id, x.thread_id) as id,
           x.community_id as "communityId"
    from ${waiting(sql, viewer.accountId)} x
    left join threads t on t.id = x.thread_id
    left join replies r on r.id = x.reply_id
    where case ${kind} when 'thread' then t.public_id else r.public_id end = ${id}
    limit 1`;
  if (!found) return refuse('absent');
  if (wanted.decision !== 'keep' && wanted.reason === '') return refuse('invalid', {}, 'reason');
  return act(sql, async (tx) => {
    await carryOut(tx, found, { ...wanted, bar: false }, { personaId: null, auditedAs: viewer.accountId });
    return { ok: true };
  });
}
