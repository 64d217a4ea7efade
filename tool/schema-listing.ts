// The database as text: tables with columns and constraints, indexes, triggers and functions, each sorted by name.
import type { Sql } from '#domain/database.ts';

export async function describeSchema(sql: Sql): Promise<string> {
  const columns = await sql<{ table: string; line: string }[]>`
    select c.relname as table,
           a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
             || case when a.attnotnull then ' not null' else '' end
             || coalesce(case when a.attgenerated = '' then ' default ' else ' generated ' end || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind in ('r', 'p')
    order by c.relname, a.attname`;
  const constraints = await sql<{ table: string; line: string }[]>`
    select c.relname as table, pg_get_constraintdef(k.oid) as line
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where k.contype <> 'n'
    order by c.relname, k.contype, line`;
  const others = await sql<{ line: string }[]>`
    select indexdef || ';' as line from pg_indexes where schemaname = 'public'
    union all
    select pg_get_triggerdef(t.oid) || ';'
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where not t.tgisinternal
    union all
    select rtrim(pg_get_functiondef(p.oid)) || ';'
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by 1`;
  const tables = [...new Set(columns.map(({ table }) => table))].map((table) => {
    const lines = [...columns, ...constraints].filter((row) => row.table === table).map(({ line }) => `  ${line}`);
    return `create table ${table} (\n${lines.join(',\n')}\n);`;
  });
  const head =
    '-- The whole database, listed from its catalogue by `npm run schema`. Migrations make it; this is for reading.';
  return `${[head, ...tables, ...others.map(({ line }) => line)].join('\n\n')}\n`;
}
