// The moderators' pages: what was reported, who asks to come in, what was done.
import { decideRequest, waitingRequests } from '#domain/communities/requests.ts';
import { decide } from '#domain/moderation/decide.ts';
import { type ReportedText, reportQueue } from '#domain/moderation/queue.ts';
import { moderationRecord } from '#domain/moderation/record.ts';
import { cleanText } from '#vocabulary/clean-text.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import { decisions, type ModerationAct } from '#vocabulary/moderation.ts';
import { refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { authorView } from '../threads/author.ts';
import { moderationPage } from './moderation-page.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { ReportReasons } from './ReportReasons.tsx';

export function showReports(visit: SignedIn): Promise<Response> {
  return moderationPage(visit, 'reports', async (held) => {
    const queue = await reportQueue(visit.sql, held.id, visit.viewer.persona.id);
    return (
      <>
        {queue.length === 0 && (
          <EmptyState icon="checked" title="Nothing was reported" text="Thank you for keeping this room." />
        )}
        {queue.map((text) => (
          <Reported visit={visit} text={text} />
        ))}
      </>
    );
  });
}

function Reported({ visit, text }: { visit: SignedIn; text: ReportedText }) {
  const author = authorView(text.author);
  const base = `/${text.kind === 'thread' ? 'threads' : 'replies'}/${text.id}`;
  return (
    <article class="card reported" data-tone="moderation">
      <header class="post-head">
        <Avatar id={author.publicId} />
        <div class="post-who">
          <h2 class="post-author">{author.name}</h2>
          {author.kind !== 'anonymous' && <Badge kind={author.kind} />}
          <span class="post-where">
            <a href={`/threads/${text.thread}${text.kind === 'reply' ? `#p-${text.id}` : ''}`}>
              {text.kind === 'thread' ? 'Thread' : 'Reply'}: {text.title || 'a thread that is gone'}
            </a>
          </span>
        </div>
      </header>
      <div class="prose">
        <Paragraphs text={text.body} />
      </div>
      <ReportReasons reports={text.reports} />
      <p class="hush">
        Waiting since <Time at={text.since} now={day(visit.now)} />
      </p>
      {text.mine ? (
        <Notice mood="info">
          <p>
            You wrote this yourself, so somebody else decides: another moderator or, where there is none, the operator.
          </p>
        </Notice>
      ) : (
        <DecisionForm visit={visit} action={`${base}/moderation`} id={text.id} />
      )}
    </article>
  );
}

/** Keep, hide or remove, with a reason that the author and the members read. */
export function DecisionForm({ visit, action, id }: { visit: SignedIn; action: string; id: string }) {
  return (
    <form method="post" action={action} class="stack">
      <FormSeal {...sealOf(visit)} />
      <TextField
        id={`reason-${id}`}
        name="reason"
        label="Reason"
        hint="Needed to hide or remove. Members read it in place of the text; it stays on the record."
        maxlength={communityLimits.reason}
        autocomplete="off"
        required={false}
      />
      <CheckField
        id={`bar-${id}`}
        name="bar"
        label="Also close the door to the author"
        hint="They can no longer read or write here. You will not learn who stands behind an anonymous name."
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
  );
}

/** A decision about a thread or a reply, from the queue or from the text's own page. */
export const submitDecision =
  (kind: 'thread' | 'reply') =>
  async (visit: SignedIn): Promise<Response> => {
    const decision = decisions.find((word) => word === visit.form.text('decision'));
    if (!decision) return refused(visit, { reason: 'malformed' });
    const done = await decide(visit.sql, visit.viewer, {
      text: { kind, id: visit.params.id ?? '' },
      decision,
      bar: visit.form.text('bar') === 'yes',
      reason: cleanText(visit.form.text('reason')).slice(0, communityLimits.reason),
      now: visit.now,
    });
    if (!done.ok) return refused(visit, done.refusal);
    visit.house.nudge();
    return seeOther(`/communities/${done.slug}/moderation`);
  };

export function showRequests(visit: SignedIn): Promise<Response> {
  return moderationPage(visit, 'requests', async (held) => {
    const requests = await waitingRequests(visit.sql, held.id);
    return (
      <>
        {requests.length === 0 && (
          <EmptyState
            icon="checked"
            title="Nobody is waiting at the door"
            text="Whoever asks to come in stands here until a moderator answers."
          />
        )}
        {requests.map((request) => (
          <article class="card" data-tone="moderation">
            <header class="post-head">
              <Avatar id={request.persona.publicId} />
              <div class="post-who">
                <h2 class="post-author">{request.persona.name}</h2>
                <Badge kind={request.persona.kind === 'remote' ? 'patient' : request.persona.kind} />
                <span class="post-where hush">
                  <Time at={request.requestedAt} now={day(visit.now)} />
                </span>
              </div>
            </header>
            {request.words ? (
              <div class="prose">
                <Paragraphs text={request.words} />
              </div>
            ) : (
              <p class="hush">Without a word.</p>
            )}
            <form method="post" action={`/communities/${held.slug}/moderation/requests`} class="stack">
              <FormSeal {...sealOf(visit)} />
              <input type="hidden" name="request" value={request.publicId} />
              <TextField
                id={`reason-${request.publicId}`}
                name="reason"
                label="Reason"
                hint="Needed to decline. It stays on the record and is not sent."
                maxlength={communityLimits.reason}
                autocomplete="off"
                required={false}
              />
              <div class="row">
                <Button name="decision" value="granted">
                  Let in
                </Button>
                <Button look="plain" name="decision" value="declined">
                  Decline
                </Button>
              </div>
            </form>
          </article>
        ))}
      </>
    );
  });
}

export async function submitRequestDecision(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const decision = visit.form.text('decision');
  if (decision !== 'granted' && decision !== 'declined') return refused(visit, { reason: 'malformed' });
  const done = await decideRequest(visit.sql, visit.viewer, {
    slug,
    request: visit.form.text('request'),
    decision,
    reason: cleanText(visit.form.text('reason')).slice(0, communityLimits.reason),
    now: visit.now,
  });
  if (!done.ok) return refused(visit, done.refusal);
  visit.house.nudge();
  return seeOther(`/communities/${slug}/moderation/requests`);
}

export function showRecord(visit: SignedIn): Promise<Response> {
  return moderationPage(visit, 'record', async (held) => {
    const entries = await moderationRecord(visit.sql, held.id);
    return (
      <>
        {entries.length === 0 ? (
          <EmptyState
            icon="shield"
            title="Nothing had to be done yet"
            text="What moderators do here stands on this page, with the reason."
          />
        ) : (
          <ol class="lines record">
            {entries.map((entry) => (
              <li>
                <b>{entry.actorName}</b> {actWords[entry.act]}
                {entry.thread && (
                  <>
                    {' '}
                    in <a href={`/threads/${entry.thread}`}>a thread</a>
                  </>
                )}
                {entry.reason && <>: {entry.reason}</>}{' '}
                <span class="hush">
                  <Time at={entry.actedAt} now={visit.now} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </>
    );
  });
}

const actWords: Record<ModerationAct, string> = {
  keep: 'kept a reported text',
  hide: 'hid a text',
  show: 'brought a hidden text back',
  remove: 'removed the words of a text',
  bar: 'closed the door to the author of a text',
  grant: 'let somebody in',
  decline: 'declined a request to come in',
  settle: 'changed the settings',
  invite: 'made an invitation link',
  'end-invitation': 'ended an invitation link',
  lift: 'opened the door again to the author of a text',
  'ask-moderator': 'asked somebody to become a moderator',
  'become-moderator': 'became a moderator',
  'step-down': 'stepped down as a moderator',
};

/** Days are compared with days. */
const day = (now: Date): Date => new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);
