// Closing a persona takes its page away and frees its name. The account and the other personas stay.
import type { Viewer } from '#domain/accounts/viewer.ts';
import { act, type Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** @returns refused 'last-persona' for the only one: nobody would be left to act. */
export async function closePersona(sql: Sql, viewer: Viewer, publicId: string): Promise<{ ok: true } | Refused> {
  return act(sql, async (tx) => {
    await tx`select from accounts where id = ${viewer.accountId} for update`;
    const open = await tx<{ id: string; publicId: string; kind: string }[]>`
      select id, public_id as "publicId", kind
      from personas
      where account_id = ${viewer.accountId} and closed_at is null
      order by id`;
    const closing = open.find((persona) => persona.publicId === publicId && /^(patient|carer)$/.test(persona.kind));
    if (!closing) return refuse('absent');
    const heir = open.find((persona) => persona.id !== closing.id);
    if (!heir) return refuse('last-persona');
    await tx`update personas set closed_at = now(), bio = '' where id = ${closing.id}`;
    // Whoever acted as it goes on as another one instead of being signed out.
    await tx`update sessions set persona_id = ${heir.id} where persona_id = ${closing.id} and ended_at is null`;
    return { ok: true as const };
  });
}
