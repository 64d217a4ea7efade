// How many people live in the United States, by age, sex and state.

/**
 * Women and men in groups of five years, the last one 85 and over. US Census Bureau, Annual Estimates of the Resident
 * Population for Selected Age Groups by Sex, July 1, 2019 (NC-EST2019-AGESEX).
 */
const women = [
  9567476, 9873133, 10180007, 10308963, 10568188, 11504446, 11076695, 10852580, 10014484, 10312396, 10390540, 11234902,
  10714416, 9255228, 7528626, 5334166, 3637483, 4228470,
];
const men = [
  10009207, 10322762, 10618261, 10745607, 11064752, 12004570, 11354610, 10884941, 9907139, 10085355, 10086611, 10642489,
  9856730, 8199773, 6499806, 4318499, 2679724, 2376488,
];
const lastGroup = 85;
/** People of 100 and over at the 2020 census: US Census Bureau, 2020 Census Demographic and Housing Characteristics File. */
const centenarians = 80139;

export type Sex = 'female' | 'male';
/** Whole years, both ends included. */
export interface Ages {
  from: number;
  to: number;
}

export const nation = sum(women) + sum(men);

/** How many people of these ages and this sex live in the country. Inside a group of five years everybody counts alike. */
export function peopleOf(ages: Ages | undefined, sex: Sex | undefined): number {
  const { from, to } = ages ?? { from: 0, to: 120 };
  if (from >= 100) return sex === undefined ? centenarians : centenarians * (sex === 'female' ? 0.79 : 0.21);
  const groups = sex === 'female' ? [women] : sex === 'male' ? [men] : [women, men];
  let people = 0;
  for (const group of groups) {
    group.forEach((size, i) => {
      const first = i * 5;
      const years = first === lastGroup ? 15 : 5;
      const shared = Math.min(to, first + years - 1) - Math.max(from, first) + 1;
      if (shared > 0) people += (size * shared) / years;
    });
  }
  return people;
}

/** Residents at the 2020 census: US Census Bureau, 2020 Census Apportionment Results, table 2. */
const states: Record<string, [code: string, people: number]> = {
  alabama: ['AL', 5024279],
  alaska: ['AK', 733391],
  arizona: ['AZ', 7151502],
  arkansas: ['AR', 3011524],
  california: ['CA', 39538223],
  colorado: ['CO', 5773714],
  connecticut: ['CT', 3605944],
  delaware: ['DE', 989948],
  'district of columbia': ['DC', 689545],
  florida: ['FL', 21538187],
  georgia: ['GA', 10711908],
  hawaii: ['HI', 1455271],
  idaho: ['ID', 1839106],
  illinois: ['IL', 12812508],
  indiana: ['IN', 6785528],
  iowa: ['IA', 3190369],
  kansas: ['KS', 2937880],
  kentucky: ['KY', 4505836],
  louisiana: ['LA', 4657757],
  maine: ['ME', 1362359],
  maryland: ['MD', 6177224],
  massachusetts: ['MA', 7029917],
  michigan: ['MI', 10077331],
  minnesota: ['MN', 5706494],
  mississippi: ['MS', 2961279],
  missouri: ['MO', 6154913],
  montana: ['MT', 1084225],
  nebraska: ['NE', 1961504],
  nevada: ['NV', 3104614],
  'new hampshire': ['NH', 1377529],
  'new jersey': ['NJ', 9288994],
  'new mexico': ['NM', 2117522],
  'new york': ['NY', 20201249],
  'north carolina': ['NC', 10439388],
  'north dakota': ['ND', 779094],
  ohio: ['OH', 11799448],
  oklahoma: ['OK', 3959353],
  oregon: ['OR', 4237256],
  pennsylvania: ['PA', 13002700],
  'rhode island': ['RI', 1097379],
  'south carolina': ['SC', 5118425],
  'south dakota': ['SD', 886667],
  tennessee: ['TN', 6910840],
  texas: ['TX', 29145505],
  utah: ['UT', 3271616],
  vermont: ['VT', 643077],
  virginia: ['VA', 8631393],
  washington: ['WA', 7705281],
  'west virginia': ['WV', 1793716],
  wisconsin: ['WI', 5893718],
  wyoming: ['WY', 576851],
};

export const stateNames = Object.keys(states);

/** @param name a state's name or its two letters, in any case. */
export function stateOf(name: string): { code: string; people: number } | undefined {
  const low = name.trim().toLowerCase();
  const found = states[low] ?? Object.values(states).find(([code]) => code.toLowerCase() === low);
  return found === undefined ? undefined : { code: found[0], people: found[1] };
}

function sum(list: number[]): number {
  return list.reduce((total, size) => total + size, 0);
}
