// One passkey: another name for it, or an end to it.
import * as v from 'valibot';
import { removePasskey, renamePasskey } from '#domain/credentials/passkey-change.ts';
import { passkeyList } from '#domain/credentials/passkeys.ts';
import { passkeyLimits } from '#vocabulary/passkeys.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { SettingsHead } from '../settings/SettingsHead.tsx';
import { passkeyName } from './settings.tsx';

export const showPasskey = (visit: SignedIn): Promise<Response> => answer(visit, {});

export async function submitName(visit: SignedIn): Promise<Response> {
  const parsed = parseFields(v.object({ name: passkeyName }), { name: visit.form.text('name') });
  if (!parsed.ok) return answer(visit, { fault: parsed.faults.name });
  const done = await renamePasskey(visit.sql, visit.viewer, {
    passkey: visit.params.passkey ?? '',
    name: parsed.value.name,
  });
  return done.ok ? seeOther('/settings/passkeys') : refused(visit, done.refusal);
}

export async function submitRemoval(visit: SignedIn): Promise<Response> {
  const done = await removePasskey(visit.sql, visit.viewer, { passkey: visit.params.passkey ?? '' });
  if (done.ok) return seeOther('/settings/passkeys');
  if (done.refusal.reason === 'absent' || visit.wantsJson) return refused(visit, done.refusal);
  return answer(visit, { refusal: done.refusal });
}

async function answer(
  visit: SignedIn,
  { refusal, fault }: { refusal?: Refusal; fault?: string | undefined },
): Promise<Response> {
  const passkeys = await passkeyList(visit.sql, visit.viewer);
  const passkey = passkeys.find(({ publicId }) => publicId === visit.params.passkey);
  if (!passkey) return refused(visit, { reason: 'absent' });
  const path = `/settings/passkeys/${passkey.publicId}`;
  const errors = refusal ? [{ sentence: sentenceFor(refusal) }] : fault ? [{ field: 'name', sentence: fault }] : [];
  return page(
    visit,
    { title: 'Passkey' },
    <>
      <SettingsHead title={passkey.name} />
      <FormErrors errors={errors} />
      {(refusal?.reason === 'sign-in-again' || refusal?.reason === 'second-factor-first') && (
        <p>
          <ButtonLink href="/settings/passkeys" look="plain" icon="shield">
            Show that it is you
          </ButtonLink>
        </p>
      )}
      <Card title="Rename it">
        <form method="post" action={path}>
          <FormSeal {...sealOf(visit)} />
          <TextField
            name="name"
            label="Name"
            hint="Only you see it."
            value={fault ? visit.form.text('name').slice(0, 200) : passkey.name}
            maxlength={passkeyLimits.name}
            autocomplete="off"
            error={fault}
            required
          />
          <Button>Keep this name</Button>
        </form>
      </Card>
      <Card title="Remove it">
        <p>
          It opens nothing here from then on. Your device may go on listing it: delete it there as well. Where it was
          used to sign in you stay signed in, until you <a href="/settings/sessions">end that too</a>.
        </p>
        <form method="post" action={`${path}/remove`}>
          <FormSeal {...sealOf(visit)} />
          <Button look="danger" icon="trash">
            Remove this passkey
          </Button>
        </form>
      </Card>
    </>,
    refusal ? statuses[refusal.reason] : fault ? 422 : 200,
  );
}
