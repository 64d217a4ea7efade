// Whom one has blocked or muted, as one met them.
import { boundariesOf, liftBoundary } from '#domain/network/boundaries.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import type { SignedIn } from '../../visit.ts';

export async function showBoundaries(visit: SignedIn): Promise<Response> {
  const { persona } = visit.viewer;
  const lines = await boundariesOf(visit.sql, persona.id);
  return page(
    visit,
    { title: 'Blocked and muted' },
    <>
      <header class="page-head">
        <p class="crumb">
          <a href="/settings">Settings</a>
        </p>
        <h1>Blocked and muted</h1>
        <p class="hush">
          By {persona.name}. You do not see what they write; whom you block can also not reply in your threads. They are
          not told. Somebody anonymous is blocked under that name, in that thread.
        </p>
      </header>
      {lines.length === 0 && (
        <EmptyState
          icon="checked"
          title="Nobody is blocked or muted"
          text="To block or mute somebody, open the menu with three dots beside what they wrote."
        />
      )}
      <ul class="lines">
        {lines.map((line) => (
          <li class="row split">
            <span class="row">
              <Avatar id={line.avatar} />
              <b>{line.name}</b>
              <span class="hush">{line.kind === 'block' ? 'blocked' : 'muted'}</span>
            </span>
            <form method="post" action="/boundaries/end">
              <FormSeal {...sealOf(visit)} />
              <input type="hidden" name="boundary" value={line.publicId} />
              <Button look="plain">{line.kind === 'block' ? 'Unblock' : 'Unmute'}</Button>
            </form>
          </li>
        ))}
      </ul>
    </>,
  );
}

export async function submitLift(visit: SignedIn): Promise<Response> {
  const done = await liftBoundary(visit.sql, visit.viewer, visit.form.text('boundary'));
  return done.ok ? seeOther('/boundaries') : refused(visit, done.refusal);
}
