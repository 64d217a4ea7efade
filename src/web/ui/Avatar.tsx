import { raw } from '../jsx/jsx-runtime.ts';

export interface AvatarProps {
  /** A random public id; for an anonymous author the alias of the thread. */
  id: string;
  /** Practices are drawn square, people round. */
  square?: boolean | undefined;
  large?: boolean | undefined;
  picture?: string | undefined;
}

/**
 * A quilt of four patches drawn from a random public id, the same for the same id everywhere. It says nothing about the
 * person: two personas of one account have two ids and so two unrelated quilts. Decorative; the name stands beside it.
 */
export function Avatar({ id, square, large, picture }: AvatarProps) {
  const shape = `avatar${square ? ' square' : ''}${large ? ' large' : ''}`;
  if (picture) return <img class={shape} src={picture} alt="" width="40" height="40" loading="lazy" />;
  return raw(quilt(id, shape));
}

/** Everything that repeats stands together, the light patch first: a page of twenty quilts travels in half the bytes. */
function quilt(id: string, shape: string): string {
  const seed = fold(id);
  const [ground, light, deep] = cloths[seed % cloths.length] ?? cloths[0];
  const lit = seed % 4;
  const patches = [lit, ...[0, 1, 2, 3].filter((corner) => corner !== lit)].map((corner) => {
    const bits = Math.floor(seed / 16 ** (corner + 1)) % 64;
    const cut = cuts[bits % cuts.length] ?? cuts[0];
    return `transform="translate(${(corner % 2) * 20} ${corner > 1 ? 20 : 0}) rotate(${((bits >> 3) % 4) * 90} 10 10)" d="${cut}"/>`;
  });
  const cloth = `<path fill="${ground}" d="M0 0h40v40H0z"/><path fill="${light}" `;
  return `<svg class="${shape}" viewBox="0 0 40 40" aria-hidden="true" fill="${deep}">${cloth}${patches.join('<path ')}</svg>`;
}

/** Ground, light and deep of one cloth; all are mid-toned, so that they sit well on paper and at night. */
const cloths: [[string, string, string], ...[string, string, string][]] = [
  ['#f0d9b5', '#fff6e3', '#b5652b'],
  ['#cfe3d6', '#f4d58a', '#2f6b57'],
  ['#d5e0ee', '#f7ead2', '#3c5f8f'],
  ['#ecd3dc', '#fdf1ea', '#8a3f63'],
  ['#d9e8ea', '#f2b880', '#1f6470'],
  ['#e7e0c9', '#e59a76', '#5d6b3a'],
  ['#dcd7ea', '#f5e6b8', '#5a4d8c'],
  ['#f3d5c8', '#fff2e0', '#a4473a'],
  ['#2f5d62', '#f2cf8d', '#a7c7b7'],
  ['#4b3f5c', '#f0b7a1', '#b9a8d4'],
  ['#34506e', '#f6d9a0', '#9dbfd8'],
  ['#6d4034', '#f4dcc0', '#dd9a72'],
];

/** Patches of 20 by 20: quarter disc, leaf, disc, half, triangle, arch, two small discs, ring quarter. */
const cuts: [string, ...string[]] = [
  'M0 0h20A20 20 0 0 1 0 20z',
  'M0 0h10a10 10 0 0 1 10 10v10H10A10 10 0 0 1 0 10z',
  'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  'M0 0h20v10H0z',
  'M0 0h20L0 20z',
  'M3 20V10a7 7 0 0 1 14 0v10z',
  'M0 0h20a10 10 0 0 1-20 0z',
  'M0 0h20A20 20 0 0 1 0 20V11A11 11 0 0 0 11 0z',
];

/** FNV-1a, twice with different starts, folded to 48 bits: even, and the same in every process. */
function fold(id: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < id.length; i++) {
    low = Math.imul(low ^ id.charCodeAt(i), 16777619);
    high = Math.imul(high ^ id.charCodeAt(i), 2246822519);
  }
  low ^= low >>> 15;
  high ^= high >>> 13;
  return (high & 0xffff) * 2 ** 32 + (low >>> 0);
}
