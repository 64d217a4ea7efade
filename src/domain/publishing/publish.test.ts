import assert from 'node:assert/strict';
import test from 'node:test';
import { rolledBack } from '../../../test/database.ts';

test('planted', () =>
  rolledBack(async (sql) => {
    const [row] = await sql`select count(*)::int as n from posts`;
    assert.equal(row?.n, 25);
  }));
