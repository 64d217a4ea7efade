import { table } from '../../test/table.ts';

table(
  'CASE_NARRATIVE',
  [
    'A 34-year-old teacher came in last Tuesday after a fall at the town parade.',
    'Saw my first measles case today, a toddler just back from overseas.',
    '[consult] 41F, third trimester, the only triplet pregnancy in our county, now with PE.',
    'A dairy farmer walked in on Friday with a hand that had been crushed two days before.',
    '[consult] 7M, adopted, only child in the district with maple syrup urine disease.',
    'A grandmother of twelve beat sepsis in our unit this spring.',
    'One of our regulars, a retired fire chief, beat stage IV lymphoma.',
    'Tough night: the driver from the Route 4 pile-up did not make it.',
    '[consult] 60s M, smoker, incidental 9 mm nodule, what interval would you use?',
    'She had been told it was heartburn, and her valve was hanging by a thread.',
    'A stonemason who swore that he never got sick left us on Friday with two stents.',
    'Mine was 44 and had ignored the numb foot for a year.',
    'Hoy operamos a un panadero que llevaba meses sin dormir del dolor.',
  ],
  [
    'Imagine a 50-year-old smoker with a new cough; what would you order first?',
    'A published series of 212 people found no difference at one year.',
    'Falls are the leading cause of injury in older adults.',
    'Sepsis can follow a urinary infection, especially in older people.',
    'Farm work is among the most dangerous jobs in the country.',
    '[community:patient] My twins were born at 31 weeks and are doing fine today.',
    'Our team performed more than 4,000 scans last year.',
    '[community:patient] I was diagnosed at 34 and here is what helped me.',
    'This composite describes no real person: a runner with shin pain.',
    'She joined our billing team in 2019 and still keeps the best plants on the floor.',
    'A stonemason rebuilt the wall behind our parking lot on Friday.',
    'Operamos de lunes a viernes, de 7 a 3.',
  ],
);
