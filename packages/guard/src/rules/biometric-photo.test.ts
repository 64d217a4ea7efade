import { table } from '../../test/table.ts';

table(
  'BIOMETRIC_PHOTO',
  [
    'Attached is ⟦her face before and after⟧.',
    'Listen to ⟦his voice memo⟧ after the implant was switched on.',
    'The kiosk keeps ⟦her thumbprint⟧ on file.',
    'We opened the locker with ⟦her handprint⟧ after she fainted.',
    'A close-up of ⟦her eyes before the cataract surgery⟧.',
    'Compare ⟦his face before the jaw surgery⟧ with today.',
    'You can see ⟦the rose tattoo on his left forearm⟧ in this one.',
    '⟦A selfie with our patient⟧ from the recovery room.',
    "The 3-D CT shows ⟦the patient's whole facial surface⟧.",
    "Press play to hear ⟦Mrs. Tilden's voice⟧ with her new valve.",
    '[consult] Attached: ⟦full face⟧, eyes open.',
    '[reply] May we share the ⟦before-and-after of your smile⟧?',
  ],
  [
    'Photos of our new waiting room are up.',
    'Meet the team: portrait of Dr. Ruiz attached.',
    'Stock image; the model is not a patient.',
    'Face masks are available at the door.',
    'A retina scan takes two minutes and does not hurt.',
    'Our portrait wall shows the founders.',
    'Voice changes lasting three weeks deserve a check.',
    'Fingerprint sensors now unlock our staff doors.',
    'The drawing shows a normal chest X-ray.',
    'Choose between nasal pillows, full face and hybrid masks.',
    'Look at that sunrise over the parking deck!',
    'Hear the bell and come for cake.',
  ],
);
