import { table } from '../../test/table.ts';

table(
  'PHOTO_OR_RECORD',
  [
    "Swipe to see this patient's before-and-after veneers.",
    'Here is the X-ray from the fall we treated today.',
    '[consult] ECG strip attached, name cropped out.',
    'Look at how well her scar healed: week one on the left, week twelve on the right.',
    'Here are the slides from the biopsy we did on Monday.',
    'Screenshot of her lab results below.',
    'Video: our patient taking first steps after surgery.',
    'Check out this wild CT from the night shift!',
    "Echo clip from this morning's case, sound on.",
    'Watch her take the stairs, four weeks after the new knee.',
    'Week 2 and week 9 of my patient with the burn [two photos].',
    'Antes y después de nuestra paciente: seis carillas.',
  ],
  [
    'Photo: our team at the charity walk.',
    'Here is a labeled drawing of a normal knee.',
    'Image from a public teaching collection, CC BY, not our patient.',
    'The picture above shows our new exam chairs.',
    'This video explains how an ultrasound works.',
    'Photo credit for the cover of our newsletter: Tom Becker.',
    'Bring a copy of your films to the visit.',
    'See the photo of our renovated lobby.',
    'Mow the lawn before and after the storm.',
    'X-rays use a small dose of radiation.',
    'Watch our new robot take the stairs.',
    'Echo appointments open again on Monday.',
  ],
);
