// The settings of the account: a list that says how things stand, and leads to where they are changed.
import { accountSettings } from '#domain/accounts/settings.ts';
import { page } from '../../answer.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import type { SignedIn } from '../../visit.ts';
import { SettingsLink } from './SettingsLink.tsx';

export async function showSettings(visit: SignedIn): Promise<Response> {
  const { viewer } = visit;
  const { email, sessions, recoveryCodes, passkeys } = await accountSettings(visit.sql, viewer);
  const lines: Line[] = [
    {
      href: '/personas',
      icon: 'swap',
      title: 'Personas',
      state:
        viewer.personas.length === 1
          ? viewer.persona.name
          : `${viewer.personas.length}; acting as ${viewer.persona.name}`,
    },
    {
      href: '/settings/email',
      icon: 'mail',
      title: 'E-mail address',
      state: viewer.emailVerified ? email : `${email}, not confirmed yet`,
    },
    { href: '/settings/password', icon: 'lock', title: 'Password', state: 'Change it' },
    {
      href: '/settings/passkeys',
      icon: 'key',
      title: 'Passkeys',
      state: passkeys === 0 ? 'None yet: sign in without a password' : passkeys === 1 ? 'One' : `${passkeys}`,
    },
    {
      href: '/settings/second-factor',
      icon: 'key',
      title: 'Second factor',
      state: viewer.hasSecondFactor
        ? `On, ${recoveryCodes} recovery codes left`
        : passkeys > 0
          ? 'No app; your passkeys count'
          : 'Off',
    },
    {
      href: '/settings/sessions',
      icon: 'globe',
      title: 'Where you are signed in',
      state: sessions === 1 ? 'Only here' : `${sessions} places`,
    },
    { href: '/settings/words', icon: 'edit', title: 'What you wrote', state: `As ${viewer.persona.name}` },
    { href: '/boundaries', icon: 'stop', title: 'Blocked and muted', state: `By ${viewer.persona.name}` },
    ...(viewer.operator
      ? [{ href: '/operator', icon: 'sliders' as const, title: 'Operator', state: 'This installation' }]
      : []),
    { href: '/settings/delete', icon: 'trash', title: 'Delete the account', state: 'And everything in it' },
  ];
  return page(
    visit,
    { title: 'Settings' },
    <>
      <header class="page-head">
        <h1>Settings</h1>
        <p class="lead">Your account. Nobody else sees any of this.</p>
      </header>
      <ul class="settings-list">
        {lines.map(({ href, icon, title, state }) => (
          <SettingsLink href={href} icon={icon} title={title}>
            {state}
          </SettingsLink>
        ))}
      </ul>
      <p class="hint">Day, night or as your device says: choose at the foot of every page.</p>
    </>,
  );
}

interface Line {
  href: string;
  icon: IconName;
  title: string;
  /** How it stands. */
  state: string;
}
