// The links in mails that confirm an address. Opening one changes nothing: mail scanners open links too. A button does.
import { tokenIsGood } from '#domain/accounts/one-time-token.ts';
import { verifyEmail } from '#domain/accounts/verify-email.ts';
import { page, refused } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Visit } from '../../visit.ts';

type Purpose = 'verify-email' | 'change-email';

export const showVerify = (visit: Visit): Promise<Response> => show(visit, 'verify-email');
export const showChange = (visit: Visit): Promise<Response> => show(visit, 'change-email');
export const submitVerify = (visit: Visit): Promise<Response> => submit(visit, 'verify-email');
export const submitChange = (visit: Visit): Promise<Response> => submit(visit, 'change-email');

async function show(visit: Visit, purpose: Purpose): Promise<Response> {
  const token = visit.params.token ?? '';
  if (!(await tokenIsGood(visit.sql, token, purpose))) return refused(visit, { reason: 'link-used' });
  return page(
    visit,
    { title: 'Confirm your address' },
    <>
      <header class="page-head">
        <h1>Confirm your address</h1>
        <p class="lead">Confirm only if you gave this address here yourself.</p>
      </header>
      <form method="post" action={`/${purpose}/${token}`}>
        <FormSeal {...sealOf(visit)} />
        <Button icon="check">Yes, this is my address</Button>
      </form>
    </>,
  );
}

async function submit(visit: Visit, purpose: Purpose): Promise<Response> {
  const done = await verifyEmail(visit.sql, { token: visit.params.token ?? '', purpose });
  if (!done.ok) return refused(visit, done.refusal);
  return page(
    visit,
    { title: 'Address confirmed' },
    <>
      <h1>Thank you</h1>
      <Notice mood="good">
        <p>Your address is confirmed.</p>
      </Notice>
      <ButtonLink href={visit.viewer ? '/' : '/sign-in'}>{visit.viewer ? 'Go on' : 'Sign in'}</ButtonLink>
    </>,
  );
}
