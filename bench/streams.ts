// Live notification: a thousand open pages, a reply that concerns them all, and how long until each of them shows it.
import { Agent, get } from 'node:http';
import type { Pool } from '#server/database.ts';
import { openClient } from '../test/client.ts';
import type { Ground, Product } from './ground.ts';
import { residentMb } from './machine.ts';
import { signedIn } from './operations.ts';
import { crowdedThreads } from './plant/communities.ts';

export interface StreamFigures {
  streams: number;
  /** Milliseconds from sending the form to the event at a stream. */
  p50: number;
  p99: number;
  kbPerStream: number;
  /** Streams that should have shown an event and did not within five seconds. */
  missed: number;
}

/** Two windows of everybody who has a session. */
const windows = 2;

export async function measureStreams(ground: Ground, product: Product): Promise<StreamFigures> {
  const people = signedIn(ground.people.patients);
  const writer = people.at(-1);
  if (!writer) throw new Error('nobody to write');
  const threads = await crowded(ground.sql);
  const before = residentMb(product.pid);
  let heard: number[] = [];
  let told = 0;
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const close: (() => void)[] = [];
  for (const { token, id, publicId } of people)
    for (let window = 0; window < windows; window += 1)
      close.push(
        await listen(product, agent, { token, publicId }, () => {
          if (id === writer.id) return;
          told += 1;
          heard.push(performance.now());
        }),
      );
  const streams = close.length;
  // What opening them left to be collected is not what they hold.
  await rest(3000);
  const kbPerStream = ((residentMb(product.pid) - before) * 1024) / streams;

  const expected = (people.length - 1) * windows;
  const times: number[] = [];
  let missed = 0;
  const client = openClient(product.url);
  client.cookies.set('openward_session', writer.token);
  for (const thread of threads) {
    await client.get(`/threads/${thread}`);
    heard = [];
    told = 0;
    const begun = performance.now();
    const answer = await client.post(`/threads/${thread}/replies`, {
      text: 'A short word for everybody who is here.',
      note: '',
    });
    if (answer.status !== 303) throw new Error(`a reply was answered with ${answer.status}`);
    while (told < expected && performance.now() - begun < 5000) await rest(20);
    missed += Math.max(0, expected - told);
    times.push(...heard.map((at) => at - begun));
    await rest(300);
  }
  for (const end of close) end();
  agent.destroy();
  times.sort((one, other) => one - other);
  return {
    streams,
    p50: times[Math.floor(times.length * 0.5)] ?? Number.NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    kbPerStream,
    missed,
  };
}

/** Resolves when the stream has said its first word; `wake` is called for every event after that. */
function listen(
  product: Product,
  agent: Agent,
  { token, publicId }: { token: string; publicId: string },
  wake: () => void,
): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const asked = get(
      `${product.url}/notifications/live?acting=${publicId}`,
      { agent, headers: { cookie: `openward_session=${token}`, accept: 'text/event-stream' } },
      (response) => {
        if (response.statusCode !== 200) return reject(new Error(`a stream was answered with ${response.statusCode}`));
        let begun = false;
        response.on('data', (bytes: Buffer) => {
          if (begun && bytes.includes('event: unread')) wake();
          if (!begun) resolve(() => asked.destroy());
          begun = true;
        });
        response.on('error', () => {});
      },
    );
    asked.on('error', reject);
  });
}

/** The newest threads of the largest room, in which everybody with a session has replied. */
async function crowded(sql: Pool): Promise<string[]> {
  const rows = await sql<{ publicId: string }[]>`
    select t.public_id as "publicId"
    from threads t
    where t.community_id = (select id from communities order by members desc limit 1)
    order by t.id desc
    limit ${crowdedThreads}`;
  return rows.map(({ publicId }) => publicId);
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
