// The way into a hidden community: a link that its moderators hand on, for a time.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { publicId } from '#domain/ids.ts';
import type { Door } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { logModeration } from '../moderation/record.ts';
import { admit, mayEnter } from './join.ts';
import { moderatedBy } from './standing.ts';

/** How long an invitation opens the door. */
const invitationDays = 14;

/** Refusals: `absent`, `second-factor-first`. */
export async function invite(
  sql: Sql,
  actor: Actor,
  { slug, now }: { slug: string; now: Date },
): Promise<{ ok: true; publicId: string } | Refused> {
  const held = await moderatedBy(sql, actor, slug);
  if (!held.ok) return held;
  const { communityId } = held.place;
  return act(sql, async (tx) => {
    const id = publicId();
    const [made] = await tx<{ id: string }[]>`
      insert into invitations (public_id, community_id, made_by, made_at, expires_at)
      values (${id}, ${communityId}, ${actor.persona.id}, ${now}, ${now}::timestamptz + make_interval(days => ${invitationDays}))
      returning id`;
    await logModeration(tx, { communityId, actorId: actor.persona.id, act: 'invite', reason: '', now });
    await audit(tx, {
      actorId: actor.persona.id,
      act: 'community.invite',
      subjectKind: 'invitation',
      subjectId: made?.id ?? communityId,
    });
    return { ok: true, publicId: id };
  });
}

/** The link opens nothing any more. Refusals: `absent`, `second-factor-first`. */
export async function endInvitation(
  sql: Sql,
  actor: Actor,
  { slug, invitation, now }: { slug: string; invitation: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const held = await moderatedBy(sql, actor, slug);
  if (!held.ok) return held;
  const { communityId } = held.place;
  return act(sql, async (tx) => {
    const ended = await tx`
      update invitations
      set ended_at = ${now}
      where public_id = ${invitation} and community_id = ${communityId} and ended_at is null`;
    if (ended.count === 0) return refuse('absent');
    await logModeration(tx, { communityId, actorId: actor.persona.id, act: 'end-invitation', reason: '', now });
    return { ok: true };
  });
}

export interface Invitation {
  publicId: string;
  madeAt: Date;
  expiresAt: Date;
}

/** Invitations that still open the door, newest first. */
export async function livingInvitations(sql: Sql, communityId: string, now: Date): Promise<Invitation[]> {
  return await sql<Invitation[]>`
    select public_id as "publicId",
           made_at as "madeAt",
           expires_at as "expiresAt"
    from invitations
    where community_id = ${communityId} and ended_at is null and expires_at > ${now}
    order by id desc
    limit 50`;
}

export interface Invited {
  communityId: string;
  slug: string;
  name: string;
  about: string;
  welcome: string;
  rules: string;
  door: Door;
  clinicians: 'none' | 'listen' | 'answer';
}

/** What an invitation leads to; undefined when it is unknown, ended or too old. */
export async function invitation(sql: Sql, id: string, now: Date): Promise<Invited | undefined> {
  const [found] = await sql<Invited[]>`
    select c.id as "communityId", c.slug, c.name, c.about, c.welcome, c.rules, c.door, c.clinicians
    from invitations i
    join communities c on c.id = i.community_id
    where i.public_id = ${id} and i.ended_at is null and i.expires_at > ${now}`;
  return found;
}

/** Comes in by invitation. Refusals: `absent`, `barred`, `clinicians-stay-out`, `not-in-this-role`. */
export async function acceptInvitation(
  sql: Sql,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<{ ok: true; slug: string } | Refused> {
  const found = await invitation(sql, id, now);
  if (!found) return refuse('absent');
  const fit = await mayEnter(sql, actor, found);
  if (!fit.ok) return fit;
  return act(sql, async (tx) => {
    await admit(tx, { communityId: found.communityId, personaId: actor.persona.id, standing: fit.standing, now });
    return { ok: true, slug: found.slug };
  });
}
