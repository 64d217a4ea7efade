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

/** The cloth's colours are a class (Avatar.css): a page of twenty quilts is mostly their patches, the light one first. */
function quilt(id: string, shape: string): string {
  const seed = fold(id);
  const lit = seed % 4;
  const patch = (corner: number): string => {
    const bits = Math.floor(seed / 16 ** (corner + 1)) % 64;
    return patches[corner]?.[bits % cuts.length]?.[(bits >> 3) % 4] ?? '';
  };
  const deep = [0, 1, 2, 3].map((corner) => (corner === lit ? '' : patch(corner))).join('');
  return `<svg class="${shape} cloth-${seed % clothCount}" viewBox="0 0 40 40" aria-hidden="true"><path d="${patch(lit)}"/><path d="${deep}"/></svg>`;
}

/** As many as Avatar.css has colours for. */
const clothCount = 12;

/** A cut begins at a point and goes on by lines (dx, dy) and arcs (dx, dy, radius, large, sweep), then closes. */
type Step = [dx: number, dy: number, radius?: number, large?: 0 | 1, sweep?: 0 | 1];
const cuts: { from: [number, number]; steps: Step[] }[] = [
  // Quarter disc, leaf, disc, half.
  {
    from: [0, 0],
    steps: [
      [20, 0],
      [-20, 20, 20, 0, 1],
    ],
  },
  {
    from: [0, 0],
    steps: [
      [10, 0],
      [10, 10, 10, 0, 1],
      [0, 10],
      [-10, 0],
      [-10, -10, 10, 0, 1],
    ],
  },
  {
    from: [10, 2],
    steps: [
      [0, 16, 8, 1, 1],
      [0, -16, 8, 0, 1],
    ],
  },
  {
    from: [0, 0],
    steps: [
      [20, 0],
      [0, 10],
      [-20, 0],
    ],
  },
  // Triangle, arch, bowl, ring quarter.
  {
    from: [0, 0],
    steps: [
      [20, 0],
      [-20, 20],
    ],
  },
  {
    from: [3, 20],
    steps: [
      [0, -10],
      [14, 0, 7, 0, 1],
      [0, 10],
    ],
  },
  {
    from: [0, 0],
    steps: [
      [20, 0],
      [-20, 0, 10, 0, 1],
    ],
  },
  {
    from: [0, 0],
    steps: [
      [20, 0],
      [-20, 20, 20, 0, 1],
      [0, -9],
      [11, -11, 11, 0, 0],
    ],
  },
];

/** Every cut in every quarter turn in every corner, made once: patches[corner][cut][turn]. */
const patches = [0, 1, 2, 3].map((corner) => cuts.map((cut) => [0, 1, 2, 3].map((turn) => drawn(cut, turn, corner))));

function drawn({ from: [x, y], steps }: (typeof cuts)[number], turn: number, corner: number): string {
  const [left, top] = turned(x - 10, y - 10, turn);
  const path = steps.map(([dx, dy, radius, large, sweep]) => {
    const [across, down] = turned(dx, dy, turn);
    if (radius) return `a${radius} ${radius} 0 ${large} ${sweep} ${across} ${down}`;
    return down === 0 ? `h${across}` : across === 0 ? `v${down}` : `l${across} ${down}`;
  });
  return `M${left + 10 + (corner % 2) * 20} ${top + 10 + (corner > 1 ? 20 : 0)}${path.join('')}z`;
}

/** Clockwise by quarter turns. */
function turned(x: number, y: number, turn: number): [number, number] {
  return turn === 0 ? [x, y] : turned(y === 0 ? 0 : -y, x, turn - 1);
}

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
