// What is stored, for how long, and who sees it: the figures come from the code that keeps to them.
import { tokenLife } from '#domain/accounts/one-time-token.ts';
import { recoveryCodeCount } from '#domain/credentials/recovery-codes.ts';
import { page } from '../../answer.tsx';
import { sessionSeconds } from '../../session-cookie.ts';
import type { Visit } from '../../visit.ts';
import { PageTitle } from './PageTitle.tsx';

export function showPrivacy(visit: Visit): Promise<Response> {
  const days = sessionSeconds / 86_400;
  return page(
    visit,
    { title: 'Privacy', description: 'What is stored about you here, for how long, and who can see it.', listed: true },
    <article class="prose">
      <PageTitle>What is stored about you</PageTitle>
      <p>
        Everything is kept in one database on the machine of the organisation that runs this place. No page asks another
        company for anything: no counters, no fonts, no maps, no pictures from elsewhere.
      </p>
      <ul class="stored">
        {stored(days).map(([what, purpose, who, until]) => (
          <li>
            <b>{what}</b>
            <dl>
              <dt>What for</dt>
              <dd>{purpose}</dd>
              <dt>Who sees it</dt>
              <dd>{who}</dd>
              <dt>Until</dt>
              <dd>{until}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <h2>Cookies</h2>
      <p>
        Three at most: one that keeps you signed in ({days} days), one that ties a form to your browser while you are
        not, and one for day or night. None of them follows you anywhere.
      </p>
      <h2>What is not stored</h2>
      <p>
        Your birth date, your place, your device’s exact version, your network address in the logs, which pages you
        read, and what you typed but did not send.
      </p>
      <h2>What others can find out</h2>
      <p>
        In a condition community: that a persona wrote there, if they are members too. Outside: nothing. The time at
        which a persona was made is shown as a month. Small numbers of people are shown as “fewer than 11”.
      </p>
      <h2>Leaving</h2>
      <p>
        <a href="/settings/delete">Delete the account</a> and it is gone at once, with its personas and what only they
        could see. What practices and clinicians published stays in their archive, so that they can show what they said;
        patients’ words are never in it.
      </p>
      <h2>Health privacy law</h2>
      <p>
        In the United States, HIPAA binds practices and clinicians, not you. What they send out is checked before it
        leaves; what you tell others in a community is yours to tell. We say what was checked and promise no more than
        that.
      </p>
    </article>,
  );
}

/** What, what for, who sees it, until when. */
const stored = (days: number): [string, string, string, string][] => [
  [
    'E-mail address',
    'Signing in, a forgotten password',
    'Only you; the operator in unsent mail',
    'You delete the account',
  ],
  ['Password', 'Signing in; kept as an argon2id hash, never as text', 'Nobody', 'You change it'],
  [
    'That you said you are 18 or older, and when',
    'This place is for adults; no birth date is asked',
    'Nobody',
    'You delete the account',
  ],
  [
    'Personas: name, kind, your own words',
    'So that others can talk to you',
    'People who are signed in',
    'You close or delete',
  ],
  ['Which personas are yours', 'So that you can switch', 'Only you', 'You delete the account'],
  [
    'Sign-ins: browser and system by name, last use',
    'So that you can end them',
    'Only you',
    `${days} days after the last use`,
  ],
  [
    'Second factor and recovery codes',
    `Codes from your phone; the secret is encrypted, the ${recoveryCodeCount} codes are hashed`,
    'Nobody',
    'You turn it off',
  ],
  ['Passkeys', 'Signing in without a password; only the public half is here', 'Only you', 'You take the passkey away'],
  [
    'Communities you are in',
    'So that you can read and write there',
    'Only you; nobody sees a list of members, moderators see requests to join',
    'You leave',
  ],
  [
    'What you write in communities',
    'So that the members can read it; anonymous words stand under an alias that moderators cannot look behind',
    'Members of that community',
    'You delete it, or the account',
  ],
  [
    '“Me too”, “helpful”, likes and follows',
    'So that numbers can be shown',
    'Only you; everybody else sees numbers',
    'You take them back',
  ],
  [
    'Comments on public posts',
    'A conversation in public; the box says so',
    'Anyone, also search engines',
    'You delete them, or the account',
  ],
  ['Whom you block or mute', 'So that it holds', 'Only you', 'You lift it'],
  [
    'Reports',
    'So that moderators can look; your name is never shown to them',
    'Moderators see the reason and your words',
    'The text or your account is gone',
  ],
  ['Notifications', 'So that you hear of answers; they hold no words of anybody', 'Only you', 'You delete the account'],
  [
    'Links in mails',
    'Confirming an address, a new password; kept as hashes',
    'Nobody',
    `${tokenLife['verify-email']}; ${tokenLife['reset-password']} for a password`,
  ],
  [
    'How often something was tried',
    'Against guessing; kept as a keyed hash of your network, which cannot be read back',
    'Nobody',
    '1 day',
  ],
];
