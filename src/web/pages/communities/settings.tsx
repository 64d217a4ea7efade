// Settings of a community and its invitation links, for moderators.
import type { Community } from '#domain/communities/community.ts';
import { endInvitation, invite, livingInvitations } from '#domain/communities/invite.ts';
import { settle } from '#domain/communities/settle.ts';
import { refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { CommunityFormFields } from './CommunityForm.tsx';
import { type RawFields, readCommunity } from './fields.ts';
import { moderationPage } from './moderation-page.tsx';

export const showSettings = (visit: SignedIn): Promise<Response> => settings(visit);

export async function submitSettings(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const { raw, parsed } = readCommunity(visit.form);
  if (!parsed.ok) return settings(visit, { values: raw, faults: parsed.faults });
  const done = await settle(visit.sql, visit.viewer, { ...parsed.value, slug, now: visit.now });
  if (done.ok) return seeOther(`/communities/${done.slug}/settings`);
  const { refusal } = done;
  return refusal.field
    ? settings(visit, { values: raw, faults: { [refusal.field]: sentenceFor(refusal) } })
    : refused(visit, refusal);
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

/** GET and the refused POST: with what was sent and why it did not work. */
function settings(visit: SignedIn, sent?: { values: RawFields; faults: Record<string, string> }): Promise<Response> {
  return moderationPage(
    visit,
    'settings',
    async (held) => (
      <>
        <form method="post" action={`/communities/${held.slug}/settings`} class="stack">
          <FormSeal {...sealOf(visit)} />
          <CommunityFormFields
            values={sent?.values ?? held}
            faults={sent?.faults ?? {}}
            hiddenForGood={held.door === 'hidden'}
          />
          <Button>Save</Button>
        </form>
        <Invitations visit={visit} community={held} list={await livingInvitations(visit.sql, held.id, visit.now)} />
      </>
    ),
    sent ? 422 : 200,
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
