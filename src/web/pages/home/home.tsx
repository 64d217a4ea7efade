// Home: what is new in one's communities, newest first; beside it, who still waits for a first reply.

import { type ListedThread, waitingThreads } from '#domain/communities/threads.ts';
import { timeline } from '#domain/network/timeline.ts';
import { page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import type { SignedIn } from '../../visit.ts';
import { ThreadCard } from '../threads/ThreadCard.tsx';

export async function showHome(visit: SignedIn): Promise<Response> {
  const { persona } = visit.viewer;
  const before = visit.query.get('before') ?? undefined;
  const [entries, waiting] = await Promise.all([
    timeline(visit.sql, persona.id, { before }),
    before ? [] : waitingThreads(visit.sql, persona.id, { limit: 5 }),
  ]);
  return page(
    visit,
    { title: 'Home', place: 'home', aside: waiting.length > 0 ? <Waiting threads={waiting} /> : undefined },
    <>
      <h1>Home</h1>
      {entries.threads.map((thread) => (
        <ThreadCard thread={thread} now={visit.now} writes={persona.kind !== 'clinician'} named />
      ))}
      <Pager of="threads" older={entries.older && `/home?before=${entries.older}`} />
      {entries.threads.length === 0 && !before && (
        <EmptyState
          icon="people"
          title="It is quiet here"
          text="What is said in your communities will stand here, newest first. Find the people who live with what you live with."
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
