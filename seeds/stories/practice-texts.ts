// What the two practices of the demo town say. Every text goes through the same door as any other: planting fails when the
// guard has an objection.
import type { Profile } from '#domain/practices/profile.ts';

const workdays = (opens: string, closes: string) => [1, 2, 3, 4, 5].map((day) => ({ day, opens, closes }));

export const harborImaging: Profile = {
  name: 'Harbor Imaging',
  runBy: 'Harbor Imaging, LLC',
  about:
    'X-ray, ultrasound, CT, MRI and mammography on the harbor since 1998. Quiet rooms, plain words, and reports that your own clinician receives within a day.',
  street: '12 Quay Street',
  city: 'Portsmouth',
  state: 'NH',
  zip: '03801',
  phone: '603-555-0100',
  fax: '603-555-0101',
  email: 'hello@harborimaging.example',
  web: 'https://harborimaging.example',
  npi: '1234567893',
  zone: 'America/New_York',
  hours: workdays('08:00', '17:00'),
  people: [
    { name: 'Dr. Ana Ruiz', title: 'Radiologist', clinician: true },
    { name: 'Dr. Tom Becker', title: 'Radiologist', clinician: true },
    { name: 'Priya', title: 'Front desk', clinician: false },
  ],
};

export const millbrook: Profile = {
  name: 'Millbrook Family Practice',
  runBy: 'Millbrook Family Practice, PLLC',
  about:
    'Family medicine for every age: check-ups, vaccinations, long-term conditions, and time for questions. New patients are welcome.',
  street: '4 Mill Lane',
  city: 'Millbrook',
  state: 'NH',
  zip: '03840',
  phone: '603-555-0140',
  fax: '603-555-0141',
  email: 'desk@millbrookfamily.example',
  web: 'https://millbrookfamily.example',
  npi: '',
  zone: 'America/New_York',
  hours: [...workdays('07:30', '18:00'), { day: 6, opens: '09:00', closes: '12:00' }],
  people: [
    { name: 'Dr. June Park', title: 'Family physician', clinician: true },
    { name: 'Noah', title: 'Practice manager', clinician: false },
  ],
};

export interface TownComment {
  by: 'juniper' | 'paperboat' | 'lamplight' | 'fernway' | 'olive';
  text: string;
  /** The practice's answer. */
  answer?: string;
}

export interface TownPost {
  key?: string;
  /** Days and hours before the planting. */
  ago: [days: number, hours: number];
  text: string;
  warning?: string;
  picture?: { name: PictureName; alt: string };
  likes?: TownComment['by'][];
  comments?: TownComment[];
  /** What the post said before its edit. */
  before?: string;
}

export type PictureName = 'harbor' | 'waves' | 'leaves' | 'sunrise' | 'rings';

export const harborPosts: TownPost[] = [
  {
    ago: [41, 3],
    text: 'Good morning, Portsmouth. This page is new, and so is our way of using it: we speak about imaging in general, and we answer for everybody who reads along. What concerns one person stays in the office.',
    picture: { name: 'harbor', alt: 'Drawing of a harbor at dawn: three boats on calm water under a pale sun' },
    likes: ['juniper', 'lamplight', 'olive'],
  },
  {
    ago: [38, 6],
    text: '**What is the difference between CT and MRI?**\n\nCT uses X-rays and takes seconds. It is good at bones, lungs and bleeding. MRI uses magnets and radio waves, takes longer and shows soft tissue such as brain, joints and muscles.\n\nWhich one fits a question is decided by the clinician who asks it.',
    likes: ['juniper', 'paperboat', 'fernway'],
    comments: [
      {
        by: 'paperboat',
        text: 'I always thought MRI was just the newer CT. Thank you for putting it in two sentences.',
        answer: 'That is a very common question, which is why we wrote this. More such explanations will follow here.',
      },
    ],
  },
  {
    ago: [34, 2],
    text: 'Our office is closed on Thanksgiving Day. The phone at 603-555-0100 tells which hospital is open for urgent imaging.',
    likes: ['olive'],
  },
  {
    ago: [31, 5],
    text: 'Why do some scans need contrast? A contrast agent makes vessels and some tissues stand out from what surrounds them. Not every scan needs it. Questions about allergies and kidney function belong into the conversation with the clinician who orders the scan.',
    likes: ['juniper', 'lamplight'],
  },
  {
    ago: [27, 8],
    text: 'The new ultrasound rooms are finished. The walls are the color of the water in October, and the chairs are made for people who have to wait with a full bladder.',
    picture: { name: 'waves', alt: 'Abstract picture of waves in several blues' },
    likes: ['juniper', 'paperboat', 'lamplight', 'fernway', 'olive'],
    comments: [{ by: 'lamplight', text: 'Chairs with arms! My mother can get up from those by herself.' }],
  },
  {
    ago: [24, 4],
    text: 'We are hiring a CT technologist, full time, with time for teaching. Write to hello@harborimaging.example.',
  },
  {
    ago: [22, 1],
    text: '**Screening mammography, in short**\n\n- For people at average risk, the US Preventive Services Task Force recommends screening every two years from 40 to 74 (2024).\n- The picture takes a few minutes. Pressing can be uncomfortable and is over quickly.\n- Most findings that need a second look turn out to be harmless.\n\nThe recommendation: [uspreventiveservicestaskforce.org](https://www.uspreventiveservicestaskforce.org/)',
    likes: ['fernway', 'lamplight', 'juniper'],
    before:
      '**Screening mammography, in short**\n\n- For people at average risk, the US Preventive Services Task Force recommends screening every two years from 40 to 74.\n- The picture takes a few minutes.\n- Most findings that need a second look turn out to be harmless.',
  },
  {
    ago: [19, 7],
    text: 'Radiation in everyday numbers: a chest X-ray adds about as much as ten days of natural background radiation, a flight from coast to coast about half of that. A CT adds more, which is why it is used when the answer is worth it. (Source: RadiologyInfo.org)',
    likes: ['paperboat', 'olive'],
    comments: [
      {
        by: 'juniper',
        text: 'What about dental X-rays?',
        answer:
          'Less still: about a day of natural background radiation for a set, according to the same source. Dentists are the right people for the details.',
      },
    ],
  },
  {
    ago: [16, 3],
    text: 'Parking is free behind our Portsmouth office. The ramp is on the side of the water, and the door opens by itself.',
    likes: ['lamplight'],
  },
  {
    key: 'waiting',
    ago: [13, 5],
    text: 'Appointments run late when an emergency comes between. From this month on, a screen at the desk shows by how much, so that anybody can decide to go for a walk along the quay.',
    likes: ['juniper', 'paperboat'],
    comments: [
      {
        by: 'paperboat',
        text: 'Last time I waited almost two hours after my appointment and nobody at the desk could tell me why. A screen would have helped.',
        answer:
          "Thank you for your feedback. We do not discuss anyone's care in public. Anyone can reach our office at 603-555-0100.",
      },
    ],
  },
  {
    ago: [10, 6],
    text: 'Claustrophobia in the MRI scanner is common. What helps many people: a mirror with a view of the room, music, closed eyes before the table moves, and knowing that a button stops everything at any moment.',
    warning: 'Narrow spaces',
    likes: ['juniper', 'fernway', 'lamplight', 'paperboat'],
    comments: [
      { by: 'fernway', text: 'The mirror made all the difference. Ask for it, everybody.' },
      { by: 'olive', text: 'Counting slowly works for me.' },
    ],
  },
  {
    ago: [7, 4],
    text: 'Flu shots are available again in pharmacies across New Hampshire. The CDC recommends one each season for nearly everyone aged six months and older.',
    picture: { name: 'leaves', alt: 'Drawing of falling leaves in red and gold' },
  },
  {
    ago: [4, 2],
    text: 'Our phone line was down on Monday; we are sorry about the wait on hold. It works again: 603-555-0100.',
    likes: ['olive', 'lamplight'],
  },
  {
    ago: [1, 5],
    text: 'Next in our series: how to read a radiology report. Reports are written for clinicians, and many words in them sound worse than they are. “Unremarkable” is the best word of all.',
    picture: { name: 'rings', alt: 'Concentric rings in sand and teal, like ripples' },
    likes: ['juniper', 'paperboat', 'fernway'],
  },
];

