import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionGroups, termKinds } from '#vocabulary/conditions.ts';
import { rolledBack } from '../../../test/database.ts';
import type { Condition } from './parse.ts';
import { seedConditions } from './seed.ts';
import { suggest } from './suggest.ts';

const moonlight: Condition = {
  slug: 'moonlight-itch',
  name: 'Moonlight itch',
  clinicalName: 'Lunar pruritus',
  synonyms: ['moon itch'],
  laySpellings: ['munlight ich'],
  spanish: ['Picazón lunar'],
  icd10cm: 'L29.8',
  group: 'skin',
  sensitive: false,
  common: false,
  prevalence: null,
};

test('loading the same twice changes nothing', async () => {
  await rolledBack(async (sql) => {
    assert.deepEqual(await seedConditions(sql, [moonlight]), { conditions: 1, terms: 6 });
    const before = await sql`select id from conditions where slug = 'moonlight-itch'`;
    assert.deepEqual(await seedConditions(sql, [moonlight]), { conditions: 0, terms: 0 });
    assert.deepEqual([...(await sql`select id from conditions where slug = 'moonlight-itch'`)], [...before]);
  });
});

test('a changed condition keeps its id, gains its new words and loses its old ones', async () => {
  await rolledBack(async (sql) => {
    await seedConditions(sql, [moonlight]);
    const [before] = await sql`select id from conditions where slug = 'moonlight-itch'`;
    const figure = { statement: 'About 12 people', source: 'Lunar survey', year: 2020, url: 'https://example.org/' };
    const changed = {
      ...moonlight,
      name: 'Moon rash',
      synonyms: ['selenic itch'],
      sensitive: true,
      prevalence: figure,
    };
    await seedConditions(sql, [changed]);
    const [after] = await sql`
      select id, name, sensitive, prevalence, prevalence_source, prevalence_year, prevalence_url
      from conditions
      where slug = 'moonlight-itch'`;
    assert.deepEqual(
      { ...after },
      {
        id: before?.id,
        name: 'Moon rash',
        sensitive: true,
        prevalence: figure.statement,
        prevalence_source: figure.source,
        prevalence_year: figure.year,
        prevalence_url: figure.url,
      },
    );
    const terms = await sql`
      select folded
      from condition_terms
      where condition_id = ${before?.id}
      order by folded`;
    assert.deepEqual(
      terms.map((term) => term.folded),
      ['l29 8', 'lunar pruritus', 'moon rash', 'munlight ich', 'picazon lunar', 'selenic itch'],
    );
  });
});

test('a condition that is no longer given stays and is still found', async () => {
  await rolledBack(async (sql) => {
    await seedConditions(sql, [moonlight]);
    await seedConditions(sql, []);
    assert.equal((await suggest(sql, { text: 'munlight' }))[0]?.slug, 'moonlight-itch');
  });
});

test('the lists in the database are those of the vocabulary', async () => {
  await rolledBack(async (sql) => {
    for (const [column, list] of [
      ['conditions.condition_group', conditionGroups],
      ['condition_terms.kind', termKinds],
    ] as const) {
      const [table = '', name = ''] = column.split('.');
      const [row] = await sql<{ definition: string }[]>`
        select pg_get_constraintdef(pg_constraint.oid) as definition
        from pg_constraint
        join pg_attribute on pg_attribute.attrelid = conrelid and pg_attribute.attnum = any(conkey)
        where conrelid = ${table}::regclass
          and contype = 'c'
          and attname = ${name}`;
      const quoted = [...(row?.definition ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
      assert.deepEqual(quoted.sort(), [...list].sort(), column);
    }
  });
});
