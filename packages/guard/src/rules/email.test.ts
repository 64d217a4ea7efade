import { table } from '../../test/table.ts';

table(
  'EMAIL',
  [
    'Write to his wife at ⟦jo.pine@mail.example⟧.',
    '[reply] We sent it to ⟦runner88@mail.example⟧ yesterday.',
    'Her address is ⟦k dot lowe at mail dot example⟧.',
    'Her daughter can be reached at ⟦lena.moreau@mailbox.example⟧.',
    'He wrote to us from ⟦j_okafor71@quickmail.example⟧ about his bill.',
    'Forward the results to ⟦t.nguyen (at) homemail.example⟧.',
    '[community:patient] Mail me: ⟦sam_t [at] mail.example⟧.',
    'Results went to ⟦the.garcias@mail.example⟧.',
    'Contact ⟦lee.advocate@mail.example⟧, she had the same surgery here.',
  ],
  [
    'Send a letter and two references to jobs@lakesidedental.example.',
    'Write to hello@harborimaging.example.',
    'Privacy questions: privacy@harborimaging.example.',
    'Press can reach Dr. Ruiz at aruiz@harborimaging.example.',
    'Write to hello@harborimaging.example with questions about billing.',
    'We never send results by plain e-mail.',
    'The @ sign in our logo stands for access.',
    'Follow us @harborimaging.',
    'Our email newsletter goes out monthly.',
    'Never put your email address in a public comment.',
  ],
);
