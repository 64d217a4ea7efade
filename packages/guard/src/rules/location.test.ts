import { table } from '../../test/table.ts';

table(
  'LOCATION',
  [
    '[consult] The gentleman in ⟦bed 6⟧ keeps pulling his tube.',
    'She drives in from ⟦Milford⟧ for every treatment.',
    'A fisherman from ⟦Kodiak Island⟧ had us stumped.',
    'He lives two doors from the ⟦Elm Street School⟧.',
    'She moved to ⟦Gilmanton⟧ to be closer to dialysis.',
    'The patient works at the ⟦Dover Street Bakery⟧.',
    'A boy from ⟦Wolfeboro⟧ broke his arm on our slope.',
    "The patient's ZIP is ⟦03801⟧.",
    'Our neighbor at ⟦48 Birch Lane⟧ is finally home from surgery.',
    'The lady in ⟦Room 214⟧ made us all laugh today.',
  ],
  [
    '[consult] Post-op ileus after J-pouch, CT shows a transition point.',
    '[consult] A FROZEN SHOULDER, NO BETTER AFTER 14 WEEKS. HYDRODILATE NOW OR WAIT? {CASE_NARRATIVE}',
    '[consult] Older man, wants to drive, MoCA 19. {CASE_NARRATIVE}',
    'Visit us at 12 Quay Street, Portsmouth.',
    'Dr. Ferraro retired in May. His cards can go to our office at 88 Mill Street.',
    'Lyme disease was first described in Lyme, Connecticut.',
    'We serve families across New Hampshire.',
    'Our second office opens in Dover.',
    'She trained in Dover before she joined us as a hygienist.',
    'Ticks are common in all of New England.',
    'The meeting is held in Chicago this year.',
    'Parking is free behind our Portsmouth office.',
    'The trial enrolled people in Boston and Chicago.',
    'Air quality in Fresno was poor this week, so people with asthma should limit outdoor exercise.',
  ],
);
