// The practices of the demo town: founded, opened, staffed and speaking for weeks, through the same doors as everybody.
import sharp from 'sharp';
import { writeComment } from '#domain/comments/write-comment.ts';
import type { Sql } from '#domain/database.ts';
import { readKeys } from '#domain/instance/keys.ts';
import { storeImage } from '#domain/media/store-image.ts';
import { follow } from '#domain/network/follow.ts';
import { acknowledge } from '#domain/policies/acknowledge.ts';
import { publishPolicy } from '#domain/policies/publish-policy.ts';
import { policyTemplate } from '#domain/policies/templates.ts';
import { editPost } from '#domain/posts/edit-post.ts';
import { like } from '#domain/posts/like.ts';
import type { PostText } from '#domain/posts/post-text.ts';
import { publishPost } from '#domain/posts/publish-post.ts';
import { found } from '#domain/practices/found.ts';
import { openPage } from '#domain/practices/open-page.ts';
import type { Profile } from '#domain/practices/profile.ts';
import { grantRole } from '#domain/practices/roles.ts';
import { type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { policyKinds } from '#vocabulary/practices.ts';
import { cast } from '../cast.ts';
import {
  harborImaging,
  harborPosts,
  millbrook,
  millbrookPosts,
  type PictureName,
  type TownPost,
} from './practice-texts.ts';

interface Planting {
  sql: Sql;
  textKey: Buffer;
  dataDir: string;
  now: Date;
  /** Ids of the cast's personas by their key. */
  people: Map<string, string>;
}

/** Plants both practices with their teams, policies, posts, comments, likes and follows. @throws when the guard objects. */
export async function plantPractices(
  sql: Sql,
  { dataDir, now = new Date() }: { dataDir: string; now?: Date },
): Promise<void> {
  const { textHash } = await readKeys(sql);
  const planting: Planting = { sql, textKey: textHash, dataDir, now, people: await peopleOf(sql) };
  await plantPractice(planting, {
    profile: harborImaging,
    slug: 'harbor-imaging',
    owner: 'ruiz-staff',
    publisher: 'priya',
    posts: harborPosts,
    followers: ['juniper', 'paperboat', 'lamplight', 'osei'],
  });
  await plantPractice(planting, {
    profile: millbrook,
    slug: 'millbrook-family-practice',
    owner: 'noah',
    publisher: 'noah',
    posts: millbrookPosts,
    followers: ['juniper', 'fernway', 'lamplight', 'olive'],
  });
}

interface TownPractice {
  profile: Profile;
  slug: string;
  owner: string;
  publisher: string;
  posts: TownPost[];
  followers: string[];
}

async function plantPractice(planting: Planting, practice: TownPractice): Promise<void> {
  const { sql, textKey, people } = planting;
  const begin = daysAgo(planting, 45, 0);
  const founder = people.get(practice.owner) ?? '';
  const { profile, slug } = practice;
  done(await found(sql, { profile, slug, founder: { personaId: founder } }, { textKey, now: begin }));
  const owner = await speaker(planting, practice.owner);
  for (const kind of policyKinds) {
    const body = policyTemplate(kind, profile.name, profile.phone);
    done(await publishPolicy(sql, owner, { kind, body }, { textKey, now: begin }));
  }
  await staff(planting, practice, owner, begin);
  done(await openPage(sql, owner, { now: begin }));
  for (const member of new Set([practice.owner, practice.publisher]))
    done(await acknowledge(sql, await speaker(planting, member), { version: 1, now: begin }));
  for (const key of practice.followers)
    done(await follow(sql, people.get(key) ?? '', { pageId: owner.pageId, on: true, now: daysAgo(planting, 30, 0) }));
  const publisher = await speaker(planting, practice.publisher);
  for (const post of practice.posts) await plantPost(planting, publisher, post);
}

async function staff({ sql, people }: Planting, practice: TownPractice, owner: Speaker, now: Date): Promise<void> {
  const { publisher } = practice;
  if (publisher === practice.owner) {
    const member = await publicIdOf(sql, owner.actorId);
    done(await grantRole(sql, owner, { member, role: 'publisher', reason: 'writes the news of the practice', now }));
    return;
  }
  await sql`
    insert into team_roles (practice_id, persona_id, role, granted_by, reason, granted_at)
    values (${owner.practiceId ?? ''}, ${people.get(publisher) ?? ''}, 'publisher', ${owner.actorId},
            'writes the news of the practice', ${now})`;
  const member = await publicIdOf(sql, owner.actorId);
  done(
    await grantRole(sql, owner, { member, role: 'compliance-officer', reason: 'responsible for privacy here', now }),
  );
}

async function plantPost(planting: Planting, publisher: Speaker, post: TownPost): Promise<void> {
  const { sql, textKey, people } = planting;
  const now = daysAgo(planting, ...post.ago);
  const images = post.picture ? [await plantPicture(planting, publisher, post.picture, now)] : [];
  const text: PostText = { body: post.before ?? post.text, warning: post.warning ?? '', images };
  const { publicId } = done(await publishPost(sql, publisher, text, { textKey, now }));
  if (post.before) {
    const later = new Date(now.getTime() + 3 * 3_600_000);
    const edit = { publicId, number: 1, text: { ...text, body: post.text } };
    done(await editPost(sql, publisher, edit, { textKey, now: later }));
  }
  let hours = 2;
  for (const { by, text: body, answer } of post.comments ?? []) {
    const persona = { id: people.get(by) ?? '', kind: 'patient' } as const;
    const at = (plus: number) => new Date(Math.min(now.getTime() + plus * 3_600_000, planting.now.getTime()));
    const comment = done(
      await writeComment(sql, { persona, speaker: undefined }, { post: publicId, body }, { textKey, now: at(hours) }),
    );
    if (answer)
      done(
        await writeComment(
          sql,
          { persona: { id: publisher.actorId, kind: 'staff' }, speaker: publisher },
          { post: publicId, parent: comment.publicId, body: answer },
          { textKey, now: at(hours + 1) },
        ),
      );
    hours += 2;
  }
  for (const by of post.likes ?? []) done(await like(sql, people.get(by) ?? '', { publicId, on: true, now }));
}

async function plantPicture(
  { sql, dataDir }: Planting,
  { pageId, actorId }: Speaker,
  { name, alt }: { name: PictureName; alt: string },
  now: Date,
): Promise<PostText['images'][number]> {
  const bytes = await sharp(Buffer.from(pictures[name])).png().toBuffer();
  const stored = done(await storeImage(sql, { bytes, fileName: `${name}.png`, pageId, actorId }, { dataDir, now }));
  return { publicId: stored.publicId, alt, declared: 'no-patient' };
}

async function speaker({ sql, people }: Planting, key: string): Promise<Speaker> {
  const found = await speakerOf(sql, { id: people.get(key) ?? '', kind: 'staff', name: key });
  if (!found) throw new Error(`${key} has no role`);
  return found;
}

async function peopleOf(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }[]>`select id, name from personas where account_id is not null`;
  const people = new Map<string, string>();
  for (const persona of cast.flatMap((member) => member.personas)) {
    const row = rows.find((candidate) => candidate.name === persona.name);
    if (row) people.set(persona.key, row.id);
  }
  return people;
}

