// Texts after the pattern of public enforcement cases (src/cases.ts), in our own words, with invented people.
import type { Context } from '../src/index.ts';

interface Fixture {
  case: string;
  text: string;
  context: Context;
}

const review = (replyTo: string, author: 'practice' | 'clinician' = 'practice'): Context => ({
  author,
  surface: 'review-reply',
  replyTo,
});
const page: Context = { author: 'practice', surface: 'post' };

export const fixtures: readonly Fixture[] = [
  {
    case: 'Elite Dental Associates, Dallas',
    text: 'Mrs. Farrow, the plan we gave you listed two crowns and a deep cleaning at $3,140, and you agreed to it.',
    context: review('They raised the price on me.'),
  },
  {
    case: 'Elite Dental Associates, Dallas',
    text: 'Your insurance paid only half of the bridge, so the other half of the bill is yours.',
    context: review('Hidden fees everywhere'),
  },
  {
    case: 'Elite Dental Associates, Dallas',
    text: 'You have advanced gum disease and chose the cheaper treatment, Mr. Tull. That is why it failed.',
    context: review('My teeth still hurt.'),
  },
  {
    case: 'Dr. U. Phillip Igbinadolor, D.M.D., North Carolina',
    text: 'This is Gordon Peale writing under a made-up name. Gordon Peale came in October 2021 and again in February 2022 with pain in the lower jaw.',
    context: review('Worst dentist. - toothfairy_x'),
  },
  {
    case: 'Dr. U. Phillip Igbinadolor, D.M.D., North Carolina',
    text: 'We referred you to an oral surgeon in March 2022 and your insurer approved the visit, but you never went.',
    context: review('Avoid!'),
  },
  {
    case: 'Dr. U. Phillip Igbinadolor, D.M.D., North Carolina',
    text: 'Stop lying, Mr. Peale. On your second visit the left molar was fine and you know it.',
    context: review('Rude and unprofessional', 'clinician'),
  },
  {
    case: 'New Vision Dental, California',
    text: 'Hello Wendy Ostrow, we looked up your visit and your Delta plan does not cover whitening.',
    context: review('Not worth it. - wo_smiles'),
  },
  {
    case: 'New Vision Dental, California',
    text: 'Our records show you were seen twice in May and both claims were paid by your insurance.',
    context: review('They never called me back'),
  },
  {
    case: 'New Vision Dental, California',
    text: 'Thanks @wo_smiles, a.k.a. Wendy Ostrow. Glad the new crown feels better!',
    context: review('Great place'),
  },
  {
    case: 'Manasa Health Center, New Jersey',
    text: 'Your bipolar disorder makes it hard to see this clearly, and you stopped your lithium against our advice.',
    context: review('The doctor does not listen.'),
  },
  {
    case: 'Manasa Health Center, New Jersey',
    text: 'We treated you for depression for two years and you missed half of your therapy sessions.',
    context: review('No empathy at all'),
  },
  {
    case: 'Manasa Health Center, New Jersey',
    text: 'Your son was diagnosed with ADHD here and the medication was adjusted three times.',
    context: review('They only push pills'),
  },
  {
    case: 'Cadia Healthcare Facilities, Delaware',
    text: 'Success story: Harold Binns came to us after a stroke in January and walked out on his own in March. Way to go, Harold!',
    context: page,
  },
  {
    case: 'Cadia Healthcare Facilities, Delaware',
    text: 'Meet our resident Opal Grady, 84, who finished rehab after her hip fracture and is home with her sister again.',
    context: page,
  },
  {
    case: 'Cadia Healthcare Facilities, Delaware',
    text: "One of our residents beat pneumonia and danced at her granddaughter's wedding last weekend. Photo below!",
    context: page,
  },
  {
    case: 'Complete P.T., Los Angeles',
    text: 'Swipe to see our patient Neil Aranda before and after twelve weeks of therapy on his shoulder.',
    context: page,
  },
  {
    case: 'Complete P.T., Los Angeles',
    text: '"They gave me my knee back," says our patient Carla Whitcomb, pictured here with our therapist.',
    context: page,
  },
  {
    case: 'Complete P.T., Los Angeles',
    text: 'Here is a photo of our patient Dot Lindqvist, who completed treatment for her back and is running again.',
    context: page,
  },
  {
    case: 'A hospital nurse, Texas',
    text: 'Saw my first measles case today, a small boy just back from abroad. Terrifying to watch.',
    context: {
      author: 'clinician',
      surface: 'post',
      profile: { employer: "Bluebonnet Children's Hospital", town: 'Houston' },
    },
  },
  {
    case: 'A hospital nurse, Texas',
    text: 'We admitted a toddler with measles last night. The parents flew in from overseas and had refused the vaccine.',
    context: { author: 'clinician', surface: 'post', profile: { employer: "Bluebonnet Children's Hospital" } },
  },
  {
    case: 'A hospital nurse, Texas',
    text: 'The kid in our ICU with measles was between one and three and had been traveling. He was so sick.',
    context: { author: 'clinician', surface: 'post', profile: { employer: "Bluebonnet Children's Hospital" } },
  },
];
