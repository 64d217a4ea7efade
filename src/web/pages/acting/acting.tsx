// Acting as another persona. After a form came in under the wrong name, it also goes back with the text in hand.
import { actAs } from '#domain/accounts/act-as.ts';
import { ownPath, page, refused, seeOther } from '../../answer.tsx';
import { KeptFields } from '../../KeptFields.tsx';
import { sealOf } from '../../Page.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormSeal, type Seal } from '../../ui/FormSeal.tsx';
import type { SignedIn } from '../../visit.ts';

export async function switchPersona(visit: SignedIn): Promise<Response> {
  const { form } = visit;
  const persona = await actAs(visit.sql, visit.viewer, form.text('persona'));
  if (!persona) return refused(visit, { reason: 'absent' });
  const resume = ownPath(form.text('resume'));
  if (!resume) return seeOther(ownPath(form.text('back')) ?? '/');
  visit.viewer = { ...visit.viewer, persona };
  const kept = form
    .entries()
    .filter(([name]) => name.startsWith('kept-'))
    .map(([name, value]): [string, string] => [name.slice('kept-'.length), value]);
  return page(
    visit,
    { title: 'Go on writing' },
    <Resume action={resume} name={persona.name} seal={sealOf(visit)} kept={kept} />,
  );
}

interface ResumeProps {
  action: string;
  /** As whom the text will be sent. */
  name: string;
  seal: Seal;
  kept: [string, string][];
}

function Resume({ action, name, seal, kept }: ResumeProps) {
  return (
    <>
      <h1>You act as {name} again</h1>
      <p class="hush">Nothing was sent yet. Read it once more; it goes out under this name.</p>
      <form method="post" action={action} class="stack" enctype="multipart/form-data">
        <FormSeal {...seal} />
        <KeptFields kept={kept} />
        <div class="row">
          <Button>Send as {name}</Button>
          <ButtonLink href="/" look="quiet">
            Leave it
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
