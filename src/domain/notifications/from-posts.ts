// What people hear of public posts: that the practice or clinician they wrote to answered.
import type { Sql } from '../database.ts';
import type { HeardEvent } from './from-communities.ts';
import { notify } from './notify.ts';

/** An answer of the page under whose post a comment stands: the author of that comment, unless she does not want to hear of it. */
export async function afterComment(sql: Sql, event: HeardEvent): Promise<string[]> {
  const answered = event.detail.answers;
  if (typeof answered !== 'string') return [];
  const [told] = await sql<{ personaId: string; place: string; at: Date }[]>`
    select p.id as "personaId",
           '/posts/' || o.public_id || '#p-' || c.public_id as place,
           c.written_at as at
    from comments c
    join posts o on o.id = c.post_id and o.page_id = c.persona_id and o.withdrawn_at is null
    join comments a on a.id = ${answered} and a.post_id = c.post_id
    join personas p on p.id = a.persona_id and p.account_id is not null and p.closed_at is null
    where c.id = ${event.subjectId}
      and c.withdrawn_at is null
      and a.withdrawn_at is null
      and a.persona_id <> c.persona_id
      and not exists (select from boundaries b where b.holder_id = p.id and b.persona_id = c.persona_id)`;
  if (!told) return [];
  return notify(sql, {
    personaIds: [told.personaId],
    kind: 'practice-replied',
    place: told.place,
    communityId: null,
    key: `practice-replied ${answered}`,
    eventId: event.id,
    at: told.at,
  });
}
