import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, identify } from '../src/index.ts';

/** The texts of all findings of one label. */
function found(text: string, label: 'NAME' | 'LOCATION'): string[] {
  return identify(text)
    .filter((f) => f.label === label)
    .map((f) => text.slice(f.start, f.end));
}

const names: [string, string[]][] = [
  ['Please tell Margaret Okonkwo that the form is ready.', ['Margaret Okonkwo']],
  ['please tell margaret okonkwo that the form is ready', ['margaret okonkwo']],
  ['PLEASE TELL MARGARET OKONKWO THAT THE FORM IS READY', ['MARGARET OKONKWO']],
  ['Okonkwo, Margaret was seen on the ward.', ['Okonkwo', 'Margaret']],
  ['Thanks so much Siobhan!', ['Siobhan']],
  ['my sister beth broke her wrist', ['beth']],
  ['I met Zdenka Vlahovicova and Tariq at the fair.', ['Zdenka Vlahovicova', 'Tariq']],
  ["Henrietta's knee is healing well.", ['Henrietta']],
  ['Mr. Vandersloot wants a copy.', ['Mr. Vandersloot']],
  ['Regards,\nLeopold', ['Leopold']],
  ['The driver had given Ulmi his keys.', ['Ulmi']],
  ['We met Howard Stone, who drives the bus.', ['Howard Stone']],
];
for (const [text, want] of names)
  test(`names in: ${text}`, () => {
    assert.deepEqual(found(text, 'NAME'), want);
  });

const places: [string, string][] = [
  ['She moved to Chattanooga last spring.', 'Chattanooga'],
  ['i live in reading and work nights', 'reading'],
  ['Send it to 418 Larkspur Lane, Dayton, OH 45402 please.', '418 Larkspur Lane, Dayton, OH 45402'],
  ['Send it to:\n418 Larkspur Lane\nApt 6\nDayton, OH 45402', '418 Larkspur Lane\nApt 6\nDayton, OH 45402'],
  ['His address is Lindenstraße 14, 50674 Köln.', 'Lindenstraße 14, 50674 Köln'],
  ['The parcel goes to PO Box 3391.', 'PO Box 3391'],
  ['Mail for PSC 482, Box 2210, APO AP 96375', 'PSC 482, Box 2210, APO AP 96375'],
  ['Our neighbour lives in SW1A 2AA.', 'SW1A 2AA'],
];
for (const [text, want] of places)
  test(`place in: ${text}`, () => {
    assert.deepEqual(found(text, 'LOCATION'), [want]);
  });

for (const text of [
  'Ewing sarcoma is rare in adults.',
  'Charcot-Marie-Tooth disease runs in families.',
  'Barrett esophagus needs regular checks.',
  'A positive Babinski sign points to the upper motor neuron.',
  'Most cases of Lyme disease heal with doxycycline.',
  'Take Lipitor in the evening and Xarelto with food.',
  'World Hepatitis Day is in July.',
  'We speak French and Portuguese, and serve families across Oregon.',
  'I hope it will be nice; that is a fair mark and a grand bill.',
  "C'mon, everybody knows that.",
  'Nooooo, not again!',
  'However, this may not help everyone.',
  'Ramsay Hunt syndrome can cause a palsy.',
  'Rosacea is no infection, and neither is acne vulgaris or lichen planus; dementia praecox is an old word.',
  'The Framingham Risk Score counts age, pressure and smoking.',
  'Most people with this leukemia carry the Philadelphia chromosome.',
  'Say it like this: AR-thuh-RY-tis.',
  'We mill e.max and zirconia crowns in house.',
  'The interval is 68 ms. Pace or watch?',
  'PET says Deauville 4, and the fracture is a Weber B.',
  'Anakinra and Abatacept are given under the skin.',
])
  test(`neither name nor place in: ${text}`, () => {
    assert.deepEqual([...found(text, 'NAME'), ...found(text, 'LOCATION')], []);
  });

const disguised: [string, string][] = [
  ['Our patient M a r t i n a is home.', 'M a r t i n a'],
  ['Our patient Mart1na Gr4nt is home.', 'Mart1na Gr4nt'],
  ['Our patient Mar\u{1f600}tina is home.', 'Mar\u{1f600}tina'],
  ['Our patient \u041cartin\u0430 is home.', '\u041cartin\u0430'],
  ['Our patient Mar\u200btina is home.', 'Mar\u200btina'],
];
for (const [text, want] of disguised)
  test(`disguised name in: ${text}`, () => {
    assert.deepEqual(found(text, 'NAME'), [want]);
  });

test('codes with digits among letters are not names', () => {
  assert.deepEqual(found('Type h1n1, b2b, t2dm or mp3 here.', 'NAME'), []);
});

test('what stands in another paragraph does not change what is found', () => {
  const text = 'Ask Priscilla Hollingworth about it';
  assert.deepEqual(found(text, 'NAME'), ['Priscilla Hollingworth']);
  assert.deepEqual(found(`${text}\n\nOur waiting room has new chairs.`, 'NAME'), ['Priscilla Hollingworth']);
});

/** What check says of names and places in Spanish, where English tables know few words. */
const spanish: [string, string[]][] = [
  ['Anoche nos trajo pan dulce la familia y anda feliz con su rodilla nueva.', []],
  ['Los juguetes de la sala los regaló el mercado de la esquina.', []],
  ['Felicidades a Yolanda Ibarra, que ya camina con su rodilla nueva.', ['Yolanda Ibarra']],
  ['felicidades a yolanda ibarra que ya camina con su rodilla nueva', ['yolanda ibarra']],
];
for (const [text, want] of spanish)
  test(`names and places refused in: ${text}`, () => {
    const found = check(text).findings.filter((f) => f.label === 'NAME' || f.label === 'LOCATION');
    assert.deepEqual(
      found.map((f) => text.slice(f.start, f.end)),
      want,
    );
  });

test('a teddy bear is nobody, Teddy is', () => {
  assert.deepEqual(found('We hid a marble in the teddy bear.', 'NAME'), []);
  assert.deepEqual(found('We met Teddy Marchetti at the fair.', 'NAME'), ['Teddy Marchetti']);
});

test('names that a quiz on eponyms asks for are nobody', () => {
  assert.deepEqual(
    check('Which eponyms do you mix up: Dupuytren, Peyronie, Ledderhose?').findings.map((f) => f.label),
    [],
  );
});
