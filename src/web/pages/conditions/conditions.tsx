// A condition in plain words, clinicians' words and Spanish, and the communities that are for it.
import { searchCommunities } from '#domain/communities/find.ts';
import { type ConditionEntry, conditionEntry } from '#domain/conditions/condition.ts';
import { type Suggestion, suggest } from '#domain/conditions/suggest.ts';
import { fragment, page, refused } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Suggestions } from '../../ui/TypeAhead.tsx';
import type { Visit } from '../../visit.ts';
import { CommunityList } from '../communities/CommunityList.tsx';
import { groupNames } from './groups.ts';

export async function showCondition(visit: Visit): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const [condition, communities] = await Promise.all([
    conditionEntry(visit.sql, slug),
    searchCommunities(visit.sql, visit.viewer?.persona.id, { text: '', conditions: [slug] }),
  ]);
  if (!condition) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    {
      title: condition.name,
      place: 'communities',
      listed: true,
      description: `${condition.name} (${condition.clinicalName}): other names, and the communities of people who live with it.`,
    },
    <>
      <header class="page-head">
        <p class="crumb">
          <a href="/communities">Communities</a> ·{' '}
          <a href={`/communities?group=${condition.group}`}>{groupNames[condition.group]}</a>
        </p>
        <h1>{condition.name}</h1>
      </header>
      <section aria-labelledby="rooms">
        <h2 id="rooms">Communities</h2>
        {communities.length > 0 ? (
          <>
            <CommunityList communities={communities} />
            <p>
              <ButtonLink look="plain" icon="plus" href={`/communities/new?condition=${condition.slug}`}>
                Open another community for it
              </ButtonLink>
            </p>
          </>
        ) : (
          <EmptyState
            icon="people"
            title="No community here yet"
            text="Somebody has to be first. It takes two minutes, and you choose who may come in."
          >
            <ButtonLink icon="plus" href={`/communities/new?condition=${condition.slug}`}>
              Open a community for it
            </ButtonLink>
          </EmptyState>
        )}
      </section>
      <Words condition={condition} />
    </>,
  );
}

function Words({ condition }: { condition: ConditionEntry }) {
  const { prevalence } = condition;
  return (
    <section class="card" aria-labelledby="words">
      <h2 id="words" class="card-title">
        What it is called
      </h2>
      <dl class="facts">
        <dt>Clinicians say</dt>
        <dd>{condition.clinicalName}</dd>
        <dt>In Spanish</dt>
        <dd lang="es">{condition.nameEs}</dd>
        {condition.synonyms.length > 0 && (
          <>
            <dt>Also called</dt>
            <dd>{condition.synonyms.join(', ')}</dd>
          </>
        )}
        <dt>ICD-10-CM</dt>
        <dd>
          <code>{condition.icd10cm}</code>
        </dd>
        {prevalence && (
          <>
            <dt>In the United States</dt>
            <dd>
              {prevalence.statement}{' '}
              <a href={prevalence.url} rel="nofollow noopener noreferrer">
                {prevalence.source}, {prevalence.year}
              </a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What stands below the search box while somebody types. */
export async function suggestConditions(visit: Visit): Promise<Response> {
  const found = await suggest(visit.sql, { text: visit.query.get('q') ?? '' });
  return fragment(<Suggestions suggestions={found.map(suggestionView)} />);
}

export function suggestionView(found: Suggestion): { href: string; title: string; detail: string } {
  const other = found.matchedKind === 'plain' ? found.clinicalName : found.matchedTerm;
  return {
    href: `/conditions/${found.slug}`,
    title: found.name,
    detail: found.matchedKind === 'plain' ? found.clinicalName : `found as “${other}”`,
  };
}
