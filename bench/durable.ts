// The limit of writing, a process of its own: the rows of one post (verdict, post, version, event, audit) in one
// transaction, eight clients, each waiting until its commit is on disk.
import { randomBytes } from 'node:crypto';
import { publicId } from '#domain/ids.ts';
import { openDatabase, type Pool } from '#server/database.ts';

export interface DurableWish {
  pageId: string;
  writerId: string;
  clients: number;
  seconds: number;
}

if (process.send) {
  const sql = openDatabase(process.argv[2] ?? '', 8);
  process.on('message', (wish: DurableWish) => void insert(sql, wish).then((done) => process.send?.(done)));
  process.send({ port: 0 });
}

/** @returns transactions per second. */
async function insert(sql: Pool, { pageId, writerId, clients, seconds }: DurableWish): Promise<{ perSecond: number }> {
  const end = performance.now() + seconds * 1000;
  let count = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        await onePost(sql, pageId, writerId);
        count += 1;
      }
    }),
  );
  return { perSecond: count / seconds };
}

async function onePost(sql: Pool, pageId: string, writerId: string): Promise<void> {
  await sql.begin(async (tx) => {
    const [verdict] = await tx<{ id: string }[]>`
      insert into verdicts (actor_id, author, surface, verdict, rule_version, text_hash)
      values (${writerId}, 'practice', 'post', 'clear', 'bench', ${randomBytes(32)})
      returning id`;
    const [post] = await tx<{ id: string }[]>`
      with ids as (
        select uuidv7() as post, uuidv7() as version
      ), version as (
        insert into post_versions (id, post_id, number, body, verdict_id, written_by)
        select version, post, 1, 'The flu clinic is open on Saturday from nine to noon.', ${verdict?.id ?? null}, ${writerId}
        from ids
      )
      insert into posts (id, public_id, page_id, version_id)
      select post, ${publicId()}, ${pageId}, version
      from ids
      returning id`;
    const subject = post?.id ?? null;
    // Already carried: the relay of a product beside it would otherwise take part in the measurement.
    await tx`insert into events (kind, subject_id, actor_id, relayed_at) values ('post.published', ${subject}, ${pageId}, now())`;
    await tx`insert into audit (actor_id, act, subject_kind, subject_id) values (${writerId}, 'post.published', 'post', ${subject})`;
  });
}
