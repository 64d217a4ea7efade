import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConditions } from '#server/condition-files.ts';
import { rolledBack } from '../../../test/database.ts';
import type { Sql } from '../database.ts';
import { seedConditions } from './seed.ts';
import { suggest } from './suggest.ts';

const conditions = await readConditions(new URL('../../../data/conditions', import.meta.url).pathname);

async function vocabulary(run: (sql: Sql) => Promise<void>): Promise<void> {
  await rolledBack(async (sql) => {
    await seedConditions(sql, conditions);
    await run(sql);
  });
}

/** What people type, and what must stand first. */
const table: [string, string][] = [
  // The five of the product's promise.
  ['sugar diabetes', 'type-2-diabetes'],
  ['high blood presure', 'high-blood-pressure'],
  ['crohns', 'crohns-disease'],
  ['lou gehrig', 'als'],
  ['cáncer de mama', 'breast-cancer'],
  // Misspelt.
  ['diabetis', 'type-2-diabetes'],
  ['alzhiemers', 'alzheimers-disease'],
  ['parkinsens', 'parkinsons-disease'],
  ['brest canser', 'breast-cancer'],
  ['fibromialgya', 'fibromyalgia'],
  ['athritis', 'osteoarthritis'],
  ['schizofrania', 'schizophrenia'],
  ['muscular distrophy', 'muscular-dystrophy'],
  ['siezures', 'epilepsy'],
  ['endometreosis', 'endometriosis'],
  ['hashimotos', 'hashimotos-disease'],
  ['numonia', 'pneumonia'],
  ['exema', 'eczema'],
  ['soriasis', 'psoriasis'],
  ['lukemia', 'leukemia'],
  ['chrons disease', 'crohns-disease'],
  ['carpel tunnel', 'carpal-tunnel-syndrome'],
  ['gillian barre', 'guillain-barre-syndrome'],
  ['shogrens', 'sjogrens-syndrome'],
  ['hemroids', 'hemorrhoids'],
  ['cerebal palsy', 'cerebral-palsy'],
  ['multiple sclorosis', 'multiple-sclerosis'],
  ['hidradenitis supurativa', 'hidradenitis-suppurativa'],
  ['amyotropic', 'als'],
  ['myalgick', 'chronic-fatigue-syndrome'],
  // In everyday words.
  ['heart attack', 'heart-attack'],
  ['heartburn', 'acid-reflux'],
  ['water on the lungs', 'heart-failure'],
  ['ringing in the ears', 'tinnitus'],
  ['kissing disease', 'mono'],
  ['pink eye', 'pink-eye'],
  ['change of life', 'menopause'],
  ['hearing voices', 'schizophrenia'],
  ["can't sleep", 'insomnia'],
  ['brittle bones', 'brittle-bone-disease'],
  ['blood clot in leg', 'deep-vein-thrombosis'],
  ['broken heart syndrome', 'takotsubo-cardiomyopathy'],
  ['bad nerves', 'anxiety'],
  ['drinking problem', 'alcohol-use-disorder'],
  ['mad cow disease', 'creutzfeldt-jakob-disease'],
  ['hole in the heart', 'hole-in-the-heart'],
  ['throwing up while pregnant', 'severe-morning-sickness'],
  ['slipped disc', 'herniated-disc'],
  // Abbreviations.
  ['COPD', 'copd'],
  ['MS', 'multiple-sclerosis'],
  ['als', 'als'],
  ['PCOS', 'polycystic-ovary-syndrome'],
  ['GERD', 'acid-reflux'],
  ['ibs', 'irritable-bowel-syndrome'],
  ['AFib', 'atrial-fibrillation'],
  ['UTI', 'urinary-tract-infection'],
  ['RA', 'rheumatoid-arthritis'],
  ['POTS', 'postural-orthostatic-tachycardia-syndrome'],
  ['ME/CFS', 'chronic-fatigue-syndrome'],
  ['hiv', 'hiv'],
  ['TNBC', 'breast-cancer'],
  // Clinical.
  ['hypertension', 'high-blood-pressure'],
  ['myocardial infarction', 'heart-attack'],
  ['amyotrophic lateral sclerosis', 'als'],
  ['renal cell carcinoma', 'kidney-cancer'],
  ['systemic lupus erythematosus', 'lupus'],
  ['herpes zoster', 'shingles'],
  // Spanish, with and without accents.
  ['cancer de mama', 'breast-cancer'],
  ['presión alta', 'high-blood-pressure'],
  ['presion alta', 'high-blood-pressure'],
  ['azúcar en la sangre', 'type-2-diabetes'],
  ['piedras en el riñon', 'kidney-stones'],
  ['culebrilla', 'shingles'],
  ['migraña', 'migraine'],
  ['migrana', 'migraine'],
  ['derrame cerebral', 'stroke'],
  ['esclerosis multiple', 'multiple-sclerosis'],
  ['ELA', 'als'],
  ['VIH', 'hiv'],
  ['tos ferina', 'whooping-cough'],
  ['epilepcia', 'epilepsy'],
  // ICD-10-CM.
  ['E11', 'type-2-diabetes'],
  ['e11.9', 'type-2-diabetes'],
  ['E1165', 'type-2-diabetes'],
  ['G12.21', 'als'],
  ['I10', 'high-blood-pressure'],
  ['c50.911', 'breast-cancer'],
  ['F32.9', 'depression'],
  // While typing.
  ['d', 'dementia'],
  ['fib', 'fibromyalgia'],
  ['alzh', 'alzheimers-disease'],
  ['high blood pre', 'high-blood-pressure'],
  ['endom', 'endometriosis'],
  ['sickle c', 'sickle-cell-disease'],
  ['cystic fib', 'cystic-fibrosis'],
  ['tourett', 'tourette-syndrome'],
  // Eponyms, with and without possessive.
  ["Crohn's disease", 'crohns-disease'],
  ['Crohn’s', 'crohns-disease'],
  ['crohn disease', 'crohns-disease'],
  ["Parkinson's", 'parkinsons-disease'],
  ['parkinson', 'parkinsons-disease'],
  ['Hodgkins lymphoma', 'hodgkin-lymphoma'],
  ["Lou Gehrig's disease", 'als'],
  ['Sjögren', 'sjogrens-syndrome'],
  ['Ménière', 'menieres-disease'],
  ['Guillain-Barré', 'guillain-barre-syndrome'],
  ['Bechet', 'behcets-disease'],
  // Words in another order, and more words than needed.
  ['cancer breast', 'breast-cancer'],
  ['diabetes type 2', 'type-2-diabetes'],
  ['disease kidney chronic', 'chronic-kidney-disease'],
  ['stage 4 lung cancer', 'lung-cancer'],
  ['my daughter was told she has celiac disease', 'celiac-disease'],
  ['support group for long covid', 'long-covid'],
];

