// For the operator: how the installation stands. Settings without secrets, counts that single nobody out.
import { type Figures, figures } from '#domain/instance/figures.ts';
import type { Settings } from '#server/settings.ts';
import { page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Count } from '../../ui/Count.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { SignedIn } from '../../visit.ts';

export async function showOperator(visit: SignedIn): Promise<Response> {
  const { house } = visit;
  const counted = await figures(visit.sql);
  return page(
    visit,
    { title: 'Operator' },
    <>
      <header class="page-head">
        <h1>This installation</h1>
        <p class="lead">
          You keep it running. You see settings and counts, and what people write only where a report has to reach you.
        </p>
      </header>
      {!house.mails && (
        <Notice mood="caution" title="Mail does not leave this place yet">
          <p>
            Set SMTP_URL to send it. Until then, links for confirming an address and for a new password wait in the
            outbox, where you can read them to their owners.
          </p>
        </Notice>
      )}
      <Card title="Mail">
        <Facts
          facts={[
            ['Waiting', String(counted.waitingMails)],
            ['Given up', String(counted.failedMails)],
          ]}
        />
        <ButtonLink href="/operator/outbox" look="plain" icon="mail">
          Open the outbox
        </ButtonLink>
      </Card>
      <Card title="Reports">
        <p>About words of a moderator where nobody else moderates, or in a community that nobody keeps.</p>
        <ButtonLink href="/operator/reports" look="plain" icon="flag">
          Open the reports
        </ButtonLink>
      </Card>
      <Card title="People">
        <ul class="plain-list">
          {people.map(([key, one, many]) => (
            <li>
              <Count of={counted[key]} one={one} many={many} people />
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Settings in force">
        <Facts facts={inForce(house.settings)} />
      </Card>
    </>,
  );
}

const people: [keyof Figures, string, string][] = [
  ['accounts', 'account', 'accounts'],
  ['verified', 'confirmed address', 'confirmed addresses'],
  ['patients', 'patient', 'patients'],
  ['carers', 'carer', 'carers'],
  ['clinicians', 'clinician', 'clinicians'],
  ['staff', 'member of staff', 'members of staff'],
];

function Facts({ facts }: { facts: [string, string][] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** Addresses of servers may hold passwords: only whether they are set, and where they point. */
function inForce(settings: Settings): [string, string][] {
  const pointer = (address: string | undefined, otherwise: string): string =>
    address === undefined ? otherwise : `set (${URL.parse(address)?.hostname ?? 'an address'})`;
  return [
    ['PUBLIC_URL', settings.publicUrl.href],
    ['HOST, PORT', `${settings.host}, ${settings.port}`],
    ['DATA_DIR', settings.dataDir],
    ['DATABASE_URL', pointer(settings.databaseUrl, 'not set: the built-in PostgreSQL')],
    ['DATABASE_POOL', String(settings.databasePool)],
    ['SMTP_URL', pointer(settings.smtpUrl, 'not set: the outbox')],
    ['MAIL_FROM', settings.mailFrom],
    ['TRUSTED_PROXIES', settings.trustedProxies.join(', ') || 'none'],
    ['LOG_LEVEL', settings.logLevel],
  ];
}
