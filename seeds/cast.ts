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
];
