// How PostgreSQL would carry out a statement.
import { act, type Sql } from '#domain/database.ts';
import type { Statement } from './tap.ts';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

/**
 * Planned as the product has it planned: once, for whatever values may come.
 * With whole-table reads made as dear as can be, because on a small copy they are often the cheapest way.
 * @returns the tables and indexes that the statement would read from end to end nevertheless: no index fits.
 */
export async function readWhole(sql: Sql, statement: Statement): Promise<string[]> {
  if (!/^\s*(select|with|insert|update|delete)\b/i.test(statement.text)) return [];
  return act(sql, async (tx) => {
    await tx`set local enable_seqscan = off`;
    const [row] = await tx.unsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
      `explain (generic_plan, format json) ${statement.text}`,
    );
    return row ? wholeReads(row['QUERY PLAN'][0]?.Plan) : [];
  });
}

function wholeReads(plan: Plan | undefined): string[] {
  if (!plan) return [];
  const below = (plan.Plans ?? []).flatMap(wholeReads);
  const table = plan['Relation Name'] ?? '';
  if (plan['Node Type'] === 'Seq Scan') return [table, ...below];
  if (/^Index (Only )?Scan/.test(plan['Node Type']) && !plan['Index Cond']) return [table, ...below];
  return below;
}
