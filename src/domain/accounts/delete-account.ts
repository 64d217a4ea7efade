// Deleting an account deletes it: the row goes, and with it personas, sessions, codes, and what hangs on them. Only what was
// published for a practice or as a clinician keeps an author in its archive: a closed persona without name or account.
import { act, type Sql } from '#domain/database.ts';
import { isLastOwner } from '#domain/practices/roles.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { knowsPassword } from './change-password.ts';
import type { Viewer } from './viewer.ts';

/** Refusals: those of `knowsPassword`; `last-owner` of a practice whose page is open. */
export async function deleteAccount(
  sql: Sql,
  viewer: Viewer,
  { current, throttleKey }: { current: string; throttleKey: Buffer },
): Promise<{ ok: true } | Refused> {
  const known = await knowsPassword(sql, viewer, current, throttleKey);
  if (!known.ok) return known;
  return act(sql, async (tx) => {
    if (await isLastOwner(tx, viewer.accountId)) return refuse('last-owner');
    await tx`
      delete from mails m
      using accounts a
      where a.id = ${viewer.accountId} and lower(m.recipient) = lower(a.email)`;
    await leaveArchivedAuthors(tx, viewer.accountId);
    await tx`delete from accounts where id = ${viewer.accountId}`;
    return { ok: true };
  });
}

/** A clinician's page closes with it; a practice's posts stand, for the practice speaks there. */
async function leaveArchivedAuthors(tx: Sql, accountId: string): Promise<void> {
  const authors = await tx<{ id: string }[]>`
    update personas p
    set account_id = null,
        closed_at = coalesce(closed_at, now()),
        name = case kind when 'clinician' then 'Former clinician' else 'Former member' end,
        name_key = case kind when 'clinician' then 'formerclinician' else 'formermember' end,
        bio = ''
    where account_id = ${accountId}
      and kind in ('staff', 'clinician')
      and (exists (select from verdicts where actor_id = p.id) or exists (select from pages where persona_id = p.id))
    returning id`;
  const ids = authors.map(({ id }) => id);
  await tx`delete from sessions where persona_id = any(${ids}::uuid[])`;
  await tx`delete from likes where persona_id = any(${ids}::uuid[])`;
  await tx`delete from follows where follower_id = any(${ids}::uuid[])`;
  await tx`update team_roles set ended_at = now(), end_reason = 'left' where persona_id = any(${ids}::uuid[]) and ended_at is null`;
  await tx`update pages set opened_at = null, opened_by = null where persona_id = any(${ids}::uuid[])`;
}
