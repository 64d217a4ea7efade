import { table } from '../../test/table.ts';

table(
  'DATE',
  [
    '[consult] 57F, saddle PE ⟦an hour ago⟧, troponin up. Lyse?',
    '[consult] 36F, status since ⟦noon⟧, third line failed.',
    'She was admitted on ⟦March 14⟧ and home within a week.',
    'His biopsy is ⟦next Tuesday⟧.',
    'A man walked in ⟦this morning⟧ with a collapsed lung.',
    'Her surgery on ⟦2/11⟧ went well.',
    'He came in the ⟦Monday after Easter⟧ with chest pain.',
    'Our patient died on ⟦9 July 2024⟧.',
    'Born ⟦07/09/1961⟧, she never missed a screening.',
    'We lost a wonderful patient on ⟦Christmas Eve⟧.',
    'He has been in remission since ⟦June 2023⟧.',
  ],
  [
    '[consult] 44F, lupus, stable on hydroxychloroquine. Our journal club meets on Thursday. {CASE_NARRATIVE}',
    'Our office is closed on Thanksgiving Day.',
    'World Diabetes Day is November 14.',
    'The new scanner arrived on 3 May 2026.',
    'We open at 8 on weekdays.',
    'The flu season usually peaks in February.',
    'Join our talk on sleep on Thursday at 6.',
    'Symptoms usually improve within 7 to 10 days.',
    'Free skin checks this Saturday from 9 to noon.',
    'The guideline was updated in March 2024.',
  ],
);
