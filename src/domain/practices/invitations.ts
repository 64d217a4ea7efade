// Joining a team by a link that works once. Whoever takes it gets a persona of its own for this practice.
import { randomBytes } from 'node:crypto';
import { hashToken } from '#domain/accounts/viewer.ts';
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import type { TeamRole } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { may, type Speaker } from './speaker.ts';
import { addStaff } from './staff.ts';

/** @returns the token of the link, shown once and kept as a hash. Good for seven days. */
export async function invite(
  sql: Sql,
  speaker: Speaker,
  wish: { role: TeamRole; reason: string; now: Date },
): Promise<{ ok: true; token: string } | Refused> {
  const { practiceId, actorId } = speaker;
  if (!practiceId || !may(speaker, 'settings')) return refuse('not-allowed');
  const token = randomBytes(24).toString('base64url');
  return act(sql, async (tx) => {
    await tx`
      insert into team_invitations (practice_id, token_hash, role, invited_by, reason, expires_at)
      values (${practiceId}, ${hashToken(token)}, ${wish.role}, ${actorId}, ${wish.reason},
              ${wish.now}::timestamptz + interval '7 days')`;
    await audit(tx, {
      actorId,
      act: 'team.invited',
      subjectKind: 'practice',
      subjectId: practiceId,
      reason: wish.reason,
      detail: { role: wish.role },
    });
    return { ok: true, token };
  });
}

export interface Invitation {
  practice: string;
  slug: string;
  role: TeamRole;
}

/** Looks without taking. */
export async function invitation(sql: Sql, token: string, now: Date): Promise<Invitation | undefined> {
  const [row] = await sql<Invitation[]>`
    select f.name as practice, p.slug, i.role
    from team_invitations i
    join practices p on p.id = i.practice_id
    join practice_profiles f on f.id = p.profile_id
    where i.token_hash = ${hashToken(token)} and i.accepted_at is null and i.expires_at > ${now}`;
  return row;
}

/** @returns the public id of the new staff persona, or `link-used`. */
export async function join(
  sql: Sql,
  account: { id: string; name: string },
  { token, now }: { token: string; now: Date },
): Promise<{ ok: true; slug: string; personaId: string; actingAs: string } | Refused> {
  return act(sql, async (tx) => {
    const [taken] = await tx<{ id: string; practiceId: string; role: TeamRole; invitedBy: string; reason: string }[]>`
      update team_invitations
      set accepted_at = ${now}
      where token_hash = ${hashToken(token)} and accepted_at is null and expires_at > ${now}
      returning id, practice_id as "practiceId", role, invited_by as "invitedBy", reason`;
    if (!taken) return refuse('link-used');
    const staff = await addStaff(tx, account.id, account.name);
    await tx`update team_invitations set accepted_by = ${staff.id} where id = ${taken.id}`;
    await tx`
      insert into team_roles (practice_id, persona_id, role, granted_by, reason, granted_at)
      values (${taken.practiceId}, ${staff.id}, ${taken.role}, ${taken.invitedBy}, ${taken.reason}, ${now})`;
    await audit(tx, {
      actorId: staff.id,
      act: 'team.joined',
      subjectKind: 'practice',
      subjectId: taken.practiceId,
      reason: taken.reason,
      detail: { role: taken.role },
    });
    const [practice] = await tx<{ slug: string }[]>`select slug from practices where id = ${taken.practiceId}`;
    return { ok: true, slug: practice?.slug ?? '', personaId: staff.id, actingAs: staff.publicId };
  });
}
