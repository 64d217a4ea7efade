// The people of the demo town, invented. The same cast serves the tests: use them, invent only for a new situation.
import type { PersonaKind } from '#vocabulary/personas.ts';

export interface CastAccount {
  /** How tests and stories call the account. */
  key: string;
  email: string;
  personas: { key: string; kind: PersonaKind; name: string; bio: string }[];
  operator?: boolean;
  /** Signs in with a second factor, as clinicians, staff, moderators and operators must. */
  secondFactor?: boolean;
  /** What the link on the terminal is called. */
  who: string;
  /** Lives in the town, without a link on the terminal. */
  quiet?: boolean;
}

export const castPassword = 'quiet-harbor-lantern-42';

export const cast: CastAccount[] = [
  {
    key: 'rosa',
    email: 'rosa@town.example',
    who: 'Rosa, lives with type 2 diabetes',
    personas: [
      {
        key: 'juniper',
        kind: 'patient',
        name: 'Juniper Tide',
        bio: 'Type 2 since a few years. Baker of things without sugar.',
      },
      { key: 'saltmarsh', kind: 'patient', name: 'Saltmarsh Wren', bio: '' },
    ],
  },
  {
    key: 'theo',
    email: 'theo@town.example',
    who: 'Theo, newly diagnosed',
    personas: [{ key: 'paperboat', kind: 'patient', name: 'Paper Boat', bio: 'New here, and new to all of this.' }],
  },
  {
    key: 'lena',
    email: 'lena@town.example',
    who: 'Lena, cares for her mother',
    personas: [
      { key: 'lamplight', kind: 'carer', name: 'Lamplight', bio: 'Caring for my mother, who has Parkinson disease.' },
    ],
  },
  {
    key: 'mara',
    email: 'mara@town.example',
    who: 'Mara, moderates communities',
    secondFactor: true,
    personas: [
      { key: 'fernway', kind: 'patient', name: 'Fernway', bio: 'Here to keep the rooms kind. Living with type 1.' },
    ],
  },
  {
    key: 'amara',
    email: 'amara.osei@town.example',
    who: 'Dr. Amara Osei, endocrinologist',
    secondFactor: true,
    personas: [
      { key: 'osei', kind: 'clinician', name: 'Dr. Amara Osei', bio: 'Endocrinologist. General information only.' },
    ],
  },
  {
    key: 'ruiz',
    email: 'aruiz@town.example',
    who: 'Dr. Ana Ruiz, radiologist, compliance officer at Harbor Imaging',
    secondFactor: true,
    personas: [
      { key: 'ruiz', kind: 'clinician', name: 'Dr. Ana Ruiz', bio: 'Radiologist at Harbor Imaging.' },
      { key: 'ruiz-staff', kind: 'staff', name: 'Ana Ruiz (Harbor Imaging)', bio: '' },
    ],
  },
  {
    key: 'priya',
    email: 'priya@town.example',
    who: 'Priya, publisher for Harbor Imaging',
    secondFactor: true,
    personas: [{ key: 'priya', kind: 'staff', name: 'Priya (Harbor Imaging)', bio: '' }],
  },
  {
    key: 'noah',
    email: 'noah@town.example',
    who: 'Noah, publisher for Millbrook Family Practice',
    secondFactor: true,
    personas: [{ key: 'noah', kind: 'staff', name: 'Noah (Millbrook)', bio: '' }],
  },
  {
    key: 'olive',
    email: 'olive@town.example',
    who: 'Olive, operator of this installation',
    operator: true,
    secondFactor: true,
    personas: [{ key: 'olive', kind: 'carer', name: 'Olive Branch', bio: 'I run this place.' }],
  },
  {
    key: 'ines',
    email: 'ines@town.example',
    who: 'Inés, type 2 for twenty years',
    quiet: true,
    personas: [
      {
        key: 'marigold',
        kind: 'patient',
        name: 'Marigold Step',
        bio: 'Twenty years with type 2. Walks every morning.',
      },
    ],
  },
  {
    key: 'omar',
    email: 'omar@town.example',
    who: 'Omar, type 1 since school',
    quiet: true,
    personas: [
      { key: 'morningfig', kind: 'patient', name: 'Morning Fig', bio: 'Type 1 since I was nine. Cyclist, slow one.' },
    ],
  },
  {
    key: 'walt',
    email: 'walt@town.example',
    who: 'Walt, cares for his wife',
    quiet: true,
    personas: [
      {
        key: 'walnut',
        kind: 'carer',
        name: 'Old Walnut',
        bio: 'Married forty years. She has Parkinson, we both have it.',
      },
    ],
  },
  {
    key: 'pia',
    email: 'pia@town.example',
    who: 'Pia, cares for her father',
    quiet: true,
    personas: [{ key: 'quietoat', kind: 'carer', name: 'Quiet Oat', bio: 'My father and I, one floor apart.' }],
  },
  {
    key: 'dev',
    email: 'dev@town.example',
    who: 'Dev, has long COVID',
    quiet: true,
    personas: [
      { key: 'slowriver', kind: 'patient', name: 'Slow River', bio: 'Pacing. Some days ten things, some days one.' },
    ],
  },
  {
    key: 'sol',
    email: 'sol@town.example',
    who: 'Sol, has long COVID',
    quiet: true,
    personas: [{ key: 'lowsun', kind: 'patient', name: 'Low Sun', bio: '' }],
  },
  {
    key: 'june',
    email: 'june@town.example',
    who: 'June, after breast cancer',
    quiet: true,
    personas: [{ key: 'clover', kind: 'patient', name: 'June Clover', bio: 'Two years since treatment. Gardener.' }],
  },
  {
    key: 'bea',
    email: 'bea@town.example',
    who: 'Bea, newly diagnosed with breast cancer',
    quiet: true,
    personas: [{ key: 'thistle', kind: 'patient', name: 'Blue Thistle', bio: '' }],
  },
  {
    key: 'hana',
    email: 'hana@town.example',
    who: 'Hana, lives with migraine',
    quiet: true,
    personas: [
      { key: 'pebble', kind: 'patient', name: 'Pebble Hour', bio: 'Migraine with aura. Sunglasses in all weathers.' },
    ],
  },
  {
    key: 'kit',
    email: 'kit@town.example',
    who: 'Kit, lives with migraine',
    quiet: true,
    personas: [{ key: 'kite', kind: 'patient', name: 'Kite String', bio: '' }],
  },
  {
    key: 'nell',
    email: 'nell@town.example',
    who: 'Nell, keeps a hidden room',
    quiet: true,
    personas: [{ key: 'nightfern', kind: 'patient', name: 'Night Fern', bio: '' }],
  },
  {
    key: 'gil',
    email: 'gil@town.example',
    who: 'Gil, who sells things',
    quiet: true,
    personas: [{ key: 'goldleaf', kind: 'patient', name: 'Golden Leaf', bio: 'Natural solutions.' }],
  },
];
