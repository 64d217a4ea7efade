// A community: to its members the threads, to others what it is and how to come in. A hidden one is not there for others.
import { type Community, communityFor } from '#domain/communities/community.ts';
import { standingOf } from '#domain/communities/join.ts';
import { communityThreads, type Listed, waitingThreads } from '#domain/communities/threads.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { page, refused } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { SignedIn, Visit } from '../../visit.ts';
import { ThreadCard } from '../threads/ThreadCard.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { RoomHead } from './Room.tsx';
import { clinicianWords, titleOf } from './words.ts';

export async function showCommunity(visit: Visit): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const before = visit.query.get('before') ?? undefined;
  const viewerId = visit.viewer?.persona.id;
  // Asked together: one way to the database and back. Who is not in the community gets no threads.
  const [community, listed] = await Promise.all([
    communityFor(visit.sql, viewerId, slug),
    viewerId ? communityThreads(visit.sql, viewerId, { slug, before }) : undefined,
  ]);
  if (!community) return refused(visit, { reason: 'absent' });
  return community.standing && listed ? threads(visit, community, listed) : door(visit, community);
}

async function threads(visit: Visit, community: Community, listed: Listed): Promise<Response> {
  const base = `/communities/${community.slug}`;
  const writes = community.standing === 'member';
  const write = writes && (
    <ButtonLink href={`${base}/threads/new`} icon="edit">
      Start a thread
    </ButtonLink>
  );
  return page(
    visit,
    { title: titleOf(community), place: 'communities' },
    <>
      <RoomHead community={community} tab="threads" />
      {listed.threads.length > 0 ? (
        <>
          {write && <p>{write}</p>}
          {listed.threads.map((thread) => (
            <ThreadCard thread={thread} now={visit.now} writes={writes} />
          ))}
          <Pager of="threads" older={listed.older && `${base}?before=${listed.older}`} />
        </>
      ) : (
        <EmptyState
          icon="reply"
          title="Nothing here yet"
          text="Say hello, ask something small, or tell how today went. You can do it anonymously."
        >
          {write}
        </EmptyState>
      )}
    </>,
  );
}

export async function showWaiting(visit: SignedIn): Promise<Response> {
  const { persona } = visit.viewer;
  const community = await communityFor(visit.sql, persona.id, visit.params.slug ?? '');
  if (community?.standing !== 'member') return refused(visit, { reason: 'absent' });
  const waiting = await waitingThreads(visit.sql, persona.id, { communityId: community.id });
  return page(
    visit,
    { title: titleOf(community), place: 'communities' },
    <>
      <RoomHead community={community} tab="waiting" />
      <p class="hush">
        Nobody has replied to these yet. The one that waits longest stands first; one kind line is enough.
      </p>
      {waiting.length > 0 ? (
        waiting.map((thread) => <ThreadCard thread={thread} now={visit.now} writes />)
      ) : (
        <EmptyState icon="checked" title="Everybody has been answered" text="Come back later, or start a thread." />
      )}
    </>,
  );
}

export async function showAbout(visit: SignedIn): Promise<Response> {
  const community = await communityFor(visit.sql, visit.viewer.persona.id, visit.params.slug ?? '');
  if (!community?.standing) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    { title: titleOf(community), place: 'communities' },
    <>
      <RoomHead community={community} tab="about" />
      <WelcomeAndRules community={community} />
      <Card title="Who keeps this room">
        <p>{community.moderators.map((moderator) => moderator.name).join(', ') || 'Nobody at present'}.</p>
        <p class="hush">
          Moderators cannot see who is a member, who reported something, or who stands behind an anonymous name.
        </p>
      </Card>
      <Card title="Clinicians">
        <p>{clinicianWords[community.clinicians].told}</p>
        {community.clinicians !== 'none' && (
          <p>
            {community.listeners.length === 0
              ? 'No clinician is here at present.'
              : `Here at present: ${community.listeners.map(({ name, specialty }) => (specialty ? `${name} (${specialty})` : name)).join(', ')}.`}
          </p>
        )}
      </Card>
      <p>
        <ButtonLink look="quiet" icon="leave" href={`/communities/${community.slug}/membership/end`}>
          Leave this community
        </ButtonLink>
      </p>
    </>,
  );
}

