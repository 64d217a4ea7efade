// The clinicians of the demo town: their pages, weeks of posts, and general answers, through the same doors as everybody.
import { becomeClinician } from '#domain/clinicians/become.ts';
import { writeComment } from '#domain/comments/write-comment.ts';
import { answer } from '#domain/communities/answer.ts';
import { mark } from '#domain/communities/mark.ts';
import type { Sql } from '#domain/database.ts';
import { readKeys } from '#domain/instance/keys.ts';
import { follow } from '#domain/network/follow.ts';
import { editPost } from '#domain/posts/edit-post.ts';
import { like } from '#domain/posts/like.ts';
import type { PostText } from '#domain/posts/post-text.ts';
import { publishPost } from '#domain/posts/publish-post.ts';
import { speakerOf } from '#domain/practices/speaker.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import { cast } from '../cast.ts';
import { answers, clinicians, type TownClinician } from './clinician-texts.ts';

interface Planting {
  sql: Sql;
  textKey: Buffer;
  now: Date;
  people: Map<string, Person>;
}
interface Person {
  id: string;
  kind: PersonaKind;
  name: string;
}

const hourMs = 3_600_000;

/** Their pages and posts. @throws when the guard objects. */
export async function plantClinicians(sql: Sql, { now = new Date() }: { now?: Date } = {}): Promise<void> {
  const planting = await begin(sql, now);
  for (const clinician of clinicians) await plantClinician(planting, clinician);
}

/** Their answers, once the communities are there. @throws when a door says no. */
export async function plantAnswers(sql: Sql, { now = new Date() }: { now?: Date } = {}): Promise<void> {
  const { people, textKey } = await begin(sql, now);
  for (const { by, title, hours, text, helpful } of answers) {
    const [thread] = await sql<{ publicId: string; at: Date }[]>`
      select public_id as "publicId", created_at as at from threads where title = ${title}`;
    if (!thread) throw new Error(`there is no thread “${title}”`);
    const at = new Date(thread.at.getTime() + hours * hourMs);
    const actor = { persona: of(people, by), secondFactor: true };
    const wanted = { thread: thread.publicId, body: text, warning: '' };
    const { publicId } = must(await answer(sql, actor, wanted, { textKey, now: at }));
    for (const key of helpful ?? [])
      must(
        await mark(
          sql,
          { persona: of(people, key), secondFactor: true },
          { text: { kind: 'reply', id: publicId }, kind: 'helpful', on: true, now: new Date(at.getTime() + hourMs) },
        ),
      );
  }
}

async function plantClinician({ sql, textKey, now, people }: Planting, town: TownClinician): Promise<void> {
  const person = of(people, town.key);
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * 24 * hourMs);
  const { profile, daysAgo } = town;
  must(await becomeClinician(sql, { profile, who: { personaId: person.id } }, { textKey, now: at(daysAgo) }));
  const speaker = await speakerOf(sql, person);
  if (!speaker) throw new Error(`${town.key} does not speak`);
  for (const key of town.followers)
    must(await follow(sql, of(people, key).id, { pageId: person.id, on: true, now: at(daysAgo - 8) }));
  for (const post of town.posts) {
    const begun = at(post.daysAgo);
    const later = (hours: number) => new Date(begun.getTime() + hours * hourMs);
    const text: PostText = { body: post.before ?? post.text, warning: '', images: [] };
    const { publicId } = must(await publishPost(sql, speaker, text, { textKey, now: begun }));
    if (post.before)
      must(
        await editPost(
          sql,
          speaker,
          { publicId, number: 1, text: { ...text, body: post.text } },
          { textKey, now: later(5) },
        ),
      );
    for (const [i, { by, text: body, answer: said }] of (post.comments ?? []).entries()) {
      const comment = must(
        await writeComment(
          sql,
          { persona: of(people, by), speaker: undefined },
          { post: publicId, body },
          { textKey, now: later(2 + 2 * i) },
        ),
      );
      if (said)
        must(
          await writeComment(
            sql,
            { persona: person, speaker },
            { post: publicId, parent: comment.publicId, body: said },
            { textKey, now: later(3 + 2 * i) },
          ),
        );
    }
    for (const key of post.likes ?? [])
      must(await like(sql, of(people, key).id, { publicId, on: true, now: later(6) }));
  }
}

async function begin(sql: Sql, now: Date): Promise<Planting> {
  const { textHash } = await readKeys(sql);
  const rows = await sql<(Person & { email: string })[]>`
    select p.id, p.kind, p.name, a.email
    from personas p
    join accounts a on a.id = p.account_id`;
  const people = new Map<string, Person>();
  for (const member of cast)
    for (const persona of member.personas) {
      const row = rows.find((one) => one.email === member.email && one.name === persona.name);
      if (row) people.set(persona.key, { id: row.id, kind: row.kind, name: row.name });
    }
  return { sql, textKey: textHash, now, people };
}

function of(people: Map<string, Person>, key: string): Person {
  const person = people.get(key);
  if (!person) throw new Error(`nobody in town is called ${key}`);
  return person;
}

/** A planted act that is refused is a fault of the story. */
function must<T extends { ok: boolean }>(done: T): Extract<T, { ok: true }> {
  if (!done.ok) throw new Error(`the town was refused something: ${JSON.stringify(done)}`);
  return done as Extract<T, { ok: true }>;
}
