// Home: what is new in one's communities and on the pages one follows, newest first; beside it, who still waits for a first reply.

import { type ListedThread, waitingThreads } from '#domain/communities/threads.ts';
import { timeline } from '#domain/network/timeline.ts';
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
  const [{ entries, older }, waiting] = await Promise.all([
    timeline(visit.sql, persona.id, { before }),
    before ? [] : waitingThreads(visit.sql, persona.id, { limit: 5 }),
  ]);
  return page(
    visit,
    { title: 'Home', place: 'home', aside: waiting.length > 0 ? <Waiting threads={waiting} /> : undefined },
    <>
      <h1>Home</h1>
      {entries.map((entry) =>
        'thread' in entry ? (
          <ThreadCard thread={entry.thread} now={visit.now} writes={persona.kind !== 'clinician'} named />
        ) : (
          <PostView post={entry.post} now={visit.now} signedIn mine={false} />
        ),
      )}
      <Pager of="entries" older={older && `/home?before=${older}`} />
      {entries.length === 0 && !before && (
        <EmptyState
          icon="people"
          title="It is quiet here"
          text="What is said in your communities and published on pages you follow will stand here, newest first. Find the people who live with what you live with."
        >
          <ButtonLink href="/communities" icon="search">
            Find your community
          </ButtonLink>
        </EmptyState>
      )}
    </>,
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
