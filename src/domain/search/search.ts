// One search over everything the seeker may see: what is public, and what was said in their own communities.
// Two statements: one understands what was typed (from public words alone), one finds.
import type { Door } from '#vocabulary/communities.ts';
import { type SearchKind, searchKinds, searchLimits } from '#vocabulary/search.ts';
import type { Face } from '../communities/face.ts';
import type { Sql } from '../database.ts';
import { type Piece, pieces } from './marked.ts';
import { foundConversations } from './own-rooms.ts';
import { foundClinicians, foundCommunities, foundPosts, foundPractices } from './public-rooms.ts';
import { type FoundCondition, read } from './reading.ts';

export interface Found {
  /** The same search with its spelling mended, when a word was taken for another. */
  mended: string | undefined;
  conditions: FoundCondition[];
  communities: Group<FoundCommunity>;
  practices: Group<FoundPractice>;
  clinicians: Group<FoundClinician>;
  posts: Group<FoundPost>;
  /** Threads and replies of the seeker's own communities; empty for visitors. */
  conversations: Group<FoundConversation>;
}

export interface Group<T> {
  found: T[];
  /** Cursor of the next page, when there is more. */
  next: string | undefined;
}

export interface FoundCommunity {
  slug: string;
  name: Piece[];
  about: Piece[];
  door: Door;
  members: number;
  /** The seeker is in it. */
  joined: boolean;
}

export interface FoundPractice {
  publicId: string;
  slug: string;
  name: Piece[];
  about: Piece[];
  city: string;
  state: string;
}

export interface FoundClinician {
  publicId: string;
  name: Piece[];
  about: Piece[];
}

export interface FoundPost {
  publicId: string;
  page: { publicId: string; name: string; kind: 'practice' | 'clinician'; slug: string | null };
  /** Why one may not want to see it at once; then there is no text here. */
  warning: string;
  text: Piece[];
  at: Date;
}

export interface FoundConversation {
  kind: 'thread' | 'reply';
  publicId: string;
  /** Public id of the thread it stands in. */
  thread: string;
  title: Piece[];
  warning: string;
  text: Piece[];
  author: Face;
  at: Date;
  community: { slug: string; name: string; door: Door };
}

export interface Wish {
  text: string;
  /** One group only, a page at a time; otherwise a few of each. */
  kind?: SearchKind | undefined;
  /** From `next` of a page before; anything else is the first page. */
  cursor?: string | undefined;
  now: Date;
}

/** What the groups ask of the database, as fragments of one statement that share its `q`. */
export interface Asked {
  viewerId: string | null;
  /** Words outside quotes as they were probably meant, for names. */
  meant: string;
  conditionIds: string[];
  skip: number;
  take: number;
  now: Date;
}

/**
 * @param viewerId the acting persona, or undefined for a visitor, to whom only public things are shown.
 * Any text is safe and there is no refusal; nothing to look for finds nothing and asks nothing.
 */
export async function search(sql: Sql, viewerId: string | undefined, wish: Wish): Promise<Found> {
  const reading = await read(sql, wish.text);
  if (!reading) return nothing;
  const page = wish.kind ? pageOf(wish.cursor) : 1;
  const take = wish.kind ? searchLimits.page : searchLimits.glance;
  const asked: Asked = {
    viewerId: viewerId ?? null,
    meant: reading.meant,
    conditionIds: reading.conditions.filter(({ named }) => named).map(({ id }) => id),
    skip: (page - 1) * take,
    take: take + 1,
    now: wish.now,
  };
  const wanted = (kind: SearchKind) => !wish.kind || wish.kind === kind;
  const arms = {
    communities: foundCommunities,
    practices: foundPractices,
    clinicians: foundClinicians,
    posts: foundPosts,
    conversations: foundConversations,
  };
  const none = sql`select null::json as list where false`;
  const arm = (kind: SearchKind) => (wanted(kind) ? arms[kind](sql, asked) : none);
  const [row] = await sql<Record<SearchKind, Row[]>[]>`
    with q as materialized (
      select search_query(${JSON.stringify(reading.plain)}::text::jsonb) as plain,
             search_query(${JSON.stringify(reading.full)}::text::jsonb) as wide,
             ${JSON.stringify(reading.full)}::text::jsonb as clauses
    )
    select (${arm('communities')}) as communities,
           (${arm('practices')}) as practices,
           (${arm('clinicians')}) as clinicians,
           (${arm('posts')}) as posts,
           (${arm('conversations')}) as conversations`;
  const group = <T>(kind: SearchKind): Group<T> => {
    const rows = row?.[kind] ?? [];
    return {
      found: rows.slice(0, take).map((found) => shown(found) as T),
      next: rows.length > take && page < searchLimits.pages ? String(page + 1) : undefined,
    };
  };
  return {
    mended: reading.mended,
    conditions: page === 1 && wanted('communities') ? reading.conditions : [],
    communities: group('communities'),
    practices: group('practices'),
    clinicians: group('clinicians'),
    posts: group('posts'),
    conversations: group('conversations'),
  };
}

/** A row as JSON brings it: marked texts and times are still plain text. */
type Row = Record<string, unknown>;

/** Texts that come with marks, by field. */
const marked = ['name', 'about', 'title', 'text'] as const;

function shown(row: Row): Row {
  const made: Row = { ...row };
  for (const field of marked) if (typeof row[field] === 'string') made[field] = pieces(row[field]);
  if (typeof row.at === 'string') made.at = new Date(row.at);
  return made;
}

function pageOf(cursor: string | undefined): number {
  const page = /^[1-9]\d?$/.test(cursor ?? '') ? Number(cursor) : 1;
  return Math.min(page, searchLimits.pages);
}

const empty = { found: [], next: undefined };
const nothing: Found = {
  mended: undefined,
  conditions: [],
  ...(Object.fromEntries(searchKinds.map((kind) => [kind, empty])) as Record<SearchKind, typeof empty>),
};
