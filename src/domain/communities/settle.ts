// What a community says of itself and whom it lets in, changed by its moderators on the record.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import type { ClinicianRule, Door } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { publicId } from '../ids.ts';
import { logModeration } from '../moderation/record.ts';
import { moderatedBy } from './standing.ts';

export interface Settlement {
  slug: string;
  name: string;
  about: string;
  welcome: string;
  rules: string;
  door: Door;
  clinicians: ClinicianRule;
  now: Date;
}

/**
 * A listed community that becomes hidden gets a new address; the old one then leads nowhere.
 * Clinicians who listened are out as soon as the rule says they may not enter.
 * Refusals: `absent`, `second-factor-first`, `stays-hidden` (what is hidden never becomes listed).
 */
export async function settle(
  sql: Sql,
  actor: Actor,
  wanted: Settlement,
): Promise<{ ok: true; slug: string } | Refused> {
  const held = await moderatedBy(sql, actor, wanted.slug);
  if (!held.ok) return held;
  const { communityId, door, clinicians } = held.place;
  if (door === 'hidden' && wanted.door !== 'hidden') return refuse('stays-hidden', {}, 'door');
  const slug = door !== 'hidden' && wanted.door === 'hidden' ? publicId() : wanted.slug;
  return act(sql, async (tx) => {
    await tx`
      update communities
      set slug = ${slug},
          name = ${wanted.name},
          about = ${wanted.about},
          welcome = ${wanted.welcome},
          rules = ${wanted.rules},
          door = ${wanted.door},
          clinicians = ${wanted.clinicians}
      where id = ${communityId}`;
    if (wanted.clinicians === 'none' && clinicians !== 'none')
      await tx`
        with gone as (
          delete from memberships
          where community_id = ${communityId} and standing = 'listener'
          returning id
        )
        update communities
        set members = members - (select count(*)::int from gone)
        where id = ${communityId}`;
    await logModeration(tx, {
      communityId,
      actorId: actor.persona.id,
      act: 'settle',
      reason: `door: ${wanted.door}; clinicians: ${wanted.clinicians}`,
      now: wanted.now,
    });
    await audit(tx, {
      actorId: actor.persona.id,
      act: 'community.settle',
      subjectKind: 'community',
      subjectId: communityId,
      detail: { door: wanted.door, clinicians: wanted.clinicians },
    });
    return { ok: true, slug };
  });
}
