// Giving and ending roles in a team. Every change is a row with who, when and why; a practice never loses its last owner.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import type { TeamRole } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { may, type Speaker } from './speaker.ts';

/** @param grant.member public id of a persona that already has a role in this practice. */
export async function grantRole(
  sql: Sql,
  speaker: Speaker,
  grant: { member: string; role: TeamRole; reason: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const { practiceId, actorId } = speaker;
  if (!practiceId || !may(speaker, 'settings')) return refuse('not-allowed');
  return act(sql, async (tx) => {
    const given = await tx`
      insert into team_roles (practice_id, persona_id, role, granted_by, reason, granted_at)
      select distinct ${practiceId}::uuid, p.id, ${grant.role}, ${actorId}::uuid, ${grant.reason}, ${grant.now}::timestamptz
      from personas p
      join team_roles t on t.persona_id = p.id and t.practice_id = ${practiceId} and t.ended_at is null
      where p.public_id = ${grant.member}
      on conflict (persona_id, practice_id, role) where ended_at is null do nothing`;
    if (given.count === 0) return refuse('team-changed');
    await audit(tx, {
      actorId,
      act: 'team.granted',
      subjectKind: 'practice',
      subjectId: practiceId,
      reason: grant.reason,
      detail: { role: grant.role },
    });
    return { ok: true };
  });
}

/** @param ending.roleId of a standing role of this practice. @returns `last-owner` when nobody would be left. */
export async function endRole(
  sql: Sql,
  speaker: Speaker,
  ending: { roleId: string; reason: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const { practiceId, actorId } = speaker;
  if (!practiceId || !may(speaker, 'settings')) return refuse('not-allowed');
  return act(sql, async (tx) => {
    // Locked together, so that two owners cannot end each other at the same time.
    const standing = await tx<{ id: string; role: TeamRole }[]>`
      select id, role from team_roles
      where practice_id = ${practiceId} and ended_at is null
      order by id
      for update`;
    const role = standing.find((row) => row.id === ending.roleId);
    if (!role) return refuse('team-changed');
    if (role.role === 'owner' && standing.filter((row) => row.role === 'owner').length === 1)
      return refuse('last-owner');
    await tx`
      update team_roles
      set ended_at = ${ending.now}, ended_by = ${actorId}, end_reason = ${ending.reason}
      where id = ${role.id}`;
    await audit(tx, {
      actorId,
      act: 'team.ended',
      subjectKind: 'practice',
      subjectId: practiceId,
      reason: ending.reason,
      detail: { role: role.role },
    });
    return { ok: true };
  });
}
