// What somebody sees who follows an invitation.
import { acceptInvitation, invitation } from '#domain/communities/invite.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { RoomSign } from '../../ui/RoomSign.tsx';
import type { SignedIn } from '../../visit.ts';
import { WelcomeAndRules } from './community.tsx';
import { clinicianWords, roomOf } from './words.ts';

export async function showInvitation(visit: SignedIn): Promise<Response> {
  const id = visit.params.id ?? '';
  const found = await invitation(visit.sql, id, visit.now);
  if (!found) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    { title: 'An invitation', place: 'communities' },
    <>
      <header class="page-head room-head" data-tone="community">
        <RoomSign room={roomOf(found.door)} />
        <h1>You are invited to {found.name}</h1>
        <p class="lead">{found.about}</p>
      </header>
      <form method="post" action={`/invitations/${id}`} class="card">
        <FormSeal {...sealOf(visit)} />
        <p>
          You come in as <b>{visit.viewer.persona.name}</b>. There is no list of members.
        </p>
        <Button>Come in</Button>
      </form>
      <WelcomeAndRules community={found} />
      <p class="hush">{clinicianWords[found.clinicians].told}</p>
    </>,
  );
}

export async function submitInvitation(visit: SignedIn): Promise<Response> {
  const done = await acceptInvitation(visit.sql, visit.viewer, { id: visit.params.id ?? '', now: visit.now });
  return done.ok ? seeOther(`/communities/${done.slug}`) : refused(visit, done.refusal);
}
