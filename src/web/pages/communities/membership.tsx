// Coming in and going.
import { communityFor } from '#domain/communities/community.ts';
import { join, withdrawRequest } from '#domain/communities/join.ts';
import { leave } from '#domain/communities/leave.ts';
import { cleanText } from '#vocabulary/clean-text.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import type { SignedIn } from '../../visit.ts';
import { door } from './community.tsx';
import { titleOf } from './words.ts';

export async function submitJoin(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const words = cleanText(visit.form.text('words')).slice(0, communityLimits.request);
  const done = await join(visit.sql, visit.viewer, { slug, words, now: visit.now });
  if (done.ok) {
    visit.house.nudge();
    return seeOther(`/communities/${slug}`);
  }
  const community = await communityFor(visit.sql, visit.viewer.persona.id, slug);
  return community && !visit.wantsJson ? door(visit, community, done.refusal, words) : refused(visit, done.refusal);
}

export async function withdraw(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  await withdrawRequest(visit.sql, visit.viewer, slug);
  return seeOther(`/communities/${slug}`);
}

export async function confirmLeave(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const community = await communityFor(visit.sql, visit.viewer.persona.id, slug);
  if (!community?.standing) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    { title: titleOf(community), place: 'communities' },
    <Confirm
      title={`Leave ${community.name}?`}
      action={`/communities/${slug}/membership/end`}
      seal={sealOf(visit)}
      yes="Leave"
      back={`/communities/${slug}/about`}
      no="Stay"
    >
      <p>You will not be able to read here any more. What you wrote stays, unless you delete it first.</p>
      {community.door !== 'open' && <p>To come back you will need to be let in again.</p>}
    </Confirm>,
  );
}

export async function submitLeave(visit: SignedIn): Promise<Response> {
  const done = await leave(visit.sql, visit.viewer, { slug: visit.params.slug ?? '', now: visit.now });
  return done.ok ? seeOther('/communities') : refused(visit, done.refusal);
}
