// How PostgreSQL would carry out a statement, with the values it came with.
import type { Sql } from '#domain/database.ts';
import type { Statement } from './tap.ts';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** @returns the tables that the statement would read from end to end; none for `begin`, `commit` and the like. */
export async function readWhole(sql: Sql, statement: Statement): Promise<string[]> {
  if (!/^\s*(select|with|insert|update|delete)\b/i.test(statement.text)) return [];
  const [row] = await sql.unsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
    `explain (format json) ${withValues(statement)}`,
  );
  return row ? seqScans(row['QUERY PLAN'][0]?.Plan) : [];
}

/** The statement with its values written into it, for `psql` and `explain`. */
export function withValues({ text, values }: Statement): string {
  return text.replace(/\$(\d+)\b/g, (_, number: string) => {
    const value = values[Number(number) - 1];
    if (value === undefined) throw new Error(`value ${number} travelled in binary`);
    return value === null ? 'null' : `'${value.replaceAll("'", "''")}'`;
  });
}

function seqScans(plan: Plan | undefined): string[] {
  if (!plan) return [];
  const own = plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] ? [plan['Relation Name']] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(seqScans)];
}
