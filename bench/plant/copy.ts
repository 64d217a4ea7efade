// Rows into tables as fast as PostgreSQL takes them: COPY, with what it would check row by row put aside until the end.
import { once } from 'node:events';
import type { Pool } from '#server/database.ts';

export type Value = string | number | boolean | null | Date | Buffer | object;

/** @param columns as they are named in the table, in the order of each row's values. */
export async function copyInto(
  sql: Pool,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Promise<number> {
  const stream = await sql`copy ${sql(table)} (${sql(columns as string[])}) from stdin`.writable();
  let count = 0;
  let block = '';
  for (const row of rows) {
    block += `${row.map(written).join('\t')}\n`;
    count += 1;
    if (block.length < 65_536) continue;
    const full = !stream.write(block);
    block = '';
    if (full) await once(stream, 'drain');
  }
  stream.end(block);
  await once(stream, 'finish');
  return count;
}

/** Does the work without foreign keys, triggers and secondary indexes, then puts them back, which checks everything. */
export async function unhindered(pool: Pool, work: (sql: Pool) => Promise<void>): Promise<void> {
  const sql = await pool.reserve();
  // A table of a large town takes longer than any statement of the product may.
  await sql`set statement_timeout = 0`;
  await sql`set maintenance_work_mem = '256MB'`;
  const keys = await sql<{ table: string; name: string; text: string }[]>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as text
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`;
  const indexes = await sql<{ name: string; text: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as text
    from pg_index i
    join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
    where not exists (select from pg_constraint k where k.conindid = i.indexrelid)`;
  const tables = await sql<{ name: string }[]>`
    select distinct tgrelid::regclass::text as name
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
    where not t.tgisinternal`;
  for (const { name } of tables) await sql.unsafe(`alter table ${name} disable trigger user`);
  for (const { table, name } of keys) await sql.unsafe(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  await work(sql);
  for (const { text } of indexes) await sql.unsafe(text);
  await sql`analyze`;
  for (const { table, name, text } of keys) await sql.unsafe(`alter table ${table} add constraint ${name} ${text}`);
  for (const { name } of tables) await sql.unsafe(`alter table ${name} enable trigger user`);
  await sql`vacuum analyze`;
  await sql`reset all`;
  sql.release();
}

function written(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
