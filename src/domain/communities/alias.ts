// Anonymous names. One persona wears one alias per thread, drawn by chance, so that no two threads can be joined up
// and nobody, moderators included, can tell who wears it.
import { randomInt } from 'node:crypto';
import { publicId } from '#domain/ids.ts';
import type { Sql } from '../database.ts';

/** The alias of a persona in a thread, made when it is first needed. Call it inside the act that uses it. */
export async function aliasIn(
  sql: Sql,
  { threadId, personaId }: { threadId: string; personaId: string },
): Promise<string> {
  // Two of one thread at once would draw against the same list.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`alias ${threadId}`}, 0))`;
  const taken = await sql<{ id: string; personaId: string | null; name: string }[]>`
    select id, persona_id as "personaId", name
    from aliases
    where thread_id = ${threadId}`;
  const own = taken.find((alias) => alias.personaId === personaId);
  if (own) return own.id;
  const name = drawName(new Set(taken.map((alias) => alias.name)));
  const [made] = await sql<{ id: string }[]>`
    insert into aliases (public_id, thread_id, persona_id, name)
    values (${publicId()}, ${threadId}, ${personaId}, ${name})
    returning id`;
  if (!made) throw new Error('an alias was not made');
  return made.id;
}

/** A name nobody wears in this thread: "Anonymous Heron", and in a very long thread "Anonymous Heron 2". */
export function drawName(taken: Set<string>, draw: (below: number) => number = randomInt): string {
  for (let round = 1; ; round += 1) {
    const free = animals
      .map((animal) => (round === 1 ? `Anonymous ${animal}` : `Anonymous ${animal} ${round}`))
      .filter((name) => !taken.has(name));
    const name = free[draw(Math.max(1, free.length))];
    if (name) return name;
  }
}

/** Calm animals without a reputation. */
const animals = (
  'Heron Otter Wren Robin Finch Swallow Plover Curlew Sparrow Lark Kestrel Osprey Pelican Puffin Tern Egret Crane ' +
  'Stork Ibis Avocet Dunlin Lapwing Linnet Siskin Redstart Bluebird Thrush Dove Quail Grouse Oriole Tanager Bunting ' +
  'Warbler Nuthatch Creeper Flicker Kingfisher Dipper Martin Swift Loon Grebe Teal Wigeon Eider Gannet Petrel ' +
  'Albatross Badger Hedgehog Dormouse Squirrel Beaver Hare Marten Lynx Elk Moose Caribou Bison Antelope Gazelle Ibex ' +
  'Chamois Alpaca Llama Camel Tapir Okapi Giraffe Zebra Koala Wombat Wallaby Quokka Kiwi Lemur Panda Seal Walrus ' +
  'Manatee Dolphin Porpoise Narwhal Turtle Tortoise Newt Salamander Gecko Iguana Salmon Trout Minnow Seahorse ' +
  'Starfish Nautilus Cuttlefish Moth Mayfly Dragonfly Damselfly Firefly Ladybird Cricket Bumblebee'
).split(' ');
