import { check } from './check.ts';
import type { Context } from './contract.ts';

/** Ask for most patterns of the rules, as people write. */
const sentences = [
  'Thank you for coming in last Tuesday, Maria, and so glad your knee is better since the surgery.',
  'We have no record of you, but our office called your husband about the bill on March 14, 2024.',
  'That sounds like shingles: stop the ibuprofen, take 20 mg twice a day and you will be fine.',
  'My patient, a 34-year-old teacher from Portland, came in this morning after a crash on Route 4.',
  'Tell us your symptoms in the comments, or send a photo of your rash to help@example.com.',
  'Here is the X-ray of a boy who was admitted to Room 214 with HIV, see the video below.',
  'Please call our office at 603-555-0100; if you have chest pain, most people should dial 911.',
  'As we discussed, he was diagnosed with diabetes at 94 and she lost her baby, MRN 4471180.',
  'Gracias por su visita, esperamos que su mamá siga mejor de la rodilla.',
];
const contexts: readonly Context[] = [
  { surface: 'post' },
  { surface: 'review-reply', replyTo: 'My daughter waited two hours for her X-ray.' },
  { author: 'clinician', surface: 'community-answer', replyTo: 'I was diagnosed in May. Should I stop the pills?' },
  { author: 'clinician', surface: 'consult' },
];

/**
 * Does beforehand what the first checks would have to do besides: unpacks tables and weights, and has the engine compile
 * most patterns and the code itself. Changes no verdict. In steps, so that a question that comes meanwhile need not wait.
 */
export function* prepare(): Generator<void, void, void> {
  for (const context of contexts) {
    for (const sentence of sentences) {
      check(sentence, context);
      yield;
    }
  }
}
