// Search as signed-in people use it: a word that few texts have, and one that a fifth of them have.
import { request, sessionCookie } from './operations.ts';
import type { Person } from './plant/people.ts';
import { commonWord, rareWord } from './plant/words.ts';

export function searches(people: (Person & { token: string })[]): { name: string; requests: string[] }[] {
  const asking = (word: string): string[] =>
    people.map(({ token }) => request('GET', `/search?q=${word}`, { cookie: sessionCookie(token) }));
  return [
    { name: 'search, a word in 0.2 % of posts', requests: asking(rareWord) },
    { name: 'search, a word in 20 % of posts', requests: asking(commonWord) },
  ];
}
