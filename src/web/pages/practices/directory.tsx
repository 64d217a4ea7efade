// All practices here, by name.
import { type DirectoryEntry, directory } from '#domain/practices/directory.ts';
import { page } from '../../answer.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import type { Visit } from '../../visit.ts';
import { followersIn } from './PracticeHead.tsx';

/** GET /practices */
export async function showDirectory(visit: Visit): Promise<Response> {
  const { viewer } = visit;
  const after = visit.query.get('after') ?? undefined;
  const { entries, more } = await directory(visit.sql, { after, viewerId: viewer?.persona.id });
  return page(
    visit,
    {
      title: 'Practices',
      description: 'Practices that speak in general terms about health, and keep their patients to themselves.',
      place: 'practices',
      listed: after === undefined,
    },
    <>
      <header class="page-head">
        <h1>Practices</h1>
        <p class="lead">
          What a practice publishes here is checked before it leaves. Nobody sees who reads or follows.
        </p>
      </header>
      {entries.length === 0 && (
        <EmptyState icon="practice" title="No practice is here yet" text="The first one could be yours.">
          {!viewer && <ButtonLink href="/sign-up">Join, then open it</ButtonLink>}
        </EmptyState>
      )}
      <ul class="practice-list">
        {entries.map((entry) => (
          <Entry entry={entry} />
        ))}
      </ul>
      <Pager
        of="practices"
        newer={after ? '/practices' : undefined}
        older={more ? `/practices?after=${entries.at(-1)?.slug}` : undefined}
      />
      {viewer && (
        <p class="open-practice">
          You run a practice?{' '}
          <ButtonLink look="plain" href="/practices/new">
            Open its page
          </ButtonLink>
        </p>
      )}
    </>,
  );
}

function Entry({ entry }: { entry: DirectoryEntry }) {
  return (
    <li class="card practice-entry">
      <Avatar id={entry.publicId} square />
      <div>
        <h2 class="card-title">
          <a href={`/practices/${entry.slug}`}>{entry.name}</a>
        </h2>
        <p class="hush">
          {entry.city}, {entry.state} · {followersIn(entry.followers)}
          {entry.following && ' · you follow it'}
        </p>
        <p>{entry.about}</p>
      </div>
    </li>
  );
}
