import { table } from '../../test/table.ts';

table(
  'URL',
  [
    'Her fundraiser is at ⟦https://fund.example/help-maria-d⟧.',
    'See his recovery diary: ⟦teddysfight.example⟧.',
    "The patient's profile ⟦social.example/@runnergirl_88⟧ has the before picture.",
    'Her story and photos are at ⟦https://www.caringpages.example/maria-d⟧.',
    "You can follow our patient's progress on ⟦facebook.com/teddysfight⟧.",
    'His blog ⟦www.oneleggedrunner.example⟧ tells how we treated him.',
    'Download the films: ⟦https://pacs.example/s/9f2c?pt=00482913⟧.',
    'The obituary, ⟦news.example/obits/r-okafor⟧, mentions our team.',
    '[reply] We saw your other review at ⟦reviews.example/u/jpine61⟧.',
  ],
  [
    'Book at https://harborimaging.example/book.',
    'Learn more at https://www.cdc.gov/flu.',
    'Our policy: https://harborimaging.example/social-policy.',
    'Book a mammogram at https://harborimaging.example/booking.',
    'Find the screening guideline at https://www.uspreventiveservicestaskforce.org.',
    'Read more about vaccines at https://www.cdc.gov/vaccines.',
    'Read the guideline at https://guidelines.example/lung-screening.',
    "Dr. Ruiz's talk is at https://video.example/ruiz-ct.",
    'Search MedlinePlus for plain-language pages.',
  ],
);
