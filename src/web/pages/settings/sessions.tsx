// Where the account is signed in. Days only: nobody who glances at this page learns at what hour its owner was awake.
import { revokeSession } from '#domain/accounts/end-session.ts';
import { type SessionLine, sessionList } from '#domain/accounts/settings.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { dropSession } from '../../session-cookie.ts';
import { Button } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { SignedIn } from '../../visit.ts';
import { SettingsHead } from './SettingsHead.tsx';

export async function showSessions(visit: SignedIn): Promise<Response> {
  const sessions = await sessionList(visit.sql, visit.viewer);
  return page(
    visit,
    { title: 'Where you are signed in' },
    <>
      <SettingsHead title="Where you are signed in">
        A device you do not know? End it here, then choose another password.
      </SettingsHead>
      <ul class="settings-list">
        {sessions.map((session) => (
          <li class="settings-line">
            <Icon name="globe" />
            <span class="settings-what">
              <b>
                {session.label || 'A browser'}
                {session.own && ' (this one)'}
              </b>
              <span class="hint">{lastSeen(session, visit.now)}</span>
            </span>
            <form method="post" action="/settings/sessions">
              <FormSeal {...sealOf(visit)} />
              <Button look="plain" name="session" value={session.publicId}>
                {session.own ? 'Sign out' : 'End it'}
                {!session.own && <span class="unseen">: {session.label}</span>}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action="/sign-out/everywhere">
        <FormSeal {...sealOf(visit)} />
        <Button look="danger" icon="leave">
          Sign out everywhere, here too
        </Button>
      </form>
    </>,
  );
}

export async function endOne(visit: SignedIn): Promise<Response> {
  const own = (await sessionList(visit.sql, visit.viewer)).find((session) => session.own);
  const wanted = visit.form.text('session');
  if (!(await revokeSession(visit.sql, visit.viewer, wanted))) return refused(visit, { reason: 'absent' });
  if (own?.publicId !== wanted) return seeOther('/settings/sessions');
  dropSession(visit);
  return seeOther('/');
}

function lastSeen({ seenAt }: SessionLine, now: Date): string {
  const today = day.format(seenAt) === day.format(now);
  return today ? 'Used today' : `Last used on ${day.format(seenAt)}`;
}

const day = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
