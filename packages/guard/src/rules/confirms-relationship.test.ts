import { table } from '../../test/table.ts';

table(
  'CONFIRMS_RELATIONSHIP',
  [
    '[reply] Thank you for visiting us, we loved having you.',
    '[reply] We have no record of you as a patient here.',
    '[reply] We are sorry your appointment ran late.',
    '[reply] You were seen within ten minutes of your check-in that day.',
    '[reply] Nobody by your name has been on our schedule this year.',
    'Happy to have Walter back on his feet and back in our gym!',
    '[reply] Privacy law does not let us discuss your treatment here.',
    'Great seeing you yesterday, Martin.',
    'Lovely to have met you, Priyanka!',
    '[reply] So glad you found this helpful after your surgery.',
    '[reply] Glad that it was useful, and that you feel better.',
    'Welcome to the practice, Jonah, and thanks for choosing us!',
    '[reply] As we explained at the desk, your plan did not cover it.',
  ],
  [
    "[reply] Privacy law keeps us from discussing anyone's care in public.",
    '[reply] Thank you for your feedback.',
    '[reply] We are glad that it was helpful.',
    '[reply] We take every comment seriously and share it with our team.',
    'We are proud of our nurses, who were named team of the year.',
    '[reply] Anyone who waits longer than half an hour can ask at the desk.',
    '[reply] So glad you found the article useful.',
    'Nice to meet you! We write about hearts and how to keep them well.',
    '[reply] We are sorry to read this and would like to listen; please call 603-555-0100.',
    'We welcome new patients.',
    '[reply] Our policy is to return every call within one business day.',
    "Thank you to everyone who came to Saturday's health fair.",
  ],
);
