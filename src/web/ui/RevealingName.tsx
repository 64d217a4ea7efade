import { Notice } from './Notice.tsx';

/** Why a name may lead to its owner. */
export type WhyRevealing = 'e-mail' | 'birth-year' | 'contact' | 'real-name';

/** A warning and no refusal: sending the form a second time keeps the name. */
export function RevealingName({ why, name }: { why: WhyRevealing; name: string }) {
  return (
    <Notice mood="caution" title={`Keep the name “${name}”?`} live>
      <p>
        {reasons[why]} Somebody who knows you could find you by it. Change it, or send the form once more to keep it.
      </p>
    </Notice>
  );
}

const reasons: Record<WhyRevealing, string> = {
  'e-mail': 'It looks like your e-mail address.',
  'birth-year': 'It holds a year that could be your year of birth.',
  contact: 'It looks like an address or a phone number.',
  'real-name': 'It looks like a person’s real name.',
};