test('what people type finds the condition they mean, first', async () => {
  await vocabulary(async (sql) => {
    const missed: string[] = [];
    for (const [text, slug] of table) {
      const [first] = await suggest(sql, { text });
      if (first?.slug !== slug) missed.push(`${text}: ${first?.slug ?? 'nothing'} instead of ${slug}`);
    }
    assert.deepEqual(missed, []);
  });
});

test('a condition is suggested once, with the word by which it was found', async () => {
  await vocabulary(async (sql) => {
    const found = await suggest(sql, { text: 'diabetes', limit: 20 });
    assert.equal(new Set(found.map((one) => one.slug)).size, found.length);
    const [first] = await suggest(sql, { text: 'sugar disease' });
    assert.equal(first?.matchedTerm, 'sugar disease');
    assert.equal(first?.matchedKind, 'lay');
    assert.equal(first?.name, 'Type 2 diabetes');
    assert.equal(first?.clinicalName, 'Type 2 diabetes mellitus');
    assert.equal(first?.nameEs, 'Diabetes tipo 2');
    assert.equal(first?.icd10cm, 'E11');
    assert.equal(first?.group, 'hormones-and-metabolism');
    assert.equal(first?.sensitive, false);
  });
});

test('a sensitive condition says so', async () => {
  await vocabulary(async (sql) => {
    const [first] = await suggest(sql, { text: 'hiv' });
    assert.equal(first?.sensitive, true);
  });
});

test('what merely looks alike is left out beside an exact word', async () => {
  await vocabulary(async (sql) => {
    assert.deepEqual(
      (await suggest(sql, { text: 'gout' })).map((one) => one.slug),
      ['gout'],
    );
  });
});

test('one or two characters find beginnings of terms only', async () => {
  await vocabulary(async (sql) => {
    for (const text of ['x', 'qu', 'ra']) {
      for (const one of await suggest(sql, { text, limit: 20 })) {
        assert.ok(one.matchedTerm.toLowerCase().startsWith(text), `${text} found ${one.matchedTerm}`);
      }
    }
  });
});

test('nothing to look for finds nothing', async () => {
  await vocabulary(async (sql) => {
    for (const text of ['', '   ', '%', '_', '\\', '%%%', "'", '?!', '\u0000', '\ud800']) {
      assert.deepEqual(await suggest(sql, { text }), [], JSON.stringify(text));
    }
  });
});

test('hostile and huge texts are harmless', async () => {
  await vocabulary(async (sql) => {
    for (const text of [
      'asth%',
      'a_thma',
      'asthma\\',
      'asthma\u0000',
      `asthma${' '.repeat(1_000_000)}`,
      'asthma {1,2} ".*" (',
    ]) {
      const [first] = await suggest(sql, { text });
      assert.equal(first?.slug, 'asthma', text.slice(0, 40));
    }
    assert.equal((await suggest(sql, { text: "asthma'; drop table conditions; --" }))[0]?.slug, 'asthma');
    const [held] = await sql<{ count: number }[]>`select count(*)::int as count from conditions`;
    assert.ok((held?.count ?? 0) >= conditions.length);
    assert.deepEqual(await suggest(sql, { text: 'q'.repeat(1_000_000) }), []);
    assert.deepEqual(await suggest(sql, { text: 'qzxv wqkj' }), []);
  });
});

test('a percent sign is not a wildcard', async () => {
  await vocabulary(async (sql) => {
    const plain = await suggest(sql, { text: 'ast ma' });
    assert.deepEqual(await suggest(sql, { text: 'ast%ma' }), plain);
  });
});

test('the limit is kept between 1 and 20', async () => {
  await vocabulary(async (sql) => {
    const count = async (limit: number) => (await suggest(sql, { text: 'cancer', limit })).length;
    assert.equal(await count(3), 3);
    assert.equal(await count(0), 1);
    assert.equal(await count(-5), 1);
    assert.equal(await count(Number.NaN), 1);
    assert.equal(await count(1000), 20);
    assert.equal((await suggest(sql, { text: 'cancer' })).length, 8);
  });
});
