// The passkeys of the account: which there are, a new one, and the recovery codes that stand in for them.
import * as v from 'valibot';
import { renewSession } from '#domain/accounts/open-session.ts';
import { proveOwner } from '#domain/accounts/prove-owner.ts';
import { addPasskey, beginPasskey } from '#domain/credentials/passkey-add.ts';
import { readRegistration } from '#domain/credentials/passkey-answer.ts';
import { mayChangePasskeys, type PasskeyLine, passkeyList } from '#domain/credentials/passkeys.ts';
import { freshRecoveryCodes, recoveryCodesLeft } from '#domain/credentials/recovery-codes.ts';
import { passkeyLimits } from '#vocabulary/passkeys.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { json, page, refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { lettersOf } from '../../letters.ts';
import { sealOf } from '../../Page.tsx';
import { passkeySite } from '../../passkeys.ts';
import { deviceLabel, keepSession } from '../../session-cookie.ts';
import { statuses } from '../../statuses.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RecoveryCodes } from '../../ui/Codes.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { PasskeyForm } from '../../ui/PasskeyForm.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextField } from '../../ui/TextField.tsx';
import { Month } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { SettingsHead } from '../settings/SettingsHead.tsx';
import { SettingsLink } from '../settings/SettingsLink.tsx';

export const showPasskeys = (visit: SignedIn): Promise<Response> => answer(visit, {});

/** What to ask the browser for, as JSON for the island. */
export async function registrationOptions(visit: SignedIn): Promise<Response> {
  const begun = await beginPasskey(visit.sql, visit.viewer, { site: passkeySite(visit) });
  return begun.ok ? json(begun.options) : refused(visit, begun.refusal);
}

export async function submitPasskey(visit: SignedIn): Promise<Response> {
  const { form, viewer } = visit;
  const parsed = parseFields(v.object({ name: passkeyName }), { name: form.text('name') });
  if (!parsed.ok) return answer(visit, { fault: parsed.faults.name });
  const given = readRegistration(form.text('credential'));
  if (!given) return answer(visit, { refusal: { reason: 'passkey-refused' } });
  const done = await addPasskey(visit.sql, viewer, {
    answer: given,
    name: parsed.value.name,
    site: passkeySite(visit),
    letters: lettersOf(visit),
    sealKey: visit.house.keys.secondFactor,
  });
  if (!done.ok) return answer(visit, { refusal: done.refusal });
  visit.house.nudge();
  // The device has just checked its owner: the session has shown a second factor.
  keepSession(visit, await renewSession(visit.sql, viewer.sessionId));
  return done.codes ? codesPage(visit, done.codes) : seeOther('/settings/passkeys');
}

/** The password once more, when the sign-in was a while ago. */
export async function submitProof(visit: SignedIn): Promise<Response> {
  const done = await proveOwner(visit.sql, visit.viewer, {
    current: visit.form.text('current').slice(0, 1000),
    throttleKey: visit.house.keys.throttle,
  });
  if (done.ok) return seeOther('/settings/passkeys');
  if (done.refusal.reason === 'too-many') return refused(visit, done.refusal);
  return answer(visit, { refusal: done.refusal });
}

/** New recovery codes, for accounts whose second factor is a passkey. */
export async function renewCodes(visit: SignedIn): Promise<Response> {
  const { viewer, sql } = visit;
  const may = await mayChangePasskeys(sql, viewer);
  if (!may.ok) return answer(visit, { refusal: may.refusal });
  if ((await passkeyList(sql, viewer)).length === 0) return refused(visit, { reason: 'absent' });
  return codesPage(visit, await freshRecoveryCodes(sql, visit.house.keys.secondFactor, viewer.accountId));
}

export const passkeyName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Give it a name, so that you know it again.'),
  v.maxLength(passkeyLimits.name, `A name has up to ${passkeyLimits.name} characters.`),
);

