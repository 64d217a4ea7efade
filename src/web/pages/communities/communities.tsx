// Finding one's community: type a word, choose a group, or go to one's own.
import { browseCommunities, ownCommunities, searchCommunities } from '#domain/communities/find.ts';
import { conditionsOfGroup } from '#domain/conditions/condition.ts';
import { suggest } from '#domain/conditions/suggest.ts';
import { type ConditionGroup, conditionGroups, conditionLimits } from '#vocabulary/conditions.ts';
import { page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { TypeAhead } from '../../ui/TypeAhead.tsx';
import type { Visit } from '../../visit.ts';
import { suggestionView } from '../conditions/conditions.tsx';
import { groupNames } from '../conditions/groups.ts';
import { CommunityList } from './CommunityList.tsx';

export function showCommunities(visit: Visit): Promise<Response> {
  const text = (visit.query.get('q') ?? '').slice(0, conditionLimits.typed).trim();
  const group = visit.query.get('group') ?? '';
  if (text) return showFound(visit, text);
  if (group === 'other' || isGroup(group)) return showGroup(visit, group);
  return showFirst(visit);
}

const frame = { title: 'Communities', place: 'communities', islands: ['type-ahead'] } as const;

async function showFirst(visit: Visit): Promise<Response> {
  const after = visit.query.get('after') ?? undefined;
  const viewerId = visit.viewer?.persona.id;
  const [own, all] = await Promise.all([
    viewerId && !after ? ownCommunities(visit.sql, viewerId) : [],
    browseCommunities(visit.sql, viewerId, { after }),
  ]);
  return page(
    visit,
    {
      ...frame,
      islands: [...frame.islands],
      listed: true,
      description: 'Find people who live with what you live with.',
    },
    <>
      <Head own={own.length > 0} />
      <Search />
      {own.length > 0 && (
        <section aria-labelledby="own">
          <h2 id="own">Yours</h2>
          <CommunityList communities={own} />
        </section>
      )}
      {!after && <Groups />}
      <section aria-labelledby="all">
        <h2 id="all">All listed communities</h2>
        <CommunityList communities={all.communities} />
        <Pager of="communities" older={all.more && `/communities?after=${all.more}`} />
      </section>
      <OpenOne />
    </>,
  );
}

async function showFound(visit: Visit, text: string): Promise<Response> {
  const conditions = await suggest(visit.sql, { text, limit: 12 });
  const communities = await searchCommunities(visit.sql, visit.viewer?.persona.id, {
    text,
    conditions: conditions.slice(0, 6).map((condition) => condition.slug),
  });
  return page(
    visit,
    { ...frame, islands: [...frame.islands] },
    <>
      <Head />
      <Search value={text} suggestions={conditions.map(suggestionView)} />
      {communities.length > 0 && (
        <section aria-labelledby="found">
          <h2 id="found">Communities</h2>
          <CommunityList communities={communities} />
        </section>
      )}
      <OpenOne />
    </>,
  );
}

async function showGroup(visit: Visit, group: ConditionGroup | 'other'): Promise<Response> {
  const after = visit.query.get('after') ?? undefined;
  const [found, conditions] = await Promise.all([
    browseCommunities(visit.sql, visit.viewer?.persona.id, { group, after }),
    group === 'other' ? [] : conditionsOfGroup(visit.sql, group),
  ]);
  const name = group === 'other' ? 'Other topics' : groupNames[group];
  return page(
    visit,
    { ...frame, islands: [...frame.islands], title: name, listed: true },
    <>
      <header class="page-head">
        <p class="hush">
          <a href="/communities">Communities</a>
        </p>
        <h1>{name}</h1>
      </header>
      <Search />
      <section aria-labelledby="rooms">
        <h2 id="rooms">Communities</h2>
        {found.communities.length > 0 ? (
          <CommunityList communities={found.communities} />
        ) : (
          <EmptyState
            icon="people"
            title="No community here yet"
            text={group === 'other' ? undefined : 'Choose a condition below and open the first one.'}
          >
            {group === 'other' && <ButtonLink href="/communities/new">Open a community</ButtonLink>}
          </EmptyState>
        )}
        <Pager of="communities" older={found.more && `/communities?group=${group}&after=${found.more}`} />
      </section>
      {conditions.length > 0 && (
        <section aria-labelledby="conditions">
          <h2 id="conditions">Conditions</h2>
          <ul class="columns">
            {conditions.map((condition) => (
              <li>
                <a href={`/conditions/${condition.slug}`}>{condition.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>,
  );
}

function Head({ own }: { own?: boolean }) {
  return (
    <header class="page-head">
      <h1>{own ? 'Communities' : 'Find your community'}</h1>
      {!own && <p class="lead">People who live with it, each under a name that is not their own.</p>}
    </header>
  );
}

function Search({ value, suggestions = [] }: { value?: string; suggestions?: ReturnType<typeof suggestionView>[] }) {
  return (
    <TypeAhead
      action="/communities"
      label="What do you live with?"
      hint="In your own words, also in Spanish: sugar diabetes, high blood pressure, cáncer de mama."
      value={value}
      suggestions={suggestions}
      nothing={<p>No condition sounds like that. Try another word, or fewer letters.</p>}
    />
  );
}

function Groups() {
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">By part of the body or kind</h2>
      <ul class="columns">
        {conditionGroups.map((group) => (
          <li>
            <a href={`/communities?group=${group}`}>{groupNames[group]}</a>
          </li>
        ))}
        <li>
          <a href="/communities?group=other">Other topics</a>
        </li>
      </ul>
    </section>
  );
}

function OpenOne() {
  return (
    <p class="hush">
      Not the right room? <a href="/communities/new">Open a community</a>. You decide who may come in.
    </p>
  );
}

const isGroup = (text: string): text is ConditionGroup => (conditionGroups as readonly string[]).includes(text);