async function publicIdOf(sql: Sql, personaId: string): Promise<string> {
  const [row] = await sql<{ publicId: string }[]>`select public_id as "publicId" from personas where id = ${personaId}`;
  return row?.publicId ?? '';
}

const daysAgo = ({ now }: Planting, days: number, hours: number): Date =>
  new Date(now.getTime() - (days * 24 + hours) * 3_600_000);

/** A planted act that is refused is a fault of the story. */
function done<T extends { ok: boolean }>(answer: T): Extract<T, { ok: true }> {
  if (!answer.ok) throw new Error(`the town cannot be planted: ${JSON.stringify(answer)}`);
  return answer as Extract<T, { ok: true }>;
}

const frame = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000">${inside}</svg>`;
const wave = (y: number, fill: string): string =>
  `<path fill="${fill}" d="M0 ${y}c200-70 400-70 600 0s400 70 600 0 300-60 400-20V1000H0z"/>`;
const boat = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><path fill="#7a4a34" d="M-60 0h120l-22 32h-76z"/><path fill="#fff6e3" d="M4-8v-110l58 96z"/><path fill="#e7cfa4" d="M-6-8v-90l-44 78z"/></g>`;
const leaf = (x: number, y: number, turn: number, fill: string): string =>
  `<path fill="${fill}" transform="translate(${x} ${y}) rotate(${turn}) scale(1.6)" d="M0 0c40-50 90-50 130 0-40 50-90 50-130 0z"/>`;

/** Drawn here, so that the repository holds no picture files. */
const pictures: Record<PictureName, string> = {
  harbor: frame(
    `<path fill="#f6e2c3" d="M0 0h1600v1000H0z"/><circle cx="1180" cy="330" r="120" fill="#f2b36b"/>${wave(560, '#8fb3b5')}${wave(660, '#5f9098')}${boat(420, 620, 1.5)}${boat(900, 590, 1)}${boat(1250, 700, 1.8)}${wave(800, '#2f6670')}`,
  ),
  waves: frame(
    `<path fill="#dbe9ec" d="M0 0h1600v1000H0z"/>${['#b9d5dc', '#94bfca', '#6aa3b4', '#44839a', '#2b647e', '#1d4a62'].map((fill, i) => wave(220 + i * 130, fill)).join('')}`,
  ),
  leaves: frame(
    `<path fill="#f4ead8" d="M0 0h1600v1000H0z"/>${Array.from({ length: 16 }, (_, i) => leaf((i * 397) % 1500, (i * 263) % 900, i * 47, ['#c4552d', '#e0a13a', '#9c3b2e', '#d9803a'][i % 4] ?? '#c4552d')).join('')}`,
  ),
  sunrise: frame(
    `<path fill="#fbe8cf" d="M0 0h1600v1000H0z"/><circle cx="800" cy="520" r="210" fill="#f3bd62"/><circle cx="800" cy="520" r="280" fill="#f3bd62" opacity=".25"/>${wave(600, '#9bb48a')}${wave(720, '#6f9468')}${wave(840, '#466f50')}`,
  ),
  rings: frame(
    `<path fill="#efe3cd" d="M0 0h1600v1000H0z"/>${Array.from({ length: 11 }, (_, i) => `<circle cx="800" cy="500" r="${70 + i * 85}" fill="none" stroke="${i % 2 ? '#d9b98a' : '#3f7f80'}" stroke-width="${26 - i * 1.6}"/>`).join('')}`,
  ),
};
