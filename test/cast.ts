// People of the demo town, as those who act in a test.
import type { Actor } from '#domain/accounts/actor.ts';
import type { Sql } from '#domain/database.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import { cast } from '../seeds/cast.ts';

/** A persona of the cast by its key in seeds/cast.ts, second factor shown. @throws when nobody has that key. */
export async function actorOf(sql: Sql, key: string): Promise<Actor & { name: string; publicId: string }> {
  const member = cast.find((one) => one.personas.some((persona) => persona.key === key));
  const persona = member?.personas.find((one) => one.key === key);
  const [row] = await sql<{ id: string; kind: PersonaKind; name: string; publicId: string }[]>`
    select p.id, p.kind, p.name, p.public_id as "publicId"
    from personas p
    join accounts a on a.id = p.account_id
    where a.email = ${member?.email ?? ''} and p.name = ${persona?.name ?? ''}`;
  if (!row) throw new Error(`nobody in town is called ${key}`);
  return { persona: { id: row.id, kind: row.kind }, secondFactor: true, name: row.name, publicId: row.publicId };
}

/** The address of a community of the demo town by its name. */
export async function slugOf(sql: Sql, name: string): Promise<string> {
  const [row] = await sql<{ slug: string }[]>`select slug from communities where name = ${name}`;
  if (!row) throw new Error(`no community is called ${name}`);
  return row.slug;
}

/** The value of a domain function that had to say yes. @throws with the refusal when it said no. */
export function yes<T extends { ok: boolean }>(done: T): Extract<T, { ok: true }> {
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done)}`);
  return done as Extract<T, { ok: true }>;
}

/** The reason of a refusal, or undefined when it was a yes. */
export const reasonOf = (done: { ok: boolean; refusal?: { reason: string } }): string | undefined =>
  done.ok ? undefined : done.refusal?.reason;
