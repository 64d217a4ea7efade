// Schools, employers, parks and the like, by the word they end in.

import { allWritten } from '../has.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Spot } from './address.ts';

const institution = pattern('g')`
  \b(?:[A-Z][\w'.-]+ ){1,4}(?:School|High|Elementary|Middle School|Academy|Prep|University|College|Church|Mill
  |Factory|Plant|Mine|Brewery|Bakery|Diner|Farms?|Ranch|Casino|Prison|Jail|Shelter|County|Parish|Township
  |Island|Neighborhood|Heights|Village|Reservation|Station|Park|Beach|Lake|Fire Department|Police Department
  |Nursing Home|Apartments?|Bridge|Creek|River)\b
`;

export function institutions(reading: Reading): Spot[] {
  return Array.from(allWritten(reading, institution), (m) => ({
    start: m.index + leading(m[0]),
    end: m.index + m[0].length,
    sure: false,
  }));
}

/** Capitalised words that open the sentence are not part of the place. */
function leading(text: string): number {
  return /^(?:(?:The|Our|A|An|At|In|From|Visit|Dear|To|And|See) )+/.exec(text)?.[0].length ?? 0;
}
