// Who asks to come in, and the moderators' answer.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { record } from '#domain/events.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { logModeration } from '../moderation/record.ts';
import { admit, standingOf } from './join.ts';
import { moderatedBy } from './standing.ts';

export interface MembershipRequest {
  publicId: string;
  persona: { publicId: string; name: string; kind: PersonaKind };
  words: string;
  /** To the day. */
  requestedAt: Date;
}

/** Waiting requests, oldest first. */
export async function waitingRequests(sql: Sql, communityId: string): Promise<MembershipRequest[]> {
  return await sql<MembershipRequest[]>`
    select r.public_id as "publicId",
           json_build_object('publicId', p.public_id, 'name', p.name, 'kind', p.kind) as persona,
           r.words,
           date_trunc('day', r.requested_at) as "requestedAt"
    from membership_requests r
    join personas p on p.id = r.persona_id
    where r.community_id = ${communityId} and r.decided_at is null
    order by r.id
    limit 50`;
}

/** Refusals: `absent`, `second-factor-first`, `invalid` (declining needs a reason). */
export async function decideRequest(
  sql: Sql,
  actor: Actor,
  {
    slug,
    request,
    decision,
    reason,
    now,
  }: { slug: string; request: string; decision: 'granted' | 'declined'; reason: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const held = await moderatedBy(sql, actor, slug);
  if (!held.ok) return held;
  if (decision === 'declined' && reason === '') return refuse('invalid', {}, 'reason');
  const { communityId } = held.place;
  return act(sql, async (tx) => {
    const [row] = await tx<{ id: string; personaId: string; kind: PersonaKind }[]>`
      update membership_requests r
      set decision = ${decision}, decided_by = ${actor.persona.id}, decided_at = ${now}, reason = ${reason}
      from personas p
      where r.public_id = ${request}
        and r.community_id = ${communityId}
        and r.decided_at is null
        and p.id = r.persona_id
      returning r.id, r.persona_id as "personaId", p.kind`;
    const standing = row && standingOf(row.kind);
    if (!row || !standing) return refuse('absent');
    if (decision === 'granted')
      await admit(tx, { communityId, personaId: row.personaId, standing, grantedBy: actor.persona.id, now });
    await record(tx, {
      kind: decision === 'granted' ? 'membership.granted' : 'membership.declined',
      subjectId: row.id,
      actorId: actor.persona.id,
    });
    await logModeration(tx, {
      communityId,
      actorId: actor.persona.id,
      act: decision === 'granted' ? 'grant' : 'decline',
      reason,
      now,
    });
    await audit(tx, {
      actorId: actor.persona.id,
      act: `membership.${decision}`,
      subjectKind: 'membership request',
      subjectId: row.id,
      reason,
    });
    return { ok: true };
  });
}
