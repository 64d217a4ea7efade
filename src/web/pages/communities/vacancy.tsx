// Taking on a community that nobody moderates.
import { communityFor } from '#domain/communities/community.ts';
import { mayTakeOn, takeOn } from '#domain/moderation/vacancy.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import type { SignedIn } from '../../visit.ts';
import { titleOf } from './words.ts';

export async function showVacancy(visit: SignedIn): Promise<Response> {
  const { persona, secondFactor } = visit.viewer;
  const community = await communityFor(visit.sql, persona.id, visit.params.slug ?? '');
  if (community?.standing !== 'member' || community.moderators.length > 0) return refused(visit, { reason: 'absent' });
  if (!(await mayTakeOn(visit.sql, { communityId: community.id, personaId: persona.id, now: visit.now })))
    return refused(visit, { reason: 'member-too-new' });
  if (!secondFactor) return refused(visit, { reason: 'second-factor-first' });
  const base = `/communities/${community.slug}`;
  return page(
    visit,
    { title: titleOf(community), place: 'communities' },
    <Confirm
      title={`Take on ${community.name}?`}
      action={`${base}/vacancy`}
      seal={sealOf(visit)}
      yes="Become its moderator"
      back={`${base}/about`}
      no="Not now"
    >
      <p>
        Moderators read what was reported, decide with a reason, and let people in. Every member sees that{' '}
        {persona.name} moderates. You can ask others to help, and step down once somebody else moderates too.
      </p>
    </Confirm>,
  );
}

export async function submitVacancy(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const done = await takeOn(visit.sql, visit.viewer, { slug, now: visit.now });
  return done.ok ? seeOther(`/communities/${slug}/moderation`) : refused(visit, done.refusal);
}
