// A staff persona: one account's face in one practice, unconnected with its other personas.
import type { Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';

export async function addStaff(sql: Sql, accountId: string, name: string): Promise<{ id: string; publicId: string }> {
  const id = publicId();
  const [row] = await sql<{ id: string }[]>`
    insert into personas (public_id, account_id, kind, name, name_key)
    values (${id}, ${accountId}, 'staff', ${name}, ${name.toLowerCase()})
    returning id`;
  if (!row) throw new Error('no persona was made');
  return { id: row.id, publicId: id };
}
