// Names to offer: two quiet words from outdoors. They say nothing about age, place, sex, faith or illness.
import { randomInt } from 'node:crypto';
import type { Sql } from '#domain/database.ts';
import { nameKey } from './name.ts';

/** @param pick a whole number below its argument. @returns a name that nobody here has. */
export async function offerPseudonym(sql: Sql, pick: (below: number) => number = randomInt): Promise<string> {
  const names = Array.from({ length: 8 }, () => pseudonym(pick));
  const taken = await sql<{ key: string }[]>`
    select name_key as key
    from personas
    where name_key = any(${names.map(nameKey)}::text[])
      and kind in ('patient', 'carer')
      and closed_at is null`;
  const keys = new Set(taken.map((row) => row.key));
  // In a full house two words no longer suffice: a third one makes millions.
  return names.find((name) => !keys.has(nameKey(name))) ?? `${pseudonym(pick)} ${word(seconds, pick)}`;
}

/** Whether a name is made of our words alone. */
export function isPseudonym(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return firsts.includes(first) && rest.length > 0 && rest.every((part) => seconds.includes(part));
}

const pseudonym = (pick: (below: number) => number): string => `${word(firsts, pick)} ${word(seconds, pick)}`;
const word = (words: string[], pick: (below: number) => number): string => words[pick(words.length)] ?? '';

const firsts = `
  Amber Autumn Azure Birch Bramble Breezy Bright Bronze Calm Candle Cedar Chalk Clear Clover Cloud Coastal Cobalt Copper Coral
  Cotton Crimson Crisp Dawn Dewy Distant Drifting Dusk Early Elder Ember Evening Faraway Feather Fennel Fern Flint Floating
  Foggy Forest Foxglove Frosty Gentle Ginger Glade Glassy Golden Granite Green Hazel Heather Hidden Hollow Honey Indigo Ivory
  Juniper Kelp Lantern Larch Lavender Leafy Lichen Linden Linen Little Lofty Maple Marble Marigold Meadow Mellow Midnight Mild
  Misty Moonlit Morning Mossy Mountain Nettle Northern Oaken Ochre Open Orchard Osier Pale Patient Pearl Pebble Pepper Pine
  Plain Poplar Prairie Quartz Quiet Rainy Rambling Restful Ripple Rowan Russet Rustling Saffron Sage Salty Sandy Scarlet Sepia
  Shady Shallow Silent Silver Slate Sleepy Slow Snowy Soft Southern Spruce Starry Steady Still Stony Straw Sunlit Sunny Tawny
  Teal Thistle Thyme Timber Tranquil Twilight Umber Velvet Verdant Violet Walnut Wandering Warm Western Wheat White Wild Windy
  Winter Woodland Woolly Yarrow Yellow Zephyr`
  .trim()
  .split(/\s+/);

const seconds = `
  Acorn Alder Anchor Arbor Badger Bank Bay Beacon Bee Beetle Bell Blossom Boat Bough Boulder Breeze Bridge Brook Bud Burrow
  Cairn Canyon Canoe Cave Chestnut Cliff Cloud Coast Comet Cove Crane Creek Cricket Crow Current Dale Dawn Delta Dew Dove Drift
  Dune Eddy Egret Elm Estuary Falls Fawn Feather Field Finch Firefly Fjord Flint Flower Ford Forest Garden Gate Glacier Glen
  Grass Grove Gull Harbor Hare Haven Hawk Heath Hedge Heron Hill Hollow Horizon Inlet Island Jetty Kestrel Kite Lagoon Lake
  Lantern Lark Leaf Ledge Lighthouse Loon Marsh Meadow Mesa Mill Mist Moon Moor Moss Moth Mountain Nest Oak Oar Orchard Osprey
  Otter Owl Path Pebble Petal Pier Pine Plain Plover Pond Pool Poppy Quail Rain Raven Reed Reef Ridge Ripple River Road Robin
  Sail Sandpiper Sea Seed Shell Shore Sky Snow Sparrow Spring Star Stone Stream Summit Surf Swallow Swan Tern Thicket Thrush
  Tide Tower Trail Tree Valley Vine Wave Well Wharf Willow Wind Wing Wood Wren`
  .trim()
  .split(/\s+/);
