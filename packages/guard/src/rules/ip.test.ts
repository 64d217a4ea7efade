import { table } from '../../test/table.ts';

table(
  'IP',
  [
    'The review came from ⟦203.0.113.44⟧, so we know who you are.',
    'The patient logged in from ⟦2001:db8::8a2e:370:7334⟧.',
    'Her network address is ⟦198.51.100.7⟧.',
    'Her sleep device last reported from ⟦198.51.100.24⟧.',
    'The review was posted from ⟦203.0.113.9⟧, which is her home.',
    'Portal log: patient signed in from ⟦2001:db8::8a2e:370:7334⟧.',
    '[reply] We traced your comment to ⟦203.0.113.9⟧.',
    'The tele-visit patient at ⟦192.0.2.61⟧ kept dropping.',
    "We blocked the patient's IP ⟦198[.]51[.]100[.]23⟧ after the third message.",
    'The patient who keeps dropping off video is ⟦203 dot 0 dot 113 dot 77⟧.',
    'His portal login came from ⟦198 . 51 . 100 . 23⟧.',
    'It was written at ⟦203 .0 .113 .91⟧, the same as her login.',
  ],
  [
    'Version 2.4.1.0 of our portal is live.',
    'Section 4.2.1.3 of the manual covers shielding.',
    'We log IP addresses for security; see the privacy notice.',
    'Version 4.2.1 of our portal is live.',
    'The ratio in the study was 1.2 to 3.4.',
    'Blood gas targets are pH 7.35 to 7.45.',
    'Localhost is 127.0.0.1 in the setup guide.',
    'Appendix 10.0.0.1 lists dose limits.',
    'Sets of 10. 12. 8. 6 are enough.',
    'Connect the dot 3 to the dot 4.',
    'Rates were 2 . 5 percent last year.',
  ],
);
