// Joining a team by a link that works once.
import { actAs } from '#domain/accounts/act-as.ts';
import { invitation, join } from '#domain/practices/invitations.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { roleWords } from '../practices/team.tsx';

/** GET /team/:token */
export function showJoin(visit: SignedIn): Promise<Response> {
  return joinPage(visit, '');
}

/** POST /team/:token */
export async function submitJoin(visit: SignedIn): Promise<Response> {
  const { viewer } = visit;
  if (!viewer.secondFactor) return refused(visit, { reason: 'second-factor-first' });
  const name = visit.form.text('name').trim();
  if (name.length < 2 || name.length > 60) return joinPage(visit, name, 'Your name on the team, 2 to 60 characters.');
  const done = await join(
    visit.sql,
    { id: viewer.accountId, name },
    { token: visit.params.token ?? '', now: visit.now },
  );
  if (!done.ok) return refused(visit, done.refusal);
  const staff = { id: done.personaId, publicId: done.actingAs, kind: 'staff' as const, name };
  await actAs(visit.sql, { ...viewer, personas: [...viewer.personas, staff] }, done.actingAs);
  return seeOther(`/practices/${done.slug}`);
}

async function joinPage(visit: SignedIn, name: string, error?: string): Promise<Response> {
  const found = await invitation(visit.sql, visit.params.token ?? '', visit.now);
  if (!found) return refused(visit, { reason: 'link-used' });
  return page(
    visit,
    { title: 'Join a team', place: 'practices' },
    <>
      <h1>Join the team of {found.practice}</h1>
      <p>
        Your role: <b>{roleWords[found.role].label}</b>. {roleWords[found.role].hint}
      </p>
      {visit.viewer.secondFactor ? (
        <form method="post" action={`/team/${visit.params.token}`} class="narrow">
          <FormSeal {...sealOf(visit)} />
          <FormErrors errors={error ? [{ field: 'name', sentence: error }] : []} />
          <TextField
            name="name"
            label="Your name on the team"
            hint="A name of its own: nobody can connect it with your other names here."
            value={name}
            error={error}
            maxlength={60}
            required
          />
          <Button>Join</Button>
        </form>
      ) : (
        <Notice mood="caution" title="This needs a second factor">
          <p>Whoever speaks for a practice signs in with a code as well.</p>
          <p>
            <ButtonLink href={visit.viewer.hasSecondFactor ? '/second-factor' : '/settings/second-factor'}>
              {visit.viewer.hasSecondFactor ? 'Enter a code' : 'Set it up'}
            </ButtonLink>
          </p>
        </Notice>
      )}
    </>,
    error ? 422 : 200,
  );
}
