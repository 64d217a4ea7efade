import { raw } from '../jsx/jsx-runtime.ts';

export type IconName = keyof typeof drawings;

/**
 * One of our own stroke icons on a 24 pixel grid, coloured like the text around it. Always decorative: the words stand
 * beside it or, where there is no room, in a visually hidden span. The markup is made once per icon, not per request.
 */
export function Icon({ name }: { name: IconName }) {
  return markup[name];
}

const dot = (x: number, y: number) => `M${x} ${y}h.01`;
const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
const box = (x: number, y: number, w: number, h: number) =>
  `M${x + 2} ${y}h${w - 4}a2 2 0 0 1 2 2v${h - 4}a2 2 0 0 1-2 2h-${w - 4}a2 2 0 0 1-2-2v-${h - 4}a2 2 0 0 1 2-2z`;

const drawings = {
  home: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  people: `${ring(9, 8, 3.2)}M3 20c0-3.5 2.7-6 6-6s6 2.5 6 6M16 5.2a3 3 0 0 1 0 5.6M17.5 14.4c2.1.8 3.5 2.9 3.5 5.6`,
  practice: 'M5 20V6.7a1 1 0 0 1 .6-.9L12 3l6.4 2.8a1 1 0 0 1 .6.9V20M3 20h18M12 8v4M10 10h4M10 20v-4h4v4',
  clinician: `M6 4H5a1 1 0 0 0-1 1v3.5a4.5 4.5 0 0 0 9 0V5a1 1 0 0 0-1-1h-1M8.5 13v2.5a4.75 4.75 0 0 0 9.5 0V13${ring(18, 11, 2)}`,
  search: `${ring(11, 11, 6.5)}M16 16l4.5 4.5`,
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4',
  lock: `${box(5, 11, 14, 9)}M8 11V8a4 4 0 0 1 8 0v3`,
  globe: `${ring(12, 12, 9)}M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z`,
  hidden:
    'M4 4l16 16M9.9 5.2A9.6 9.6 0 0 1 12 5c5 0 8.4 4.2 9.5 7a13 13 0 0 1-2.6 3.8M6.5 7.3A13.3 13.3 0 0 0 2.5 12c1.1 2.8 4.5 7 9.5 7 1.5 0 2.9-.4 4.1-1M10 10.2a2.7 2.7 0 0 0 3.8 3.8',
  shield: 'M12 3l7.5 2.8v5.7c0 4.4-3 7.6-7.5 9.5-4.5-1.9-7.5-5.1-7.5-9.5V5.8z',
  sliders: `M4 7h9M17 7h3M4 17h3M11 17h9${ring(15, 7, 2)}${ring(9, 17, 2)}`,
  heart: 'M12 20C6.5 16 3.5 12.8 3.5 9.2A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.4c0 3.6-3 6.8-8.5 10.8z',
  same: `${ring(9, 12, 5.5)}${ring(15, 12, 5.5)}`,
  lamp: 'M9.5 20.5h5M9 17.5h6v-1.8c0-.5.1-1 .5-1.3a6 6 0 1 0-7 0c.4.3.5.8.5 1.3z',
  reply: 'M20 12a7.5 7.5 0 0 1-11 6.6L4 20l1.4-4.6A7.5 7.5 0 1 1 20 12z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7l-1.1 1.1M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.1-1.1',
  more: `${ring(5, 12, 1)}${ring(12, 12, 1)}${ring(19, 12, 1)}`,
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  checked: `${ring(12, 12, 9)}M8 12.3l2.8 2.8L16 9.5`,
  info: `${ring(12, 12, 9)}M12 11v5.5${dot(12, 7.6)}`,
  caution: `M12 4l9 16H3zM12 10v4.5${dot(12, 17.2)}`,
  stop: 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM8.5 12h7',
  left: 'M19 12H5M11 6l-6 6 6 6',
  right: 'M5 12h14M13 6l6 6-6 6',
  down: 'M6 9.5l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  edit: 'M4 20l1-4.5L16 4.5a1.8 1.8 0 0 1 2.5 0l1 1a1.8 1.8 0 0 1 0 2.5L8.5 19zM14 6.5l3.5 3.5',
  trash: 'M4.5 7h15M9 7V4.5h6V7M6.5 7l.8 12a1.5 1.5 0 0 0 1.5 1.4h6.4a1.5 1.5 0 0 0 1.5-1.4l.8-12',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  image: `${box(3.5, 5, 17, 14)}${ring(8.5, 10, 1.5)}M4 17l5-4 3.5 2.5 3.5-4 4.5 4.5`,
  person: `${ring(12, 8, 4)}M4.5 20.5c0-4 3.4-6.5 7.5-6.5s7.5 2.5 7.5 6.5`,
  swap: 'M7 4L3.5 7.5 7 11M4 7.5h13M17 13l3.5 3.5L17 20M20 16.5H7',
  mask: 'M4 8c2.5-1 5-1.3 8-1.3s5.5.3 8 1.3c.3 5-1.5 9-4.5 9-1.7 0-2.2-1.8-3.5-1.8S10.2 17 8.5 17C5.5 17 3.7 13 4 8zM7.5 11.3h2M14.5 11.3h2',
  care: 'M3 15.5h3.5l3 1.5h4.2c1.7 0 1.7-2.3 0-2.3H11M14.5 16.3l4.3-1.7c1.9-.7 2.7 1.7 1 2.6l-6 3.1c-.8.4-1.7.4-2.5.1L7 19.2H3M12 11.5C9.5 9.7 8.3 8.3 8.3 6.7A2.1 2.1 0 0 1 12 5.4a2.1 2.1 0 0 1 3.7 1.3c0 1.6-1.2 3-3.7 4.8z',
  key: `${ring(8, 15.5, 4)}M11 12.5L19.5 4M16 7.5l3 3`,
  mail: `${box(3.5, 5.5, 17, 13)}M4 7.5l8 6 8-6`,
  clock: `${ring(12, 12, 9)}M12 7v5.2l3.5 2`,
  phone:
    'M5 4h3.5l1.7 4.3L8 9.9a12 12 0 0 0 6 6l1.6-2.2 4.4 1.7V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z',
  place: `M12 21c4.5-4.3 6.8-7.7 6.8-11a6.8 6.8 0 0 0-13.6 0c0 3.3 2.3 6.7 6.8 11z${ring(12, 10, 2.3)}`,
  leave: 'M14 4H6v16h8M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5',
} as const;

/**
 * All drawings as one file, which a browser fetches once: a page names them instead of drawing them again and again, and
 * each brings its own grid, which a page of a hundred icons need not repeat.
 */
export const iconSheet = `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(drawings)
  .map(([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`)
  .join('')}</svg>`;

/** Where it is served. The name changes with the drawings (FNV-1a), so that it can be kept for ever. */
export const iconSheetPath = `/assets/icons-${fnv(iconSheet)}.svg`;

function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

const markup = Object.fromEntries(
  Object.keys(drawings).map((name) => [
    name,
    raw(`<svg class="icon" aria-hidden="true"><use href="${iconSheetPath}#${name}"/></svg>`),
  ]),
) as Record<IconName, ReturnType<typeof raw>>;
