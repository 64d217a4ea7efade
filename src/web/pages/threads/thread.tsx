// A thread and its replies, for members. For everybody else there is nothing at this address.

import { whyClosed } from '#domain/communities/answer.ts';
import { type Reply, repliesFor, type Thread, threadFor } from '#domain/communities/thread.ts';
import { speakerOf } from '#domain/practices/speaker.ts';
import { fragment, page, refused } from '../../answer.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PostCard, ReplyCard } from '../../ui/PostCard.tsx';
import type { SignedIn } from '../../visit.ts';
import { Paragraphs } from '../communities/Paragraphs.tsx';
import { roomOf } from '../communities/words.ts';
import { AnswerBox, type AnswerSaid, type AnswerValues, noAnswer } from './AnswerBox.tsx';
import { authorView, nowFor } from './author.ts';
import { ReplyBox, type ReplyValues } from './ReplyBox.tsx';

export async function showThread(visit: SignedIn): Promise<Response> {
  return answerThread(visit, { text: '', note: '', anonymous: undefined }, {});
}

/** A clinician's answer that needs another look. */
export interface AnswerAgain {
  values: AnswerValues;
  said: AnswerSaid;
  status: number;
}

/** The page as it is, or with a reply that needs another look. */
export async function answerThread(
  visit: SignedIn,
  values: ReplyValues,
  faults: Record<string, string>,
  answer: AnswerAgain = { values: noAnswer, said: {}, status: 200 },
): Promise<Response> {
  const id = visit.params.id ?? '';
  const viewerId = visit.viewer.persona.id;
  // Asked together: one way to the database and back. Under a hidden thread the replies are not shown.
  const [thread, under] = await Promise.all([
    threadFor(visit.sql, viewerId, id),
    repliesFor(visit.sql, viewerId, { thread: id, after: visit.query.get('after') ?? undefined }),
  ]);
  if (!thread) return refused(visit, { reason: 'absent' });
  const open = thread.hidden === null || thread.mine || thread.moderator;
  const { replies, more } = open ? under : { replies: [], more: false };
  const last = replies.at(-1)?.publicId ?? '';
  const speaker = thread.standing === 'listener' ? await speakerOf(visit.sql, visit.viewer.persona) : undefined;
  return page(
    visit,
    { title: 'Thread', place: 'communities', islands: ['thread-live', ...(speaker ? ['composer'] : [])] },
    <>
      <p class="hush crumbs">
        <a href={`/communities/${thread.community.slug}`}>{thread.community.name}</a>
      </p>
      <Opening visit={visit} thread={thread} />
      {open && (
        <section aria-labelledby="replies-title">
          <h2 id="replies-title">{replies.length === 0 && !visit.query.has('after') ? 'No reply yet' : 'Replies'}</h2>
          {visit.query.has('after') && (
            <p>
              <a href={`/threads/${id}`}>Show the replies before these</a>
            </p>
          )}
          <thread-live data-thread={id} data-last={last} data-whole={more ? 'no' : 'yes'}>
            <div class="thread-replies" id="replies">
              <Replies visit={visit} thread={thread} replies={replies} />
            </div>
          </thread-live>
          {more && (
            <p>
              <a href={`/threads/${id}?after=${last}`}>Show more replies</a>
            </p>
          )}
          {speaker && !closedFor(thread) ? (
            <AnswerBox
              visit={visit}
              speaker={speaker}
              room={thread.community}
              asked={`${thread.title}\n\n${thread.body}`}
              action={`/threads/${id}/replies`}
              submit="Answer"
              {...answer}
            />
          ) : (
            <ReplyBox visit={visit} thread={thread} values={values} faults={faults} />
          )}
        </section>
      )}
    </>,
    Object.keys(faults).length > 0 ? 422 : answer.status,
  );
}

/** Whether clinicians may not answer here. A block is not told before it is met. */
const closedFor = (thread: Thread): boolean =>
  whyClosed({
    clinicians: thread.community.clinicians,
    whoReplies: thread.whoReplies,
    gone: thread.goneBy !== null || thread.hidden !== null,
    blocked: false,
  }) !== undefined;

