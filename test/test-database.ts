// One PostgreSQL for a whole test run, with two templates: `empty` (migrated) and `town` (the demo town planted).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedConditions } from '#domain/conditions/seed.ts';
import { refreshSearchWords } from '#domain/search/words.ts';
import { readConditions } from '#server/condition-files.ts';
import { openDatabase } from '#server/database.ts';
import { migrate } from '#server/migrate.ts';
import { startPostgres } from '#server/postgres/start.ts';
import { plantTown } from '../seeds/town.ts';

export interface TestDatabase {
  /** What test processes need to find it. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

export async function startTestDatabase(root: string): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'openward-test-'));
  const running = await startPostgres({ dataFolder: folder });
  const address = (name: string): string =>
    `postgres://localhost/${name}?host=${running.connection.host}&port=${running.connection.port}&user=${running.connection.user}`;
  const admin = openDatabase(running.connection, 1);
  await admin`create database empty`;
  const empty = openDatabase(address('empty'), 2);
  const migrated = await migrate(empty, join(root, 'migrations'));
  if (!migrated.ok) throw new Error(migrated.sentence);
  await seedConditions(empty, await readConditions(join(root, 'data/conditions')));
  await refreshSearchWords(empty);
  await empty.end();
  await admin`create database town template empty`;
  const town = openDatabase(address('town'), 2);
  await plantTown(town, { dataDir: folder });
  await refreshSearchWords(town);
  await town.end();
  // Tests connect to `empty` and `town`; copies are made from twins nobody connects to.
  await admin`create database empty_template template empty`;
  await admin`create database town_template template town`;
  await admin.end();
  return {
    env: { TEST_DATABASE: address('postgres'), TEST_DATA_DIR: folder },
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
