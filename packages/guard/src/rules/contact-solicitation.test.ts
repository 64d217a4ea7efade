import { table } from '../../test/table.ts';

table(
  'CONTACT_SOLICITATION',
  [
    'Tell us your symptoms in the comments and a nurse will answer.',
    '[reply] Please post your date of birth so we can find you.',
    'Drop a photo of your rash below for a free opinion.',
    'Send us a picture of your mole in a message and we will tell you if it is harmless.',
    'Type your zip code and your diagnosis below and we will find the right doctor.',
    '[reply] What medicines are you taking? Tell us here and we can advise.',
    '[reply] Reply here with your insurance details and we will sort the bill.',
    'Comment with your medication list for a free interaction check.',
    'Share your test results under this post to win a gift card.',
    'How long has your back been hurting, and what have you tried? Answer below!',
    'Show us your worst bunion and our podiatrist will rate it live.',
    'Escriba aquí abajo su edad y qué medicinas toma.',
  ],
  [
    'Please do not share personal health information in comments.',
    'Call our office at 603-555-0100 to talk about symptoms.',
    'What topics should we cover next month?',
    'New here? Our website explains how to register.',
    'Fill in the form at the front desk when you arrive.',
    'Vote for the color of our new waiting-room chairs.',
    'Tell us how we can make our website easier to use.',
    'Send records through the secure patient portal only.',
    'Which of our walking routes is your favorite?',
    'How long have you lived in town? Answer below!',
    'Show us your Halloween costume at the front desk.',
    'Escriba aquí abajo qué tema le gustaría para la charla de enero.',
  ],
);