/** Replies that came after one that is shown, for pages that stand open. Nothing new is an empty answer. */
export async function showNewReplies(visit: SignedIn): Promise<Response> {
  const id = visit.params.id ?? '';
  const viewerId = visit.viewer.persona.id;
  const thread = await threadFor(visit.sql, viewerId, id);
  if (!thread || (thread.hidden !== null && !thread.mine && !thread.moderator))
    return refused(visit, { reason: 'absent' });
  const after = visit.query.get('after') ?? '';
  const { replies } = await repliesFor(visit.sql, viewerId, { thread: id, after, late: after !== '' });
  return fragment(<Replies visit={visit} thread={thread} replies={replies} />);
}

function Opening({ visit, thread }: { visit: SignedIn; thread: Thread }) {
  const base = `/threads/${thread.publicId}`;
  const room = { room: roomOf(thread.community.door) };
  if (thread.goneBy)
    return (
      <>
        <h1>A thread that is gone</h1>
        <Notice mood="info">
          <p>
            {thread.goneBy === 'author'
              ? 'The author has taken these words back. The replies stay.'
              : `A moderator removed these words${thread.removed ? `: ${thread.removed}` : '.'}`}
          </p>
        </Notice>
      </>
    );
  const writes = thread.standing === 'member';
  return (
    <>
      <h1 dir="auto" class="thread-heading">
        {thread.hidden !== null && !thread.mine && !thread.moderator ? 'A hidden thread' : thread.title}
      </h1>
      {thread.hidden !== null && (
        <Notice mood="caution" title="Hidden by a moderator">
          <p>{thread.hidden}</p>
          {thread.mine && <p>You and the moderators still see it.</p>}
        </Notice>
      )}
      {(thread.hidden === null || thread.mine || thread.moderator) && (
        <PostCard
          level={2}
          room={room}
          post={{
            publicId: thread.publicId,
            author: authorView(thread.author),
            at: thread.at,
            now: nowFor(thread.author, visit.now),
            href: base,
            edited: thread.edited ? { at: thread.at } : undefined,
            warning: thread.warning || undefined,
            body: <Paragraphs text={thread.body} />,
            acts: [
              {
                kind: 'me-too',
                action: `${base}/marks/me-too`,
                pressed: thread.marks.includes('me-too'),
                count: thread.meToo,
                disabled: thread.mine || !writes,
              },
              {
                kind: 'helpful',
                action: `${base}/marks/helpful`,
                pressed: thread.marks.includes('helpful'),
                count: thread.helpful,
                disabled: thread.mine || !writes,
              },
            ],
            menu: threadMenu(thread, base),
          }}
          note={
            thread.mine && thread.author.kind === 'anonymous' ? (
              <>You wrote this. Here you are {thread.author.name}; nobody else can tell.</>
            ) : undefined
          }
        />
      )}
    </>
  );
}

function threadMenu(thread: Thread, base: string): MenuItem[] {
  const own: MenuItem[] = [
    { words: 'Edit', icon: 'edit', href: `${base}/edit` },
    { words: 'Who may reply', icon: 'reply', href: `${base}/rule` },
    ...(thread.anonymous ? [] : [{ words: 'Make it anonymous', icon: 'mask', href: `${base}/anonymity` } as const]),
    { words: 'Delete', icon: 'trash', href: `${base}/removal`, danger: true },
  ];
  return [
    {
      words: thread.silenced ? 'Notify me again' : 'No notifications from here',
      icon: 'bell',
      action: `${base}/silence`,
      name: 'on',
      value: thread.silenced ? 'no' : 'yes',
    },
    ...(thread.mine ? own : othersMenu(base, thread.author.kind === 'gone')),
    ...(thread.moderator && !thread.mine ? moderatorMenu(base, thread.hidden !== null) : []),
  ];
}

interface RepliesProps {
  visit: SignedIn;
  thread: Thread;
  replies: readonly Reply[];
}

function Replies({ visit, thread, replies }: RepliesProps) {
  return (
    <>
      {replies.map((reply) => (
        <OneReply visit={visit} thread={thread} reply={reply} />
      ))}
    </>
  );
}

