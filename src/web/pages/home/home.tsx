// Home: what is new in one's communities and on the pages one follows, newest first; beside it, who still waits for a first reply.

import { type ListedThread, waitingThreads } from '#domain/communities/threads.ts';
import { timeline } from '#domain/network/timeline.ts';
import { speakerOf } from '#domain/practices/speaker.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import { page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import type { SignedIn } from '../../visit.ts';
import { PostView } from '../posts/PostView.tsx';
import { ThreadCard } from '../threads/ThreadCard.tsx';

export async function showHome(visit: SignedIn): Promise<Response> {
  const { persona } = visit.viewer;
  const before = visit.query.get('before') ?? undefined;
  const [{ entries, older }, waiting, speaker] = await Promise.all([
    timeline(visit.sql, persona.id, { before }),
    before ? [] : waitingThreads(visit.sql, persona.id, { limit: 5 }),
    persona.kind === 'staff' && !before ? speakerOf(visit.sql, persona) : undefined,
  ]);
  return page(
    visit,
    { title: 'Home', place: 'home', aside: waiting.length > 0 ? <Waiting threads={waiting} /> : undefined },
    <>
      <h1>Home</h1>
      {speaker?.slug && (
        <p>
          <ButtonLink href={`/practices/${speaker.slug}`} look="plain" icon="practice">
            {speaker.name}
          </ButtonLink>
        </p>
      )}
      {entries.map((entry) =>
        'thread' in entry ? (
          <ThreadCard thread={entry.thread} now={visit.now} writes={persona.kind !== 'clinician'} named />
        ) : (
          <PostView post={entry.post} now={visit.now} signedIn mine={false} />
        ),
      )}
      <Pager of="entries" older={older && `/home?before=${older}`} />
      {entries.length === 0 && !before && <Quiet kind={persona.kind} />}
    </>,
  );
}

/** What to do first differs: staff join no community. */
function Quiet({ kind }: { kind: PersonaKind }) {
  if (kind === 'staff')
    return (
      <EmptyState
        icon="practice"
        title="It is quiet here"
        text="Posts of the pages you follow will stand here, newest first."
      >
        <ButtonLink href="/practices" icon="search" look="plain">
          Look at the practices
        </ButtonLink>
      </EmptyState>
    );
  return (
    <EmptyState
      icon="people"
      title="It is quiet here"
      text={`What is said in your communities and published on pages you follow will stand here, newest first.${
        kind === 'clinician' ? '' : ' Find the people who live with what you live with.'
      }`}
    >
      <ButtonLink href="/communities" icon="search">
        {kind === 'clinician' ? 'Look at the communities' : 'Find your community'}
      </ButtonLink>
    </EmptyState>
  );
}

function Waiting({ threads }: { threads: readonly ListedThread[] }) {
  return (
    <section class="card" aria-labelledby="waiting">
      <h2 class="card-title" id="waiting">
        Waiting for a first reply
      </h2>
      <ul class="lines">
        {threads.map((thread) => (
          <li>
            <a href={`/threads/${thread.publicId}`} dir="auto">
              {thread.title}
            </a>
            <span class="hush">{thread.community.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
