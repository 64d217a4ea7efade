// Closing a clinician's page: the persona goes, the account and its other personas stay. What was published keeps an author
// without a name in the archive; her answers in communities stay readable there, under no name.
import type { Viewer } from '#domain/accounts/viewer.ts';
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** @returns `absent` without a clinician, `last-persona` when nobody would be left to act. */
export async function closeClinician(
  sql: Sql,
  viewer: Pick<Viewer, 'accountId'>,
  { now }: { now: Date },
): Promise<{ ok: true } | Refused> {
  return act(sql, async (tx) => {
    await tx`select from accounts where id = ${viewer.accountId} for update`;
    const open = await tx<{ id: string; kind: string }[]>`
      select id, kind
      from personas
      where account_id = ${viewer.accountId} and closed_at is null
      order by id`;
    const closing = open.find((persona) => persona.kind === 'clinician');
    if (!closing) return refuse('absent');
    const heir = open.find((persona) => persona.id !== closing.id);
    if (!heir) return refuse('last-persona');
    await tx`update pages set opened_at = null, opened_by = null where persona_id = ${closing.id}`;
    await tx`
      update personas
      set closed_at = ${now}, name = 'Former clinician', name_key = 'formerclinician', bio = ''
      where id = ${closing.id}`;
    await tx`delete from likes where persona_id = ${closing.id}`;
    await tx`delete from follows where follower_id = ${closing.id} or page_id = ${closing.id}`;
    await tx`update sessions set persona_id = ${heir.id} where persona_id = ${closing.id} and ended_at is null`;
    await audit(tx, { actorId: closing.id, act: 'clinician.closed', subjectKind: 'persona', subjectId: closing.id });
    return { ok: true };
  });
}

/** How many answers of hers still stand in communities. */
export async function standingAnswers(sql: Sql, personaId: string): Promise<number> {
  const [row] = await sql<{ answers: number }[]>`
    select count(*)::int as answers from replies where author_id = ${personaId} and gone_at is null`;
  return row?.answers ?? 0;
}
