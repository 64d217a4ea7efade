import type { ClinicianProfile } from '#domain/clinicians/profile.ts';
import { clinicianLimits } from '#vocabulary/clinicians.ts';
import { nameLimits } from '#vocabulary/personas.ts';
import type { WarnReason } from '#vocabulary/practices.ts';
import { specialties } from '#vocabulary/specialties.ts';
import { states } from '#vocabulary/states.ts';
import { Audience } from '../../ui/Audience.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import type { Seal } from '../../ui/FormSeal.tsx';
import { GuardedArea, type Objection, ReasonField } from '../../ui/GuardedComposer.tsx';
import { GuardedForm } from '../../ui/GuardedForm.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface Said {
  /** The account has a clinician already, and changes her page. */
  own: boolean;
  faults?: Record<string, string>;
  objection?: Objection;
  reason?: WarnReason | undefined;
}

export const specialtyChoices = specialties.map((value) => ({ value, label: value }));
export const stateChoices = Object.entries(states).map(([value, label]) => ({ value, label }));

interface ClinicianFormProps {
  seal: Seal;
  values: ClinicianProfile;
  said: Said;
  /** Path of the guard's script. */
  guard: string;
}

export function ClinicianForm({ seal, values, said, guard }: ClinicianFormProps) {
  const { faults = {}, objection } = said;
  const field = (name: keyof ClinicianProfile) => ({ name, value: values[name], error: faults[name] });
  return (
    <GuardedForm
      action="/personas/clinician"
      seal={seal}
      context={{ author: 'clinician', surface: 'post' }}
      guard={guard}
      objection={objection}
      submit={said.own ? 'Save and publish' : 'Open my page'}
      options={
        <ButtonLink href="/personas" look="quiet">
          Leave it
        </ButtonLink>
      }
      class="clinician-form"
      tone="clinician"
    >
      <FormErrors errors={Object.entries(faults).map(([name, sentence]) => ({ field: name, sentence }))} />
      <Audience room="clinician" name={values.name || undefined} />
      <TextField
        {...field('name')}
        label="Your real name"
        hint="As patients and colleagues know it, for example “Dr. Jo Tanaka”."
        autocomplete="name"
        maxlength={nameLimits.max}
        spellcheck={false}
        guarded
        own="people"
        required
      />
      <TextField
        {...field('npi')}
        label="NPI"
        hint="Ten digits. We check that they fit together, not who typed them; your page says exactly that."
        inputmode="numeric"
        autocomplete="off"
        maxlength={20}
        own="numbers"
        required
      />
      <div class="field-pair">
        <SelectField
          {...field('specialty')}
          label="Specialty"
          choices={specialtyChoices}
          empty="Choose a specialty"
          required
        />
        <SelectField
          {...field('state')}
          label="State of your license"
          choices={stateChoices}
          empty="Choose a state"
          required
        />
      </div>
      <GuardedArea
        {...field('disclosures')}
        label="Disclosures"
        hint="Employers, fees, shares, grants: what could influence what you write. If there is nothing, write “none”. It stands on your page and under every post and answer."
        rows={3}
        maxlength={clinicianLimits.disclosures}
        required
      />
      <GuardedArea
        {...field('about')}
        label="About"
        hint="What you do and what you write about. In general terms: no stories of people you have treated."
        rows={5}
        maxlength={clinicianLimits.about}
        required={false}
      />
      <div data-reason hidden={objection?.verdict !== 'warn'}>
        <ReasonField value={said.reason} />
      </div>
    </GuardedForm>
  );
}
