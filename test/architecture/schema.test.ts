import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { describeSchema } from '../../tool/schema-listing.ts';
import { rolledBack } from '../database.ts';

const root = dirname(dirname(import.meta.dirname));

test('schema.sql lists the database that the migrations make (npm run schema writes it)', () =>
  rolledBack(async (sql) => {
    assert.equal(await describeSchema(sql), readFileSync(join(root, 'schema.sql'), 'utf8'));
  }, 'empty'));
