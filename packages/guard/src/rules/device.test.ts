import { table } from '../../test/table.ts';

table(
  'DEVICE',
  [
    'The serial ⟦PKR883102L⟧ we put in is not showing up on the monitor.',
    "Our patient's pacemaker is serial ⟦PJN742819S⟧.",
    'Her pump, SN ⟦NG1884023H⟧, alarmed overnight.',
    'The implant in his left hip, lot ⟦21-4471 B⟧, was revised.',
    'Her pacemaker, serial number ⟦PJN742218H⟧, was recalled.',
    'The insulin pump with SN ⟦7X-449-01283⟧ belongs to our patient.',
    'His knee implant, lot ⟦K20419⟧ and serial ⟦0094417⟧, is doing fine.',
    'UDI ⟦(01)00844588003288(21)A0221⟧ was removed from the patient.',
    'His phone, IMEI ⟦356938035643809⟧, is paired with the monitor.',
    "MAC ⟦3C:5A:B4:1E:77:20⟧ belongs to the patient's home hub.",
    'Left on our sink: insulin pump, SN ⟦K4-220-7718⟧.',
    'CGM transmitter ⟦8KQ204F⟧ is hers, we think.',
    'Sleep study tonight: her headbox is ⟦EEG-0881⟧.',
  ],
  [
    'Our new scanner has a 3-tesla magnet.',
    "Model DBX-200 hearing aids were recalled; check the maker's list.",
    'The FDA cleared the device under K201234.',
    'The new scanner is a 3-tesla model.',
    'Pumps of model 780G got a software update.',
    'A pacemaker lasts about ten years.',
    'Tell us about any pacemaker before an MRI.',
    'Lot 21-4471 of the gel was recalled nationwide.',
    'The app works on iOS 18 and later.',
    'A transmitter lasts about 90 days.',
    'The lot number 4471B was recalled.',
    'Our new headbox has 32 channels.',
  ],
);
