import type { Child } from '../jsx/jsx-runtime.ts';
import { Button, type ButtonLook } from './Button.tsx';
import { FormSeal, type Seal } from './FormSeal.tsx';

export interface PasskeyFormProps {
  /** 'use' asks for a passkey the device has, 'make' for a new one. */
  ceremony: 'use' | 'make';
  /** Where the form goes with the answer; what to ask the device for comes from `${action}/options`. */
  action: string;
  seal: Seal;
  /** What the button does. */
  words: string;
  look?: ButtonLook | undefined;
  /** What to do where there is no script. */
  without: string;
  /** Also offers passkeys in the list that browsers show under a field with autocomplete="… webauthn". */
  offer?: boolean | undefined;
  /** Further fields. */
  children?: Child;
}

/** A button that asks the device for a passkey. Browsers do that for script only, so until there is some it says so. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { ceremony, action, seal, words, look = 'plain', without, offer, children } = props;
  return (
    <passkey-form data-ceremony={ceremony} data-offer={offer ? 'yes' : undefined}>
      <p class="hint" data-part="without">
        {without}
      </p>
      <form method="post" action={action} hidden>
        <FormSeal {...seal} />
        <input type="hidden" name="credential" value="" />
        {children}
        <Button look={look} icon="key" wide>
          {words}
        </Button>
        <p class="hint" role="status" data-part="state" />
      </form>
    </passkey-form>
  );
}
