// Settings of a community and its invitation links, for moderators.
import { type Community, communityFor } from '#domain/communities/community.ts';
import { endInvitation, invite, livingInvitations } from '#domain/communities/invite.ts';
import { settle } from '#domain/communities/settle.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { CommunityFormFields } from './CommunityForm.tsx';
import { type RawFields, readCommunity } from './fields.ts';
import { ModerationTabs } from './ModerationTabs.tsx';
import { moderated } from './moderation.tsx';
import { RoomHead } from './Room.tsx';
import { titleOf } from './words.ts';

export async function showSettings(visit: SignedIn): Promise<Response> {
  const held = await moderated(visit);
  if (held instanceof Response) return held;
  const { name, about, welcome, rules, door, clinicians } = held;
  return answer(visit, held, { name, about, welcome, rules, door, clinicians }, {});
}

export async function submitSettings(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const { raw, parsed } = readCommunity(visit.form);
  const again = async (faults: Record<string, string>): Promise<Response> => {
    const community = await communityFor(visit.sql, visit.viewer.persona.id, slug);
    return community?.moderator ? answer(visit, community, raw, faults, 422) : refused(visit, { reason: 'absent' });
  };
  if (!parsed.ok) return again(parsed.faults);
  const done = await settle(visit.sql, visit.viewer, { ...parsed.value, slug, now: visit.now });
  if (done.ok) return seeOther(`/communities/${done.slug}/settings`);
  const { refusal } = done;
  return refusal.field ? again({ [refusal.field]: sentenceFor(refusal) }) : refused(visit, refusal);
}

export async function submitInvite(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const done = await invite(visit.sql, visit.viewer, { slug, now: visit.now });
  return done.ok ? seeOther(`/communities/${slug}/settings#invitations`) : refused(visit, done.refusal);
}

export async function submitEndInvitation(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const invitation = visit.form.text('invitation');
  const done = await endInvitation(visit.sql, visit.viewer, { slug, invitation, now: visit.now });
  return done.ok ? seeOther(`/communities/${slug}/settings#invitations`) : refused(visit, done.refusal);
}

async function answer(
  visit: SignedIn,
  community: Community,
  values: RawFields,
  faults: Record<string, string>,
  status = 200,
): Promise<Response> {
  return page(
    visit,
    { title: titleOf(community), place: 'communities' },
    <>
      <RoomHead community={community} tab="moderation" />
      <ModerationTabs slug={community.slug} tab="settings" name={community.name} />
      <form method="post" action={`/communities/${community.slug}/settings`} class="stack">
        <FormSeal {...sealOf(visit)} />
        <CommunityFormFields values={values} faults={faults} hiddenForGood={community.door === 'hidden'} />
        <Button>Save</Button>
      </form>
      <Invitations
        visit={visit}
        community={community}
        list={await livingInvitations(visit.sql, community.id, visit.now)}
      />
    </>,
    status,
  );
}

function Invitations({
  visit,
  community,
  list,
}: {
  visit: SignedIn;
  community: Community;
  list: Awaited<ReturnType<typeof livingInvitations>>;
}) {
  const base = `/communities/${community.slug}/invitations`;
  return (
    <section class="card" id="invitations" aria-labelledby="invitations-title">
      <h2 class="card-title" id="invitations-title">
        Invitations
      </h2>
      <p>Whoever has the link can come in at once, for 14 days or until you end it. Hand it on privately.</p>
      {list.length > 0 && (
        <ul class="lines">
          {list.map((invitation) => (
            <li>
              <label class="field">
                <span class="label">
                  Link, until <Time at={invitation.expiresAt} now={visit.now} />
                </span>
                <input
                  class="input"
                  readonly
                  value={new URL(`/invitations/${invitation.publicId}`, visit.house.settings.publicUrl).href}
                />
              </label>
              <form method="post" action={`${base}/end`}>
                <FormSeal {...sealOf(visit)} />
                <input type="hidden" name="invitation" value={invitation.publicId} />
                <Button look="quiet">End this link</Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={base}>
        <FormSeal {...sealOf(visit)} />
        <Button look="plain" icon="plus">
          Make a link
        </Button>
      </form>
    </section>
  );
}
