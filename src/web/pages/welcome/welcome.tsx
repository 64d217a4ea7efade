// Right after joining: as whom one acts, that a mail is on its way, and the next step.
import { ownPath, page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { SignedIn } from '../../visit.ts';

export function showWelcome(visit: SignedIn): Promise<Response> {
  const back = ownPath(visit.query.get('back') ?? '');
  const { persona, emailVerified } = visit.viewer;
  return page(
    visit,
    { title: 'Welcome' },
    <>
      <header class="page-head">
        <h1>You are in, {persona.name}</h1>
        <p class="lead">That is the only thing others know of you. You can use everything right away.</p>
      </header>
      {!emailVerified && (
        <Notice mood="info" title="One mail is on its way">
          <p>
            Open the link in it when you find the time. It lets you choose a new password should you ever forget yours.
          </p>
        </Notice>
      )}
      <p class="row">
        {back && <ButtonLink href={back}>Go on where you were</ButtonLink>}
        <ButtonLink href="/communities" look={back ? 'plain' : 'primary'} icon="search">
          Look for your condition
        </ButtonLink>
        <ButtonLink href="/personas" look="quiet">
          Your personas
        </ButtonLink>
      </p>
    </>,
  );
}
