// Turning the second factor on and off, and new recovery codes.
import { renewSession } from '#domain/accounts/open-session.ts';
import { hasPasskey } from '#domain/credentials/passkeys.ts';
import { freshRecoveryCodes, recoveryCodesLeft } from '#domain/credentials/recovery-codes.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  showSecondFactor,
} from '#domain/credentials/second-factor.ts';
import { secretForApp } from '#domain/credentials/totp.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { ownPath, page, refused, seeOther } from '../../answer.tsx';
import { factorTools } from '../../factor-tools.ts';
import { sealOf } from '../../Page.tsx';
import { keepSession } from '../../session-cookie.ts';
import { statuses } from '../../statuses.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { OneTimeCode, RecoveryCodes, SecondFactorCode, TypedKey } from '../../ui/Codes.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';
import { SettingsHead } from '../settings/SettingsHead.tsx';
import { QrCode } from './QrCode.tsx';

export async function showFactor(visit: SignedIn): Promise<Response> {
  const back = ownPath(visit.query.get('back') ?? '') ?? '';
  if (await passkeyFirst(visit)) return refused(visit, { reason: 'second-factor-first' });
  return visit.viewer.hasSecondFactor ? turnedOn(visit) : setUp(visit, back);
}

export async function turnOn(visit: SignedIn): Promise<Response> {
  const back = ownPath(visit.form.text('back')) ?? '';
  if (await passkeyFirst(visit)) return refused(visit, { reason: 'second-factor-first' });
  const done = await confirmSecondFactor(visit.sql, visit.viewer.accountId, {
    ...factorTools(visit),
    code: visit.form.text('code').slice(0, 100),
  });
  if (!done.ok) {
    if (done.refusal.reason === 'too-many' || visit.wantsJson) return refused(visit, done.refusal);
    return visit.viewer.hasSecondFactor ? turnedOn(visit, done.refusal) : setUp(visit, back, done.refusal);
  }
  keepSession(visit, await renewSession(visit.sql, visit.viewer.sessionId));
  return codesPage(visit, done.codes, back);
}

/** Where a passkey is the second factor, a password alone must not make itself another one. */
const passkeyFirst = async ({ sql, viewer }: SignedIn): Promise<boolean> =>
  !viewer.hasSecondFactor && !viewer.secondFactor && (await hasPasskey(sql, viewer.accountId));

/** New recovery codes need a code, so that a phone left open does not give them away. */
export async function renewCodes(visit: SignedIn): Promise<Response> {
  const { accountId } = visit.viewer;
  const tools = factorTools(visit);
  const shown = await showSecondFactor(visit.sql, accountId, { ...tools, code: visit.form.text('code').slice(0, 100) });
  if (!shown.ok)
    return shown.refusal.reason === 'too-many' ? refused(visit, shown.refusal) : turnedOn(visit, shown.refusal);
  return codesPage(visit, await freshRecoveryCodes(visit.sql, tools.sealKey, accountId), '');
}

export async function turnOff(visit: SignedIn): Promise<Response> {
  const done = await endSecondFactor(visit.sql, visit.viewer.accountId, {
    ...factorTools(visit),
    password: visit.form.text('password').slice(0, 1000),
    code: visit.form.text('code').slice(0, 100),
  });
  if (done.ok) return seeOther('/settings');
  return done.refusal.reason === 'too-many' ? refused(visit, done.refusal) : turnedOn(visit, done.refusal, 'off');
}

async function setUp(visit: SignedIn, back: string, refusal?: Refusal): Promise<Response> {
  const secret = await beginSecondFactor(visit.sql, visit.viewer.accountId, factorTools(visit));
  if (!secret) return turnedOn(visit);
  const { url, typed } = secretForApp(secret, visit.house.settings.publicUrl.hostname);
  return page(
    visit,
    { title: 'Second factor' },
    <>
      <SettingsHead title="Second factor">
        After your password, a code from your phone. Whoever has only one of the two does not get in.
      </SettingsHead>
      <FormErrors errors={refusal ? [{ field: 'code', sentence: sentenceFor(refusal) }] : []} />
      <Card title="1. Scan this with an authenticator app">
        <QrCode text={url} label="QR code for the authenticator app; the same key stands below as text" />
        <p class="hint">On the same phone, or no camera? Type this key instead:</p>
        <TypedKey value={typed} />
      </Card>
      <Card title="2. Type the code it shows">
        <form method="post" action="/settings/second-factor">
          <FormSeal {...sealOf(visit)} />
          <input type="hidden" name="back" value={back} />
          <OneTimeCode
            name="code"
            label="Six digits"
            hint="A new code appears every 30 seconds."
            error={refusal && sentenceFor(refusal)}
            required
          />
          <Button>Turn it on</Button>
        </form>
      </Card>
    </>,
    refusal ? statuses[refusal.reason] : 200,
  );
}

async function turnedOn(visit: SignedIn, refusal?: Refusal, which: 'codes' | 'off' = 'codes'): Promise<Response> {
  const left = await recoveryCodesLeft(visit.sql, visit.viewer.accountId);
  const error = (form: 'codes' | 'off', reason: Refusal['reason']) =>
    refusal?.reason === reason && form === which ? sentenceFor(refusal) : undefined;
  return page(
    visit,
    { title: 'Second factor' },
    <>
      <SettingsHead title="Second factor">It is on. You are asked for a code when you sign in.</SettingsHead>
      {left < 4 && (
        <Notice mood="caution">
          <p>Only {left} recovery codes are left. Make new ones.</p>
        </Notice>
      )}
      <Card title="Recovery codes">
        <p>{left} of 10 are left. New ones make the old ones worthless.</p>
        <form method="post" action="/settings/second-factor/codes">
          <FormSeal {...sealOf(visit)} />
          <SecondFactorCode id="f-code" error={error('codes', 'wrong-code')} />
          <Button look="plain">Make new recovery codes</Button>
        </form>
      </Card>
      <Card title="Turn it off">
        <p>Clinicians, staff, moderators and operators cannot act without it.</p>
        <form method="post" action="/settings/second-factor/off">
          <FormSeal {...sealOf(visit)} />
          <PasswordField
            name="password"
            label="Password"
            autocomplete="current-password"
            error={error('off', 'wrong-password')}
            required
          />
          <SecondFactorCode id="f-code-off" error={error('off', 'wrong-code')} />
          <Button look="danger">Turn off the second factor</Button>
        </form>
      </Card>
    </>,
    refusal ? statuses[refusal.reason] : 200,
  );
}

function codesPage(visit: SignedIn, codes: string[], back: string): Promise<Response> {
  return page(
    visit,
    { title: 'Recovery codes' },
    <>
      <SettingsHead title="Keep these codes">
        When your phone is lost, one of them lets you in. They are shown now and never again.
      </SettingsHead>
      <RecoveryCodes codes={codes} />
      <ButtonLink href={back || '/settings'} icon="check">
        I have kept them
      </ButtonLink>
    </>,
  );
}
