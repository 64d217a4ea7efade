import type { Sql } from '../database.ts';
export async function seedConditions(_sql: Sql, _folder: string): Promise<void> {}
