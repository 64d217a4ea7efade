// Publishing a guarded post: the form as a browser sends it, by many members of many teams, and the guard's part of it.
import { check } from '#guard';
import { openClient } from '../test/client.ts';
import type { Ground, Product } from './ground.ts';
import { request, sessionCookie, signedIn } from './operations.ts';

/** Whole POST requests, each with another text: the same words sent twice would be the same post. */
export async function posts(ground: Ground, product: Product, count: number): Promise<string[]> {
  // The first of each team owns the practice; those who come after publish for it.
  const { staff, practices } = ground.people;
  const writers = signedIn(staff).slice(practices.length, 3 * practices.length);
  const asked: string[] = [];
  const each = Math.ceil(count / writers.length);
  for (const [place, { token }] of writers.entries()) {
    const path = `/practices/practice-${place % practices.length}`;
    const client = openClient(product.url);
    client.cookies.set('openward_session', token);
    const page = await client.get(path);
    const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
    for (let number = 0; number < each; number += 1) {
      const form = new URLSearchParams({ token: hidden('token'), acting: hidden('acting'), body: text(number) });
      const headers = { cookie: sessionCookie(token), 'content-type': 'application/x-www-form-urlencoded' };
      asked.push(request('POST', `${path}/posts`, headers, form.toString()));
    }
  }
  // Neighbours are of different practices: a practice that publishes twice at once waits for itself.
  return Array.from({ length: asked.length }, (_, place) => {
    const writer = place % writers.length;
    return asked[writer * each + Math.floor(place / writers.length)] ?? '';
  }).filter(Boolean);
}

/** Milliseconds the guard takes for one of these texts, median of many. */
export function guardMs(): number {
  const times = Array.from({ length: 2000 }, (_, number) => {
    const begun = performance.now();
    check(text(number), { author: 'practice', surface: 'post' });
    return performance.now() - begun;
  });
  times.sort((one, other) => one - other);
  return times[1000] ?? Number.NaN;
}

/** General news of a practice, some three hundred letters, no two alike. */
function text(number: number): string {
  const pick = (list: readonly string[], by: number): string => list[Math.floor(number / by) % list.length] ?? '';
  const first = pick(subjects, 1);
  const second = pick(openings, subjects.length);
  const third = pick(reasons, subjects.length * openings.length);
  return `${first} ${second}. ${third} Water, shade and a short rest help most people on hot days. Our front desk answers questions about forms, parking and opening hours, and the leaflets in the hall explain the rest in plain words.`;
}

// biome-ignore format: lists of phrases
const subjects = ['Flu shots are', 'Blood pressure checks are', 'Leaflets on sleep are', 'Walking maps are', 'Large-print forms are', 'Ear checks are', 'Skin checks are', 'Travel vaccines are', 'Sun hats are', 'Quiet hours are'];
// biome-ignore format: lists of phrases
const openings = ['available at the front desk', 'offered every weekday', 'back after the summer', 'explained on our website', 'open to the whole town', 'free of charge', 'easy to book by phone', 'part of our autumn program'];
// biome-ignore format: lists of phrases
const reasons = ['Good habits grow from small steps.', 'Bring a friend and a bottle of water.', 'The hall is open to everybody.', 'Parking is behind the building.', 'The bus stops in front of the door.', 'The lift is working again.', 'New chairs make waiting easier.', 'The phone line is open all day.'];
