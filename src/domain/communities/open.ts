// Anyone may open a community; whoever does keeps it as its first moderator.

import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { publicId } from '#domain/ids.ts';
import { type ClinicianRule, communityLimits, type Door } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';

export interface NewCommunity {
  name: string;
  about: string;
  welcome: string;
  rules: string;
  door: Door;
  clinicians: ClinicianRule;
  /** Slug of the condition it is for, when it is for one. */
  condition?: string | undefined;
  now: Date;
}

/**
 * @returns the slug of the new community.
 * Refusals: `not-in-this-role` (only patients and carers keep communities), `too-many`, `invalid` (no such condition).
 */
export async function openCommunity(
  sql: Sql,
  actor: Actor,
  community: NewCommunity,
): Promise<{ ok: true; slug: string } | Refused> {
  const { persona } = actor;
  if (persona.kind !== 'patient' && persona.kind !== 'carer') return refuse('not-in-this-role');
  return act(sql, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${persona.id}, 0))`;
    const [state] = await tx<{ opened: number; conditionId: string | null }[]>`
      select (
               select count(*)::int
               from communities
               where opened_by = ${persona.id} and opened_at > ${community.now}::timestamptz - interval '1 day'
             ) as opened,
             (select id from conditions where slug = ${community.condition ?? ''}) as "conditionId"`;
    if (!state || state.opened >= communityLimits.openedPerDay)
      return refuse('too-many', { seconds: 86_400, wait: 'a day' });
    if (community.condition && !state.conditionId) return refuse('invalid', {}, 'condition');
    const slug = community.door === 'hidden' ? publicId() : await freeSlug(tx, community.name);
    const [made] = await tx<{ id: string }[]>`
      insert into communities (slug, name, about, welcome, rules, door, clinicians, condition_id, opened_by, opened_at, members)
      values (${slug}, ${community.name}, ${community.about}, ${community.welcome}, ${community.rules},
              ${community.door}, ${community.clinicians}, ${state.conditionId}, ${persona.id}, ${community.now}, 1)
      returning id`;
    if (!made) throw new Error('a community was not made');
    await tx`
      insert into memberships (community_id, persona_id, standing, began_at)
      values (${made.id}, ${persona.id}, 'member', ${community.now})`;
    await tx`
      insert into moderators (community_id, persona_id, granted_by, reason, granted_at)
      values (${made.id}, ${persona.id}, ${persona.id}, 'opened the community', ${community.now})`;
    await audit(tx, { actorId: persona.id, act: 'community.open', subjectKind: 'community', subjectId: made.id });
    return { ok: true, slug };
  });
}

/** "Type 2 diabetes, day by day" is type-2-diabetes-day-by-day; when that is taken, -2 and so on. */
async function freeSlug(sql: Sql, name: string): Promise<string> {
  const stem =
    name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'community';
  // One opening of this name at a time; the lock ends with the transaction.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`community ${stem}`}, 0))`;
  const taken = await sql<{ slug: string }[]>`
    select slug
    from communities
    where slug = ${stem} or slug like ${`${stem}-%`}`;
  const all = new Set([...reserved, ...taken.map((row) => row.slug)]);
  if (!all.has(stem)) return stem;
  let number = 2;
  while (all.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Addresses below /communities that mean something else. */
const reserved = ['new', 'community'];