function OneReply({ visit, thread, reply }: Omit<RepliesProps, 'replies'> & { reply: Reply }) {
  const base = `/replies/${reply.publicId}`;
  const put = outOfSight(thread, reply);
  if (put && !reply.mine && !(thread.mine && reply.hiddenByAuthor && reply.hidden === null) && !thread.moderator)
    return <OutOfSight reply={reply} words={put} />;
  if (reply.goneBy) return <OutOfSight reply={reply} words={put ?? ''} />;
  return (
    <>
      <ReplyCard
        mark={reply.author.clinician ? 'General answer' : reply.byThreadAuthor ? 'Author of the thread' : undefined}
        post={{
          publicId: reply.publicId,
          author: authorView(reply.author),
          at: reply.at,
          now: nowFor(reply.author, visit.now),
          href: `#p-${reply.publicId}`,
          edited: reply.edited ? { at: reply.at } : undefined,
          warning: reply.warning || undefined,
          body: (
            <>
              {put && <p class="hush">{put} Only you, the author and the moderators may still see it.</p>}
              <Paragraphs text={reply.body} />
              {reply.author.clinician && (
                <p class="disclosed" data-tone="clinician">
                  {reply.author.clinician.specialty}. General information, not advice for one person. Disclosures:{' '}
                  {reply.author.clinician.disclosures}
                </p>
              )}
              {reply.mine && reply.author.kind === 'anonymous' && (
                <p class="hush tiny">You wrote this as {reply.author.name}; nobody else can tell.</p>
              )}
            </>
          ),
          acts: [
            {
              kind: 'helpful',
              action: `${base}/marks/helpful`,
              pressed: reply.marks.includes('helpful'),
              count: reply.helpful,
              disabled: reply.mine || thread.standing !== 'member',
            },
            // She does not speak of a condition of her own, so there is nothing to share.
            ...(reply.author.clinician
              ? []
              : [
                  {
                    kind: 'me-too',
                    action: `${base}/marks/me-too`,
                    pressed: reply.marks.includes('me-too'),
                    count: reply.meToo,
                    disabled: reply.mine || thread.standing !== 'member',
                  } as const,
                ]),
          ],
          menu: replyMenu(thread, reply, base),
        }}
      />
    </>
  );
}

function replyMenu(thread: Thread, reply: Reply, base: string): MenuItem[] {
  return [
    ...(thread.mine && !reply.mine
      ? [
          {
            words: reply.hiddenByAuthor ? 'Show it again' : 'Hide it under my thread',
            icon: 'hidden',
            action: `${base}/hiding`,
            name: 'on',
            value: reply.hiddenByAuthor ? 'no' : 'yes',
          } as const,
        ]
      : []),
    ...(reply.mine
      ? ([
          { words: 'Edit', icon: 'edit', href: `${base}/edit` },
          ...(reply.author.kind === 'anonymous' || reply.author.clinician
            ? []
            : [{ words: 'Make it anonymous', icon: 'mask', href: `${base}/anonymity` } as const]),
          { words: 'Delete', icon: 'trash', href: `${base}/removal`, danger: true },
        ] satisfies MenuItem[])
      : othersMenu(base, reply.author.kind === 'gone')),
    ...(thread.moderator && !reply.mine ? moderatorMenu(base, reply.hidden !== null) : []),
  ];
}

function othersMenu(base: string, gone: boolean): MenuItem[] {
  return [
    ...(gone
      ? []
      : ([
          { words: 'Mute', icon: 'bell', action: `${base}/boundary`, name: 'kind', value: 'mute' },
          { words: 'Block', icon: 'stop', action: `${base}/boundary`, name: 'kind', value: 'block' },
        ] satisfies MenuItem[])),
    { words: 'Report', icon: 'flag', href: `${base}/report`, danger: true },
  ];
}

function moderatorMenu(base: string, hidden: boolean): MenuItem[] {
  return [
    hidden
      ? { words: 'Moderator: bring it back', icon: 'shield', action: `${base}/moderation/end`, name: 'on', value: 'no' }
      : { words: 'Moderator: decide', icon: 'shield', href: `${base}/moderation` },
  ];
}

function outOfSight(_thread: Thread, reply: Reply): string | undefined {
  if (reply.goneBy === 'author') return 'The author has taken this reply back.';
  if (reply.goneBy === 'moderator')
    return reply.removed ? `Removed by a moderator: ${reply.removed}` : 'Removed by a moderator.';
  if (reply.hidden !== null) return `Hidden by a moderator: ${reply.hidden}`;
  return reply.hiddenByAuthor ? 'Hidden by the author of the thread.' : undefined;
}

function OutOfSight({ reply, words }: { reply: Reply; words: string }) {
  return (
    <article class="post reply" id={`p-${reply.publicId}`}>
      <p class="hush">{words}</p>
    </article>
  );
}
