import type { Revealing } from '#domain/personas/revealing.ts';
import { nameLimits } from '#vocabulary/personas.ts';
import { newPasswordHint } from '../../account-fields.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal, type Seal } from '../../ui/FormSeal.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RevealingName } from '../../ui/RevealingName.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface SignUpValues {
  kind: 'patient' | 'carer';
  name: string;
  email: string;
  adult: boolean;
  back: string;
}

interface SignUpFormProps {
  values: SignUpValues;
  seal: Seal;
  faults: Record<string, string>;
  revealing: Revealing | undefined;
  passwordMax: number;
}

export function SignUpForm({ values, seal, faults, revealing, passwordMax }: SignUpFormProps) {
  return (
    <>
      <header class="page-head">
        <h1>Join in under a minute</h1>
        <p class="lead">You choose how others see you. Your address stays between you and this place.</p>
      </header>
      <form method="post" action="/sign-up" class="narrow">
        <FormSeal {...seal} />
        <input type="hidden" name="back" value={values.back} />
        {revealing && <input type="hidden" name="sure" value={values.name} />}
        {/* The Enter key presses the first button of a form; without this one it would ask for another name. */}
        <button type="submit" class="unseen" tabindex={-1}>
          Join
        </button>
        <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
        {revealing && <RevealingName why={revealing} name={values.name} />}
        <RadioGroup
          name="kind"
          label="What brings you here?"
          value={values.kind}
          error={faults.kind}
          choices={[
            { value: 'patient', label: 'I live with a condition' },
            { value: 'carer', label: 'I care for somebody' },
          ]}
        />
        <another-name>
          <TextField
            name="name"
            label="The name others see"
            hint="Best one that nobody who knows you would guess. You can change it whenever you like."
            value={values.name}
            error={faults.name}
            autocomplete="off"
            maxlength={nameLimits.max}
            spellcheck={false}
            required
          />
          <Button look="plain" icon="swap" name="another" value="yes" formnovalidate>
            Suggest another one
          </Button>
        </another-name>
        <TextField
          name="email"
          label="E-mail address"
          hint="For signing in and for a forgotten password. Nobody here sees it."
          type="email"
          inputmode="email"
          value={values.email}
          error={faults.email}
          autocomplete="username"
          maxlength={254}
          required
        />
        <PasswordField
          name="password"
          label="Password"
          hint={newPasswordHint}
          error={faults.password}
          autocomplete="new-password"
          maxlength={passwordMax}
          required
        />
        <CheckField
          name="adult"
          label={
            <>
              I am 18 or older, and I have read the <a href="/rules">rules</a> and <a href="/privacy">what is stored</a>
              .
            </>
          }
          checked={values.adult}
          error={faults.adult}
          required
        />
        <Button wide>{revealing ? 'Join with this name' : 'Join'}</Button>
      </form>
      <ul class="quiet-links">
        <li>
          <a href="/sign-in">I have an account</a>
        </li>
      </ul>
      <p class="hint">
        Clinicians and people who work in a practice begin here too: their own persona is added once the account exists.
      </p>
    </>
  );
}
