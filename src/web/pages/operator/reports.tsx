// Reports that no moderator may decide: the operator does, without learning who wrote the text or who reported it.
import { decideAsOperator, type OperatorReport, operatorReports } from '#domain/moderation/for-operator.ts';
import { cleanText } from '#vocabulary/clean-text.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import { decisions } from '#vocabulary/moderation.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Audience } from '../../ui/Audience.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { Paragraphs } from '../communities/Paragraphs.tsx';
import { ReportReasons } from '../communities/ReportReasons.tsx';

export async function showReports(visit: SignedIn): Promise<Response> {
  const reports = await operatorReports(visit.sql, visit.viewer);
  return page(
    visit,
    { title: 'Reports' },
    <>
      <header class="page-head">
        <p class="crumb">
          <a href="/operator">This installation</a>
        </p>
        <h1>Reports</h1>
        <p class="lead">
          About words of a moderator where nobody else moderates, or in a community that nobody keeps. You see the words
          and the reasons, not who wrote or reported them.
        </p>
      </header>
      <Audience room="operator" />
      {reports.length === 0 && (
        <EmptyState
          icon="checked"
          title="No report waits for you"
          text="Moderators answer all other reports themselves."
        />
      )}
      {reports.map((text) => (
        <Waiting visit={visit} text={text} />
      ))}
    </>,
  );
}

function Waiting({ visit, text }: { visit: SignedIn; text: OperatorReport }) {
  const today = new Date(Math.floor(visit.now.getTime() / 86_400_000) * 86_400_000);
  return (
    <article class="card stack" data-tone="moderation">
      <h2 class="card-title">{text.title || (text.kind === 'thread' ? 'A thread' : 'A reply')}</h2>
      <div class="prose">
        <Paragraphs text={text.body} />
      </div>
      <ReportReasons reports={text.reports} />
      <p class="hush">
        Reported <Time at={text.since} now={today} />
      </p>
      <form method="post" action="/operator/reports" class="stack">
        <FormSeal {...sealOf(visit)} />
        <input type="hidden" name="kind" value={text.kind} />
        <input type="hidden" name="text" value={text.id} />
        <TextField
          id={`reason-${text.id}`}
          name="reason"
          label="Reason"
          hint="Needed to hide or remove. Members read it in place of the text; it stays on the record."
          maxlength={communityLimits.reason}
          autocomplete="off"
          required={false}
        />
        <div class="row">
          <Button look="plain" name="decision" value="keep">
            Keep it
          </Button>
          <Button look="plain" name="decision" value="hide">
            Hide it
          </Button>
          <Button look="danger" name="decision" value="remove">
            Remove the words
          </Button>
        </div>
      </form>
    </article>
  );
}

export async function submitReport(visit: SignedIn): Promise<Response> {
  const { form } = visit;
  const decision = decisions.find((word) => word === form.text('decision'));
  const kind = form.text('kind');
  if (!decision || (kind !== 'thread' && kind !== 'reply')) return refused(visit, { reason: 'malformed' });
  const done = await decideAsOperator(visit.sql, visit.viewer, {
    text: { kind, id: form.text('text') },
    decision,
    reason: cleanText(form.text('reason')).slice(0, communityLimits.reason),
    now: visit.now,
  });
  if (!done.ok) return refused(visit, done.refusal);
  visit.house.nudge();
  return seeOther('/operator/reports');
}
