// Search: everything the seeker may see, a few of each kind, or one kind a page at a time. What is searched for is in no log.
import { type Found, type Group, search } from '#domain/search/search.ts';
import { type SearchKind, searchKinds, searchLimits } from '#vocabulary/search.ts';
import { page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { Visit } from '../../visit.ts';
import { Clinicians, Communities, Conditions, Conversations, Posts, Practices } from './results.tsx';

/** GET /search?q=&kind=&page= */
export async function showSearch(visit: Visit): Promise<Response> {
  const text = (visit.query.get('q') ?? '').slice(0, searchLimits.text);
  const kind = searchKinds.find((name) => name === visit.query.get('kind'));
  const cursor = visit.query.get('page') ?? undefined;
  const found = await search(visit.sql, visit.viewer?.persona.id, { text, kind, cursor, now: visit.now });
  // The words are not in the title: it stays in the browser's history and tabs.
  return page(
    visit,
    { title: 'Search', place: 'search' },
    <>
      <header class="page-head">
        <h1>Search</h1>
      </header>
      <SearchBox
        action="/search"
        label={visit.viewer ? 'Search what you can see here' : 'Search what is public here'}
        hint="Conditions by any of their names, communities, practices, clinicians, and words in quotes."
        value={text}
      />
      <div class="search-results">
        <Results visit={visit} text={text} kind={kind} found={found} cursor={cursor} />
      </div>
    </>,
  );
}

interface ResultsProps {
  visit: Visit;
  text: string;
  kind: SearchKind | undefined;
  found: Found;
  cursor: string | undefined;
}

function Results({ visit, text, kind, found, cursor }: ResultsProps) {
  if (text.trim() === '') return <Nothing signedIn={visit.viewer !== undefined} unasked />;
  const filled = searchKinds.filter(
    (name) => found[name].found.length > 0 || (name === 'communities' && found.conditions.length > 0),
  );
  const any = filled.length > 0;
  // Of a search for one kind nobody knows what the others would bring.
  const tabs = kind ? searchKinds.filter((name) => name !== 'conversations' || visit.viewer) : filled;
  return (
    <>
      {found.mended && (
        <p class="mended">
          Did you mean <a href={pathOf(found.mended, kind)}>{found.mended}</a>? Results for both are shown.
        </p>
      )}
      {(any || kind) && (
        <Tabs
          label="Kinds of results"
          tabs={[
            { href: pathOf(text), words: 'Everything', current: !kind },
            ...tabs.map((name) => ({ href: pathOf(text, name), words: titles[name], current: kind === name })),
          ]}
        />
      )}
      {!any && <Nothing signedIn={visit.viewer !== undefined} kind={kind} />}
      {searchKinds.map((name) => (
        <Section name={name} text={text} kind={kind} found={found} now={visit.now} />
      ))}
      {kind && (
        <Pager
          of="results"
          newer={Number(cursor) > 1 ? pathOf(text, kind, String(Number(cursor) - 1)) : undefined}
          older={found[kind].next ? pathOf(text, kind, found[kind].next) : undefined}
          words={{ newer: 'Better matches', older: 'More results' }}
        />
      )}
    </>
  );
}

interface SectionProps {
  name: SearchKind;
  text: string;
  kind: SearchKind | undefined;
  found: Found;
  now: Date;
}

function Section({ name, text, kind, found, now }: SectionProps) {
  const group: Group<unknown> = found[name];
  const conditions = name === 'communities' ? found.conditions : [];
  if (group.found.length === 0 && conditions.length === 0) return null;
  return (
    <section class="results" aria-labelledby={`results-${name}`}>
      <h2 id={`results-${name}`}>{titles[name]}</h2>
      {name === 'communities' && <Communities found={found.communities.found} />}
      {conditions.length > 0 && (
        <>
          <h3 class="found-more">Conditions by this name</h3>
          <Conditions conditions={kind ? conditions : conditions.slice(0, 3)} />
        </>
      )}
      {name === 'practices' && <Practices found={found.practices.found} />}
      {name === 'clinicians' && <Clinicians found={found.clinicians.found} />}
      {name === 'posts' && <Posts found={found.posts.found} now={now} />}
      {name === 'conversations' && (
        <>
          <p class="hint">From communities you are in. Only their members can read this.</p>
          <Conversations found={found.conversations.found} now={now} />
        </>
      )}
      {!kind && group.next && (
        <p>
          <a href={pathOf(text, name)}>More {titles[name].toLowerCase()}</a>
        </p>
      )}
    </section>
  );
}

const titles: Record<SearchKind, string> = {
  communities: 'Communities',
  practices: 'Practices',
  clinicians: 'Clinicians',
  posts: 'Public posts',
  conversations: 'Conversations',
};

/** What to do when nothing was found, or nothing asked yet. The same for everything that is not there for the seeker. */
function Nothing({ signedIn, kind, unasked }: { signedIn: boolean; kind?: SearchKind | undefined; unasked?: boolean }) {
  return (
    <EmptyState
      icon="search"
      title={unasked ? 'What are you looking for?' : 'Nothing found'}
      text={
        unasked
          ? 'Try a condition in your own words, such as “sugar diabetes”, the name of a practice, or a town.'
          : 'Try fewer words, or other words for the same thing: everyday names and Spanish ones work too.'
      }
    >
      <ButtonLink look="plain" icon="people" href="/communities">
        Browse communities
      </ButtonLink>
      {kind === 'practices' || kind === 'posts' || !signedIn ? (
        <ButtonLink look="plain" icon="practice" href="/practices">
          See practices
        </ButtonLink>
      ) : null}
    </EmptyState>
  );
}

function pathOf(text: string, kind?: SearchKind, cursor?: string): string {
  const query = new URLSearchParams({ q: text });
  if (kind) query.set('kind', kind);
  if (cursor && cursor !== '1') query.set('page', cursor);
  return `/search?${query}`;
}
