// Results as lists, one look per kind. Found words are marked; every piece of text is escaped as text.
import type { Piece } from '#domain/search/marked.ts';
import type { FoundCondition } from '#domain/search/reading.ts';
import type {
  FoundClinician,
  FoundCommunity,
  FoundConversation,
  FoundPost,
  FoundPractice,
} from '#domain/search/search.ts';
import { roughly } from '#vocabulary/communities.ts';
import { states } from '#vocabulary/states.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RoomSign } from '../../ui/RoomSign.tsx';
import { sentences } from '../../ui/sentences.ts';
import { Time } from '../../ui/Time.tsx';
import { doorWords, roomOf } from '../communities/words.ts';
import { authorView, nowFor } from '../threads/author.ts';

export function Conditions({ conditions }: { conditions: readonly FoundCondition[] }) {
  return (
    <ul class="found-conditions">
      {conditions.map(({ slug, name, clinicalName, term, nameEs }) => (
        <li>
          <a href={`/conditions/${slug}`}>{name}</a>{' '}
          <span class="hush">{[clinicalName, nameEs, name].includes(term) ? clinicalName : `found as “${term}”`}</span>
        </li>
      ))}
    </ul>
  );
}

export function Communities({ found }: { found: readonly FoundCommunity[] }) {
  return (
    <ul class="found">
      {found.map(({ slug, name, about, door, members, joined }) => (
        <li class="hit" data-tone="community">
          <h3 class="hit-name">
            <a href={`/communities/${slug}`}>
              <Marked pieces={name} />
            </a>
          </h3>
          <p class="hit-text">
            <Marked pieces={about} />
          </p>
          <p class="hit-facts">
            <Icon name={doorWords[door].icon} />
            <span>{doorWords[door].short}</span>
            <span>{roughly(members)} members</span>
            {joined && <b>You are in it</b>}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function Practices({ found }: { found: readonly FoundPractice[] }) {
  return (
    <ul class="found">
      {found.map(({ publicId, slug, name, about, city, state }) => (
        <li class="hit with-avatar" data-tone="public">
          <Avatar id={publicId} square />
          <div>
            <h3 class="hit-name">
              <a href={`/practices/${slug}`}>
                <Marked pieces={name} />
              </a>
            </h3>
            <p class="hit-facts">
              <Icon name="practice" />
              <span>
                {city}, {states[state as keyof typeof states] ?? state}
              </span>
            </p>
            <p class="hit-text">
              <Marked pieces={about} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function Clinicians({ found }: { found: readonly FoundClinician[] }) {
  return (
    <ul class="found">
      {found.map(({ publicId, name, about }) => (
        <li class="hit with-avatar" data-tone="clinician">
          <Avatar id={publicId} />
          <div>
            <h3 class="hit-name">
              <a href={`/clinicians/${publicId}`}>
                <Marked pieces={name} />
              </a>
            </h3>
            <p class="hit-text">
              <Marked pieces={about} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function Posts({ found, now }: { found: readonly FoundPost[]; now: Date }) {
  return (
    <ul class="found">
      {found.map(({ publicId, page, warning, text, at }) => (
        <li class="hit" data-tone={page.kind === 'practice' ? 'public' : 'clinician'}>
          <h3 class="hit-name">
            <a href={`/posts/${publicId}`}>Post by {page.name}</a>
          </h3>
          <p class="hit-text" dir="auto">
            {warning ? sentences.warned(warning) : <Marked pieces={text} />}
          </p>
          <p class="hit-facts">
            <RoomSign room={page.kind} />
            <Time at={at} now={now} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export function Conversations({ found, now }: { found: readonly FoundConversation[]; now: Date }) {
  return (
    <ul class="found">
      {found.map(({ kind, publicId, thread, title, warning, text, author, at, community }) => (
        <li class="hit" data-tone="community">
          <h3 class="hit-name" dir="auto">
            <a href={kind === 'reply' ? `/threads/${thread}#p-${publicId}` : `/threads/${thread}`}>
              {kind === 'reply' && 'Reply to: '}
              {title.length > 0 ? <Marked pieces={title} /> : 'a thread without a title'}
            </a>
          </h3>
          <p class="hit-text" dir="auto">
            {warning ? sentences.warned(warning) : <Marked pieces={text} />}
          </p>
          <p class="hit-facts">
            <span>{authorView(author).name}</span>
            <Time at={at} now={nowFor(author, now)} />
            <RoomSign room={roomOf(community.door)} name={community.name} href={`/communities/${community.slug}`} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</>;
}
