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

/** @param ending.roleId of a standing role of this practice. @returns `last-owner` when nobody would be left and the page is open. */
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
    const owners = standing.filter((row) => row.role === 'owner').length;
    if (role.role === 'owner' && owners === 1 && (await isOpen(tx, practiceId))) return refuse('last-owner');
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

async function isOpen(tx: Sql, practiceId: string): Promise<boolean> {
  const [open] = await tx`
    select 1
    from practices p
    join pages g on g.persona_id = p.persona_id and g.opened_at is not null
    where p.id = ${practiceId}`;
  return open !== undefined;
}

/**
 * Whether the account holds the last owner of a practice whose page is open: it has to hand over or close it before it goes.
 * The standing owners stay locked until the transaction ends, so that two of them cannot go at the same time.
 */
export async function isLastOwner(tx: Sql, accountId: string): Promise<boolean> {
  const owners = await tx<{ practiceId: string; mine: boolean }[]>`
    select t.practice_id as "practiceId",
           coalesce(p.account_id = ${accountId}, false) as mine
    from team_roles t
    join personas p on p.id = t.persona_id
    join practices k on k.id = t.practice_id
    join pages g on g.persona_id = k.persona_id and g.opened_at is not null
    where t.role = 'owner'
      and t.ended_at is null
      and t.practice_id in (
        select practice_id
        from team_roles held
        join personas holder on holder.id = held.persona_id
        where holder.account_id = ${accountId} and held.role = 'owner' and held.ended_at is null
      )
    order by t.id
    for update of t`;
  const handed = new Set(owners.filter((owner) => !owner.mine).map((owner) => owner.practiceId));
  return owners.some((owner) => !handed.has(owner.practiceId));
}