async function answer(
  visit: SignedIn,
  { refusal, fault }: { refusal?: Refusal; fault?: string | undefined },
): Promise<Response> {
  if (refusal && visit.wantsJson) return refused(visit, refusal);
  const { sql, viewer } = visit;
  const passkeys = await passkeyList(sql, viewer);
  const may = await mayChangePasskeys(sql, viewer);
  const withCodes = may.ok && passkeys.length > 0 && !viewer.hasSecondFactor;
  const codesLeft = withCodes ? await recoveryCodesLeft(sql, viewer.accountId) : undefined;
  const wall = may.ok ? undefined : may.refusal.reason;
  const errors = refusal
    ? [{ ...(refusal.field ? { field: refusal.field } : {}), sentence: sentenceFor(refusal) }]
    : fault
      ? [{ field: 'name', sentence: fault }]
      : [];
  return page(
    visit,
    { title: 'Passkeys', islands: ['passkey'] },
    <>
      <SettingsHead title="Passkeys">
        Sign in with your fingerprint, your face or the PIN of your device. There is nothing to remember and nothing to
        give away, and no code is asked afterwards.
      </SettingsHead>
      <FormErrors errors={errors} />
      {passkeys.length > 0 && <Passkeys passkeys={passkeys} />}
      {wall === 'sign-in-again' && <Proof visit={visit} refusal={refusal} has={passkeys.length > 0} />}
      {wall === 'second-factor-first' && (
        <Card title="Show your second factor first">
          <p>
            Passkeys can be changed only after it was shown, so that a password alone does not open more than it should.
          </p>
          <p class="after">
            <ButtonLink href="/second-factor?back=/settings/passkeys" look="plain" icon="shield">
              Show it now
            </ButtonLink>
          </p>
        </Card>
      )}
      {may.ok && <Add visit={visit} fault={fault} />}
      {codesLeft !== undefined && <Codes visit={visit} left={codesLeft} />}
    </>,
    refusal ? statuses[refusal.reason] : fault ? 422 : 200,
  );
}

function Passkeys({ passkeys }: { passkeys: PasskeyLine[] }) {
  return (
    <ul class="settings-list">
      {passkeys.map(({ publicId, name, createdAt, usedOn }) => (
        <SettingsLink href={`/settings/passkeys/${publicId}`} icon="key" title={name}>
          Added in <Month at={createdAt} />. {usedOn ? `Last used on ${day.format(usedOn)}.` : 'Not used yet.'}
        </SettingsLink>
      ))}
    </ul>
  );
}

/** A date column is midnight in the zone of the process. */
const day = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric' });

function Add({ visit, fault }: { visit: SignedIn; fault: string | undefined }) {
  return (
    <Card title="Add a passkey">
      <p>
        This device, a security key or your password manager keeps it. Beside it your e-mail address is listed there,
        and none of your personas.
      </p>
      <PasskeyForm
        ceremony="make"
        action="/settings/passkeys"
        seal={sealOf(visit)}
        words="Add a passkey"
        look="primary"
        without="Passkeys need script, which is off or not loaded here. Your password works without."
      >
        <TextField
          name="name"
          label="Name"
          hint="Only you see it."
          value={visit.form.text('name') || deviceLabel(visit.headers.get('user-agent') ?? '')}
          maxlength={passkeyLimits.name}
          autocomplete="off"
          error={fault}
          required
        />
      </PasskeyForm>
    </Card>
  );
}

function Proof({ visit, refusal, has }: { visit: SignedIn; refusal: Refusal | undefined; has: boolean }) {
  return (
    <Card title="Show that it is you">
      <p>You signed in a while ago. Before passkeys are added or removed, show once more that it is you.</p>
      {has && (
        <PasskeyForm
          ceremony="use"
          action="/second-factor/passkey"
          seal={sealOf(visit)}
          words="Use a passkey"
          without="Passkeys need script, which is off or not loaded here. Use your password."
        >
          <input type="hidden" name="back" value="/settings/passkeys" />
        </PasskeyForm>
      )}
      <form method="post" action="/settings/passkeys/proof">
        <FormSeal {...sealOf(visit)} />
        <PasswordField
          name="current"
          label="Password"
          autocomplete="current-password"
          error={refusal?.reason === 'wrong-password' ? sentenceFor(refusal) : undefined}
          required
        />
        <Button>Go on</Button>
      </form>
    </Card>
  );
}

function Codes({ visit, left }: { visit: SignedIn; left: number }) {
  return (
    <Card title="Recovery codes">
      <p>
        When the device with your passkey is gone, your password and one of these codes let you change your passkeys.{' '}
        {left} of 10 are left; new ones make the old ones worthless.
      </p>
      <form method="post" action="/settings/passkeys/codes">
        <FormSeal {...sealOf(visit)} />
        <Button look="plain">Make new recovery codes</Button>
      </form>
    </Card>
  );
}

function codesPage(visit: SignedIn, codes: string[]): Promise<Response> {
  return page(
    visit,
    { title: 'Recovery codes' },
    <>
      <SettingsHead title="Keep these codes">
        When the device with your passkey is gone, your password and one of them let you change your passkeys. They are
        shown now and never again.
      </SettingsHead>
      <RecoveryCodes codes={codes} />
      <p class="after">
        <ButtonLink href="/settings/passkeys" icon="check">
          I have kept them
        </ButtonLink>
      </p>
    </>,
  );
}
