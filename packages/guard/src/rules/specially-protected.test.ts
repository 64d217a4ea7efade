import { table } from '../../test/table.ts';

table(
  'SPECIALLY_PROTECTED',
  [
    '[reply] We are proud of your recovery from opioids.',
    'He came to our methadone program for years.',
    'Our 15-year-old patient chose contraception without telling her parents.',
    'He has been sober for a year since leaving our detox unit.',
    'A teenager came to us for an STI test without her parents knowing.',
    '[reply] We are glad that your therapy for panic attacks has helped.',
    'She tested positive for HIV at our clinic and is thriving.',
    '[reply] Your depression medication was refilled on time.',
    'After her abortion she asked us for a counselor.',
    "I'm a dentist, and I have been sober for two years.",
    '[community:patient] I have been on methadone since spring and I sleep again.',
    '[consult] 24F, 36 weeks pregnant with twins, headache since noon: how fast would you move?',
    'A second-grader came to our clinic with a bead in her ear on Monday.',
  ],
  [
    'Naloxone can reverse an opioid overdose; carry it.',
    'In the US, call or text 988 in a mental-health crisis.',
    'HIV is now a manageable condition for most people on treatment.',
    'Alcohol use disorder can be treated with medicine.',
    'PrEP lowers the risk of getting HIV.',
    'We offer walk-in testing for sexually transmitted infections.',
    'Our clinic offers confidential contraception counseling.',
    'Teens can ask about vaccines at any visit.',
    'Postpartum depression affects about one in seven mothers.',
    "I'm a psychiatrist and I like crossword puzzles.",
    'Second-graders from the school next door painted our fence.',
  ],
);
