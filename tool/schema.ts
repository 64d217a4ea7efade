// Writes schema.sql: the whole database as a sorted listing of the catalogue, to be read and to be compared.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openDatabase } from '#server/database.ts';
import { startTestDatabase } from '../test/test-database.ts';
import { describeSchema } from './schema-listing.ts';

const root = dirname(import.meta.dirname);
const database = await startTestDatabase(root);
const sql = openDatabase((database.env.TEST_DATABASE ?? '').replace('/postgres?', '/empty?'), 1);
await writeFile(join(root, 'schema.sql'), await describeSchema(sql));
await sql.end();
await database.stop();
