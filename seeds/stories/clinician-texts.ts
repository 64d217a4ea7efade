// What the clinicians of the demo town say of themselves, write on their pages and answer in communities. Invented, like them;
// the numbers have check digits that fit and belong to nobody we know of.
import type { ClinicianProfile } from '#domain/clinicians/profile.ts';

export interface TownClinician {
  /** Persona in seeds/cast.ts. */
  key: string;
  daysAgo: number;
  profile: ClinicianProfile;
  followers: string[];
  posts: { daysAgo: number; text: string; before?: string; likes?: string[]; comments?: TownComment[] }[];
}

interface TownComment {
  by: string;
  text: string;
  /** Hers, underneath. */
  answer?: string;
}

export const clinicians: TownClinician[] = [
  {
    key: 'osei',
    daysAgo: 44,
    profile: {
      name: 'Dr. Amara Osei',
      npi: '1902846306',
      specialty: 'Endocrinology',
      state: 'OR',
      disclosures: 'None. I take no fees from makers of medicines or devices.',
      about:
        'I explain hormones, sugar and thyroids in words that fit on a postcard.\n\nWhat I write here is general information. It knows nothing about you, so it cannot replace your own clinician.',
    },
    followers: ['juniper', 'paperboat', 'fernway', 'marigold', 'olive'],
    posts: [
      {
        daysAgo: 33,
        text: '**What A1C is, and what it is not**\n\nA1C is an average: it reflects blood sugar over roughly three months, weighted toward the recent weeks. Two people can have the same value with very different days behind it.\n\n- It does not show lows.\n- It reads differently with anemia and some other conditions of the blood.\n- One value is a dot. Several are a line.',
        likes: ['juniper', 'marigold', 'fernway', 'paperboat'],
        comments: [
          {
            by: 'marigold',
            text: 'The dot and the line: I am going to borrow that.',
            answer: 'Please do. It is borrowed already, from a teacher of mine.',
          },
        ],
      },
      {
        daysAgo: 19,
        text: '**Cinnamon**\n\nEvery few months a headline says that cinnamon treats diabetes. The trials behind it are small, short, and disagree with each other; a Cochrane review found too little evidence to support its use. As a spice it is lovely.\n\nNo supplement replaces a prescribed medicine. Questions about medicines belong with the clinician who prescribes them.',
        before:
          '**Cinnamon**\n\nEvery few months a headline says that cinnamon treats diabetes. The trials behind it are small, short, and disagree with each other. As a spice it is lovely.\n\nNo supplement replaces a prescribed medicine. Questions about medicines belong with the clinician who prescribes them.',
        likes: ['juniper', 'olive'],
      },
      {
        daysAgo: 5,
        text: '**Why endocrinologists ask about sleep**\n\nShort sleep makes the body less sensitive to insulin; studies in healthy volunteers show it after a few nights. It is not a matter of discipline. Shift work, pain and small children are reasons, not excuses.\n\nSleep is worth mentioning at a check-up, even when nobody asks.',
        likes: ['lamplight', 'juniper', 'paperboat'],
        comments: [{ by: 'lamplight', text: 'Nobody ever asked me that. I will bring it up.' }],
      },
    ],
  },
  {
    key: 'ruiz',
    daysAgo: 40,
    profile: {
      name: 'Dr. Ana Ruiz',
      npi: '1457308926',
      specialty: 'Radiology',
      state: 'OR',
      disclosures: 'Employed by Harbor Imaging. No payments from makers of scanners or contrast media.',
      about: 'I read pictures for a living and like to explain how that works. General information only.',
    },
    followers: ['thistle', 'olive', 'clover'],
    posts: [
      {
        daysAgo: 27,
        text: '**What happens between the scan and the report**\n\nA technologist takes the images. A radiologist reads them, often beside older ones, because change says more than a single picture. Then the report goes to whoever ordered the scan.\n\nThe waiting is rarely about the picture. Mostly it is about the older ones arriving.',
        likes: ['clover', 'thistle', 'olive'],
      },
      {
        daysAgo: 11,
        text: '**MRI and metal, briefly**\n\nMRI uses a strong magnet and radio waves, no X-rays. That is why everybody is asked about metal, every single time, even in the same week. Most modern joints and many implants are fine; the list is checked anyway.',
        likes: ['slowriver'],
        comments: [{ by: 'slowriver', text: 'So that is why they ask three times. Thank you.' }],
      },
    ],
  },
];

/** General answers, under threads that are found by their title. */
export const answers: { by: string; title: string; hours: number; text: string; helpful?: string[] }[] = [
  {
    by: 'osei',
    title: 'I lied about my numbers',
    hours: 26,
    text: 'From the other side of the desk: numbers that were written down too kindly are common, and clinicians know it. Treatment follows the numbers, which is why the real ones matter. A meter or sensor keeps its own record, and showing it is one way to begin without a speech.',
    helpful: ['marigold', 'fernway', 'juniper'],
  },
  {
    by: 'osei',
    title: 'Baking without sugar: what actually worked',
    hours: 40,
    text: 'In general: fruit, dates and honey contain sugar too, packed differently. Fiber and fat slow down how quickly it arrives in the blood, which is part of why almond flour behaves differently from white flour.',
    helpful: ['clover'],
  },
  {
    by: 'osei',
    title: 'Twenty years: what I would tell myself on day one',
    hours: 60,
    text: 'Point two is how the numbers are meant to be read. Guidelines look at patterns over weeks; single values wander for many reasons, and meters themselves may be off by some percent.',
    helpful: ['marigold'],
  },
  {
    by: 'ruiz',
    title: 'What do the letters in a mammogram report mean?',
    hours: 9,
    text: 'Mammogram reports in the United States use BI-RADS, a common language of the American College of Radiology. Category 0 means that more images are needed. 1 and 2 mean that nothing suspicious was seen. 3 means probably benign, with a follow-up. 4 and 5 mean that a biopsy is recommended, 6 that a cancer is already known. Letters A to D describe how dense breast tissue is. The radiology department that wrote a report explains it on request.',
    helpful: ['thistle'],
  },
];
