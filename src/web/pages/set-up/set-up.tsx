// The link printed at the first start: whoever opens it becomes the operator. It works while there is none.
import { becomeOperator, setUpIsOpen } from '#domain/instance/set-up.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import type { SignedIn, Visit } from '../../visit.ts';

export async function showSetUp(visit: Visit): Promise<Response> {
  const token = visit.params.token ?? '';
  if (!(await setUpIsOpen(visit.sql, token))) return refused(visit, { reason: 'absent' });
  const here = encodeURIComponent(`/setup/${token}`);
  return page(
    visit,
    { title: 'Set up' },
    <>
      <header class="page-head">
        <h1>Run this place</h1>
        <p class="lead">
          The operator looks after settings and mail, and reads what people write only where a report finds no moderator
          who may decide.
        </p>
      </header>
      {visit.viewer ? (
        <form method="post" action={`/setup/${token}`}>
          <FormSeal {...sealOf(visit)} />
          <p>This account becomes the operator. You will be asked to set up a second factor next.</p>
          <Button icon="sliders">Become the operator</Button>
        </form>
      ) : (
        <>
          <p>Begin with an account of your own; you will come back here.</p>
          <p class="row since">
            <ButtonLink href={`/sign-up?back=${here}`}>Join</ButtonLink>
            <ButtonLink href={`/sign-in?back=${here}`} look="plain">
              Sign in
            </ButtonLink>
          </p>
        </>
      )}
    </>,
  );
}

export async function submitSetUp(visit: SignedIn): Promise<Response> {
  const done = await becomeOperator(visit.sql, visit.viewer, visit.params.token ?? '');
  if (!done.ok) return refused(visit, done.refusal);
  return seeOther(visit.viewer.hasSecondFactor ? '/operator' : '/settings/second-factor?back=/operator');
}
