// The outbox: mail that waits, was sent, or was given up. Opening one is noted in the audit trail.
import { type OutboxLine, outbox, readMail } from '#domain/instance/outbox.ts';
import { page, refused } from '../../answer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Table } from '../../ui/Table.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';

const perPage = 50;

export async function showOutbox(visit: SignedIn): Promise<Response> {
  const before = visit.query.get('before') ?? undefined;
  const lines = await outbox(visit.sql, before);
  const shown = lines.slice(0, perPage);
  const last = lines.length > perPage ? shown.at(-1)?.publicId : undefined;
  return page(
    visit,
    { title: 'Outbox', wide: true },
    <>
      <header class="page-head">
        <p class="crumb">
          <a href="/operator">This installation</a>
        </p>
        <h1>Outbox</h1>
        <p class="lead">
          Mail may hold links that open an account. Opening one is noted. What was sent is not kept; the rest goes after
          eight days.
        </p>
      </header>
      {shown.length === 0 ? (
        <EmptyState
          icon="mail"
          title="No mail yet"
          text="Mail is written when people join or ask for a new password."
        />
      ) : (
        <Table
          caption="Mails"
          quiet
          head={['To', 'State', 'Written']}
          rows={shown.map((line) => [
            line.recipient ? <a href={`/operator/outbox/${line.publicId}`}>{line.recipient}</a> : 'not kept',
            states[line.state],
            <Time at={line.createdAt} now={visit.now} />,
          ])}
        />
      )}
      <Pager
        of="mails"
        newer={before ? '/operator/outbox' : undefined}
        older={last ? `/operator/outbox?before=${last}` : undefined}
      />
    </>,
  );
}

export async function showMail(visit: SignedIn): Promise<Response> {
  const mail = await readMail(visit.sql, visit.viewer, visit.params.mail ?? '');
  if (!mail) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    { title: 'A mail' },
    <>
      <header class="page-head">
        <p class="crumb">
          <a href="/operator/outbox">Outbox</a>
        </p>
        <h1>{mail.subject}</h1>
      </header>
      <dl class="facts">
        <dt>To</dt>
        <dd>{mail.recipient || 'not kept'}</dd>
        <dt>State</dt>
        <dd>{states[mail.state]}</dd>
        <dt>Written</dt>
        <dd>
          <Time at={mail.createdAt} now={visit.now} />
        </dd>
      </dl>
      {mail.body ? <p class="mail-body">{mail.body.trim()}</p> : <p class="hush">Its words are not kept.</p>}
    </>,
  );
}

const states: Record<OutboxLine['state'], string> = { waiting: 'Waiting', sent: 'Sent', 'given-up': 'Given up' };
