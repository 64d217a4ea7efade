// A practice's page: for everybody its words and posts, for its team the composer on top.

import { type ReadPost, timeline } from '#domain/posts/timeline.ts';
import { type PracticePage, practicePage } from '#domain/practices/page.ts';
import { ownOf } from '#domain/practices/profile.ts';
import { may } from '#domain/practices/speaker.ts';
import { page, refused } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { practiceHead } from '../../structured-data.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pager } from '../../ui/Pager.tsx';
import type { Visit } from '../../visit.ts';
import { noValues, PostComposer } from '../posts/PostComposer.tsx';
import { PostView } from '../posts/PostView.tsx';
import { PracticeFacts, PracticeHead } from './PracticeHead.tsx';

/** GET /practices/:slug */
export async function showPractice(visit: Visit): Promise<Response> {
  const { sql, viewer } = visit;
  const slug = visit.params.slug ?? '';
  const before = visit.query.get('before') ?? undefined;
  const viewerId = viewer?.persona.id;
  const [practice, posts] = await Promise.all([
    practicePage(sql, slug, viewerId),
    timeline(sql, { slug, before, viewerId }),
  ]);
  if (!practice || (!practice.openedAt && practice.roles.length === 0)) return refused(visit, { reason: 'absent' });
  const team = practice.roles.length > 0;
  const speaker = { kind: 'practice', roles: practice.roles } as const;
  const writes = practice.openedAt !== null && may(speaker, 'publish');
  const settles = may(speaker, 'settings') || may(speaker, 'policies');
  return page(
    visit,
    {
      title: practice.name,
      description: practice.about.slice(0, 155),
      place: 'practices',
      listed: practice.openedAt !== null && before === undefined,
      islands: ['acts', ...(writes && practice.acknowledged ? ['composer'] : [])],
      aside: <PracticeFacts practice={practice} />,
      head: practice.openedAt && !before ? practiceHead(visit, practice) : undefined,
    },
    <>
      <PracticeHead practice={practice} signedIn={viewer !== undefined} settles={settles} />
      {team && <TeamRoom visit={visit} practice={practice} writes={writes} />}
      <Posts visit={visit} practice={practice} posts={posts.posts} mine={writes} />
      <Pager
        of="posts"
        newer={before ? `/practices/${slug}` : undefined}
        older={posts.more ? `/practices/${slug}?before=${posts.posts.at(-1)?.publicId}` : undefined}
      />
    </>,
  );
}

function TeamRoom({ visit, practice, writes }: { visit: Visit; practice: PracticePage; writes: boolean }) {
  const base = `/practices/${practice.slug}`;
  if (!practice.openedAt)
    return (
      <Notice mood="caution" title="This page is not open yet">
        <p>Only the team sees it. It opens once its three policies are there.</p>
        <p>
          <ButtonLink href={`${base}/settings`}>Prepare the page</ButtonLink>
        </p>
      </Notice>
    );
  if (!writes)
    return (
      <Notice mood="info">
        <p>Your role is to write, not to publish. Give your text to a publisher of the practice.</p>
      </Notice>
    );
  if (!practice.acknowledged)
    return (
      <Notice mood="info" title="Before your first post">
        <p>Whoever publishes here has read the current social-media policy of the practice.</p>
        <p>
          <ButtonLink href={`${base}/acknowledgement`}>Read it now</ButtonLink>
        </p>
      </Notice>
    );
  return (
    <PostComposer
      speaker={{
        kind: 'practice',
        name: practice.name,
        own: ownOf(practice),
        profile: { town: practice.city, state: practice.state },
      }}
      action={`${base}/posts`}
      seal={sealOf(visit)}
      guard={visit.house.assets.island('guard')}
      values={noValues}
      faults={{}}
      submit="Publish"
    />
  );
}

interface PostsProps {
  visit: Visit;
  practice: PracticePage;
  posts: readonly ReadPost[];
  mine: boolean;
}

function Posts({ visit, practice, posts, mine }: PostsProps) {
  if (posts.length === 0)
    return (
      <EmptyState
        icon="practice"
        title="Nothing published yet"
        text={
          mine ? 'The first post could say what this page is for.' : `${practice.name} has not written anything yet.`
        }
      />
    );
  return (
    <>
      {posts.map((post) => (
        <PostView post={post} now={visit.now} signedIn={visit.viewer !== undefined} mine={mine} />
      ))}
    </>
  );
}