export const millbrookPosts: TownPost[] = [
  {
    ago: [40, 5],
    text: 'Hello from Millbrook. We use this page for news of the practice and for general health information. For everything else there is the phone: 603-555-0140.',
    picture: { name: 'sunrise', alt: 'Drawing of a sun rising behind green hills' },
    likes: ['lamplight', 'olive'],
  },
  {
    ago: [36, 4],
    text: '**High blood pressure has no symptoms, most of the time.** That is why it is measured. Home devices for the upper arm are more reliable than those for the wrist; measure sitting, after five quiet minutes, at the same time of day.',
    likes: ['juniper', 'paperboat', 'lamplight'],
    comments: [{ by: 'juniper', text: 'Five quiet minutes. In this house!' }],
  },
  {
    ago: [32, 3],
    text: 'Saturday hours are back: 9 to noon, all year round.',
    likes: ['paperboat', 'fernway'],
  },
  {
    ago: [28, 7],
    text: 'What A1C means: the share of hemoglobin that carries sugar, an average over about three months. Labs and goals differ, so a number means something only together with the person’s own clinician.',
    likes: ['juniper', 'fernway', 'paperboat'],
    comments: [
      {
        by: 'paperboat',
        text: 'Average over three months: finally somebody explains why one birthday cake does not show.',
      },
    ],
  },
  {
    ago: [23, 2],
    text: 'The blood drive in the town hall takes place on the first Saturday of next month. Everybody who feels well and weighs 110 pounds or more can ask whether donating is possible.',
  },
  {
    ago: [18, 6],
    text: 'Antibiotics do nothing against colds. Most colds are over after 7 to 10 days. Rest, fluids and patience are still the best that medicine has to offer.',
    likes: ['lamplight', 'olive', 'juniper'],
  },
  {
    ago: [14, 8],
    text: 'Family caregivers do a job without shifts. The Eldercare Locator of the US Administration on Aging (1-800-677-1116) helps to find respite care and local groups.',
    likes: ['lamplight', 'juniper'],
    comments: [
      {
        by: 'lamplight',
        text: 'Caring for a parent here. The respite list is gold, I wish I had known it a year ago.',
        answer: 'Caregivers deserve to know this number. Please pass it on to anyone who may need it.',
      },
    ],
  },
  {
    ago: [11, 4],
    text: 'We are moving our forms from paper to plain language. If you find a word in them that nobody should have to look up, write to desk@millbrookfamily.example.',
    likes: ['olive'],
  },
  {
    ago: [8, 3],
    text: 'Vaccination hours for everybody: Wednesdays from 3 to 6, no appointment needed. Bring your vaccination record if you have one.',
    likes: ['fernway'],
  },
  {
    ago: [5, 5],
    text: '**Cold feet, literally.** Shoes get wet, floors get slippery, and falls become more common from November on. Good soles, lamps on the stairs and a rail on both sides prevent more fractures than any pill.',
    likes: ['lamplight', 'paperboat', 'juniper', 'olive'],
  },
  {
    ago: [2, 1],
    text: 'Our flu clinic is open to anyone, insured or not. For questions call 603-555-0140.',
    likes: ['juniper', 'fernway'],
  },
];
