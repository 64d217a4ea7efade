// Texts of about the length people write, made of common words. Two words have a known frequency, for search.
import { type Random, zipf } from './random.ts';

/** Stands in 0.2% of all texts. */
export const rareWord = 'lighthouse';
/** Stands in 20% of all texts. */
export const commonWord = 'breakfast';

export interface Words {
  text(): string;
  title(): string;
}

export function wordsFrom(random: Random): Words {
  const place = zipf(random, vocabulary.length, 0.8);
  const word = (): string => vocabulary[place()] ?? 'and';
  const sentence = (): string => {
    const words = Array.from({ length: 6 + random.below(12) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  // Texts are put together from a stock of sentences: making each word anew would take longer than storing it.
  const stock = Array.from({ length: 4000 }, sentence);
  return {
    title: () => random.pick(stock).slice(0, 70).replace(/\.$/, ''),
    text() {
      const sentences = Array.from({ length: random.longTailed(3, 0.6, 40) || 1 }, () => random.pick(stock));
      if (random.next() < 0.2) sentences.push(`After ${commonWord} it was better.`);
      if (random.next() < 0.002) sentences.push(`We met at the ${rareWord}.`);
      return sentences.join(' ').slice(0, 4900);
    },
  };
}

const vocabulary = (
  'the and to a of it in that was for on with is my at this have but not they had so when are me as be we all or if ' +
  'about what out there just up from been now more some time can get like after one day do no week how then because ' +
  'very only them who feel over back first than said other new well go still know here good sleep night walk hand ' +
  'water year try help tired slow small quiet doctor clinic nurse waiting room letter appointment question answer ' +
  'family sister mother friend work school garden kitchen bread coffee winter summer spring autumn rain window ' +
  'morning evening afternoon month number paper pharmacy tablet dose pump sensor scan result blood sugar pressure ' +
  'heart lung kidney skin joint bone muscle nerve stomach head eye ear back knee shoulder foot pain itch cough fever ' +
  'swelling dizzy rash breath balance weight appetite mood memory worry hope calm laugh cry rest stretch swim cycle ' +
  'dance read write call wait ask tell learn share find lose keep start stop change grow shrink heal hurt flare ' +
  'remission treatment side effect insurance form copay referral specialist support group meeting online chair stairs ' +
  'train bus car travel airport hotel holiday birthday dinner lunch soup salad fruit apple rice fish salt fat fibre'
).split(' ');

/** What people type on their way to a condition, letter by letter and misspelt. */
export const typedWords = [
  ...['di', 'dia', 'diab', 'diabe', 'sugar', 'sugar dia', 'high bl', 'high blood presure', 'crohns', 'lou gehrig'],
  ...['cancer de mama', 'asth', 'migrane', 'lup', 'parkin', 'celiac', 'thyr', 'arthrit', 'psoria', 'epilep'],
];