/** What somebody outside sees of a listed community. `refusal`: why coming in did not work just now. */
export function door(visit: Visit, community: Community, refusal?: Refusal, words = ''): Promise<Response> {
  return page(
    visit,
    {
      title: titleOf(community),
      place: 'communities',
      listed: true,
      description: community.about,
    },
    <>
      <RoomHead community={community} />
      <FormErrors errors={refusal ? [{ sentence: sentenceFor(refusal) }] : []} />
      <ComeIn visit={visit} community={community} words={words} />
      <WelcomeAndRules community={community} />
      <p class="hush">{clinicianWords[community.clinicians].told}</p>
    </>,
    refusal ? statuses[refusal.reason] : 200,
  );
}

function ComeIn({ visit, community, words }: { visit: Visit; community: Community; words: string }) {
  const { viewer } = visit;
  const action = `/communities/${community.slug}/membership`;
  if (!viewer)
    return (
      <Notice mood="info" title="What is said here stays here">
        <p>Only members can read. Sign in and choose a name that is not yours, then come in.</p>
        <p class="row">
          <ButtonLink href={`/sign-in?back=/communities/${community.slug}`}>Sign in to join</ButtonLink>
          <ButtonLink href="/sign-up" look="plain">
            I am new here
          </ButtonLink>
        </p>
      </Notice>
    );
  if (community.asked)
    return (
      <form method="post" action={`${action}/request/end`} class="card">
        <FormSeal {...sealOf(visit)} />
        <h2 class="card-title">You have asked to come in</h2>
        <p>
          {community.moderators.length > 0
            ? 'A moderator will answer.'
            : 'Nobody moderates this community at the moment, so it may take long: a member has to take that on first.'}{' '}
          You will find the answer in your notifications.
        </p>
        <Button look="plain">Take the request back</Button>
      </form>
    );
  const standing = standingOf(viewer.persona.kind);
  if (!standing || (standing === 'listener' && community.clinicians === 'none'))
    return (
      <Notice mood="info">
        <p>{sentenceFor({ reason: standing ? 'clinicians-stay-out' : 'not-in-this-role' })}</p>
      </Notice>
    );
  return (
    <form method="post" action={action} class="card">
      <FormSeal {...sealOf(visit)} />
      <h2 class="card-title">{community.door === 'open' ? 'Come in' : 'Ask to come in'}</h2>
      <p>
        You come in as <b>{viewer.persona.name}</b>.{' '}
        {standing === 'listener'
          ? `As a clinician you ${community.clinicians === 'answer' ? 'listen, and may answer in general terms; every' : 'listen, and every'} member sees your name.`
          : 'There is no list of members: nobody sees that you are in it until you write.'}
      </p>
      {community.door === 'on-request' && (
        <TextArea
          name="words"
          label="A word to the moderators"
          hint="They see this and the name you act under."
          value={words}
          required={false}
          rows={3}
          maxlength={communityLimits.request}
        />
      )}
      <Button icon={community.door === 'open' ? 'plus' : undefined}>
        {community.door === 'open' ? 'Join' : 'Send the request'}
      </Button>
    </form>
  );
}

export function WelcomeAndRules({ community }: { community: Pick<Community, 'welcome' | 'rules'> }) {
  return (
    <>
      {community.welcome && (
        <Card title="Welcome">
          <Paragraphs text={community.welcome} />
        </Card>
      )}
      {community.rules && (
        <Card title="Rules">
          <Paragraphs text={community.rules} />
        </Card>
      )}
    </>
  );
}
