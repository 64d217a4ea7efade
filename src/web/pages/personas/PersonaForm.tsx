import type { Revealing } from '#domain/personas/revealing.ts';
import { bioLimit, nameLimits } from '#vocabulary/personas.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal, type Seal } from '../../ui/FormSeal.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RevealingName } from '../../ui/RevealingName.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface PersonaValues {
  kind: 'patient' | 'carer';
  name: string;
  bio: string;
}

interface PersonaFormProps {
  title: string;
  /** /personas/new, or the persona's own path: then its kind is settled and it can be closed. */
  action: string;
  seal: Seal;
  values: PersonaValues;
  faults: Record<string, string>;
  revealing: Revealing | undefined;
}

export function PersonaForm({ title, action, seal, values, faults, revealing }: PersonaFormProps) {
  const isNew = action === '/personas/new';
  return (
    <>
      <header class="page-head">
        <p class="crumb">
          <a href="/personas">Your personas</a>
        </p>
        <h1>{title}</h1>
      </header>
      <form method="post" action={action} class="narrow">
        <FormSeal {...seal} />
        {revealing && <input type="hidden" name="sure" value={values.name} />}
        {isNew && (
          <button type="submit" class="unseen" tabindex={-1}>
            Add
          </button>
        )}
        <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
        {revealing && <RevealingName why={revealing} name={values.name} />}
        {isNew && (
          <RadioGroup
            name="kind"
            label="Who speaks?"
            value={values.kind}
            error={faults.kind}
            choices={[
              { value: 'patient', label: 'Somebody who lives with a condition' },
              { value: 'carer', label: 'Somebody who cares for somebody' },
            ]}
          />
        )}
        <another-name>
          <TextField
            name="name"
            label="Name"
            value={values.name}
            error={faults.name}
            autocomplete="off"
            maxlength={nameLimits.max}
            spellcheck={false}
            required
          />
          {isNew && (
            <Button look="plain" icon="swap" name="another" value="yes" formnovalidate>
              Suggest another one
            </Button>
          )}
        </another-name>
        <TextArea
          name="bio"
          label="About"
          hint="People who are signed in can read this. Leave out what says who you are."
          value={values.bio}
          error={faults.bio}
          rows={3}
          maxlength={bioLimit}
          counter
          required={false}
        />
        <div class="row">
          <Button>{isNew ? 'Add this persona' : 'Save'}</Button>
          <ButtonLink href="/personas" look="quiet">
            Leave it
          </ButtonLink>
        </div>
      </form>
      {!isNew && (
        <p class="risky-end">
          <a class="risky" href={`${action}/close`}>
            Close this persona
          </a>
        </p>
      )}
    </>
  );
}
