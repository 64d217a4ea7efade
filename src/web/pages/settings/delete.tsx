import { deleteAccount } from '#domain/accounts/delete-account.ts';
import { leftAlone } from '#domain/moderation/vacancy.ts';
import { page, refused } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { dropSession } from '../../session-cookie.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn, Visit } from '../../visit.ts';
import { LeftAloneNotice } from '../communities/LeftAloneNotice.tsx';
import { SettingsHead } from './SettingsHead.tsx';

/** Typed by the owner: a slip of the finger does not delete an account. */
const word = 'delete';

export const showDelete = (visit: SignedIn): Promise<Response> => answer(visit, {});

export async function submitDelete(visit: SignedIn): Promise<Response> {
  if (visit.form.text('word').trim().toLowerCase() !== word)
    return answer(visit, { word: `Type the word “${word}” to confirm.` });
  const done = await deleteAccount(visit.sql, visit.viewer, {
    current: visit.form.text('current').slice(0, 1000),
    throttleKey: visit.house.keys.throttle,
  });
  if (!done.ok && (done.refusal.reason !== 'wrong-password' || visit.wantsJson)) return refused(visit, done.refusal);
  if (!done.ok) return answer(visit, { current: sentenceFor(done.refusal) });
  dropSession(visit);
  const stranger: Visit = { ...visit, viewer: undefined };
  return page(
    stranger,
    { title: 'Account deleted' },
    <>
      <h1>Your account is deleted</h1>
      <Notice mood="good">
        <p>Nothing of it is left here. Take care of yourself.</p>
      </Notice>
      <ButtonLink href="/" look="plain">
        To the front page
      </ButtonLink>
    </>,
  );
}

async function answer(visit: SignedIn, faults: Record<string, string>): Promise<Response> {
  const { accountId, persona: acting, personas } = visit.viewer;
  const rooms = await leftAlone(visit.sql, { accountId });
  return page(
    visit,
    { title: 'Delete the account' },
    <>
      <SettingsHead title="Delete the account" />
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      <div class="prose">
        <p>Deleting takes effect at once and cannot be undone. These go:</p>
        <ul>
          <li>your address, password and second factor</li>
          <li>
            {personas.length === 1 ? 'your persona' : `your ${personas.length} personas`}:{' '}
            {personas.map((persona) => persona.name).join(', ')}
          </li>
          <li>every place where you are signed in</li>
        </ul>
        {personas.some(({ kind }) => kind === 'staff' || kind === 'clinician') ? (
          <p>
            What you published for a practice or as a clinician stays on record, without your name. Nothing else
            remains.
          </p>
        ) : (
          <p>Nothing of the account remains.</p>
        )}
      </div>
      <LeftAloneNotice rooms={rooms} acting={acting.publicId} />
      <form method="post" action="/settings/delete" class="narrow since">
        <FormSeal {...sealOf(visit)} />
        <TextField
          name="word"
          label={`Type the word “${word}”`}
          autocomplete="off"
          maxlength={20}
          error={faults.word}
          required
        />
        <PasswordField
          name="current"
          label="Your password"
          autocomplete="current-password"
          error={faults.current}
          required
        />
        <div class="row">
          <Button look="danger" icon="trash">
            Delete my account
          </Button>
          <ButtonLink href="/settings" look="quiet">
            Keep it
          </ButtonLink>
        </div>
      </form>
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}
