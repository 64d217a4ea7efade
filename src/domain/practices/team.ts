// The team of a practice: who has which role, since when and why; and the invitations that still wait.
import type { Sql } from '#domain/database.ts';
import type { TeamRole } from '#vocabulary/practices.ts';

export interface TeamMember {
  roleId: string;
  publicId: string;
  name: string;
  role: TeamRole;
  reason: string;
  grantedBy: string | null;
  grantedAt: Date;
  endedAt: Date | null;
  endReason: string | null;
}

/** Standing roles first, then those that ended. */
export function team(sql: Sql, practiceId: string): Promise<TeamMember[]> {
  return sql<TeamMember[]>`
    select t.id as "roleId", p.public_id as "publicId", p.name, t.role, t.reason, g.name as "grantedBy",
           t.granted_at as "grantedAt", t.ended_at as "endedAt", t.end_reason as "endReason"
    from team_roles t
    join personas p on p.id = t.persona_id
    left join personas g on g.id = t.granted_by
    where t.practice_id = ${practiceId}
    order by t.ended_at is not null, t.granted_at
    limit 200`;
}
