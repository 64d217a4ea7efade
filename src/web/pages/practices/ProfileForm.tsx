// The details of a practice as a form: for opening one and for changing it.
import { postLimits, profileLimits, weekdays } from '#vocabulary/practices.ts';
import { states } from '#vocabulary/states.ts';
import { zoneChoices } from '#vocabulary/zones.ts';
import { FieldError } from '../../ui/Field.tsx';
import { GuardedArea } from '../../ui/GuardedComposer.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ProfileValues } from './profile-form.ts';

/** As which the words of a practice about itself are judged; what is its own stands in the form. */
export const profileContext = { author: 'practice', surface: 'post' } as const;

interface ProfileFieldsProps {
  values: ProfileValues;
  faults: Record<string, string>;
}

export function ProfileFields({ values, faults }: ProfileFieldsProps) {
  const field = (name: Exclude<keyof ProfileValues, 'hours'>) => ({ name, value: values[name], error: faults[name] });
  return (
    <>
      <TextField {...field('name')} label="Name of the practice" maxlength={60} guarded own="names" required />
      <TextField
        {...field('runBy')}
        label="Run by"
        hint="Who owns and runs it. Everybody can read this at the top of the page."
        maxlength={profileLimits.runBy}
        guarded
        own="names"
        required
      />
      <GuardedArea {...field('about')} label="About" rows={4} maxlength={profileLimits.about} required={false} />
      <TextField
        {...field('street')}
        label="Street and number"
        autocomplete="street-address"
        maxlength={120}
        own="addresses"
        required
      />
      <TextField
        {...field('city')}
        label="Town"
        autocomplete="address-level2"
        maxlength={80}
        own="addresses"
        required
      />
      <div class="field-pair">
        <SelectField
          {...field('state')}
          label="State"
          choices={Object.entries(states).map(([value, label]) => ({ value, label }))}
          empty="Choose a state"
          required
        />
        <TextField
          {...field('zip')}
          label="ZIP"
          inputmode="numeric"
          autocomplete="postal-code"
          maxlength={10}
          required
        />
      </div>
      <div class="field-pair">
        <TextField {...field('phone')} label="Phone" type="tel" maxlength={24} own="phones" required />
        <TextField {...field('fax')} label="Fax" type="tel" maxlength={24} own="phones" required={false} />
      </div>
      <div class="field-pair">
        <TextField {...field('email')} label="E-mail" type="email" maxlength={254} own="emails" required={false} />
        <TextField {...field('web')} label="Web address" type="url" maxlength={300} own="domains" required={false} />
      </div>
      <TextField {...field('npi')} label="NPI" inputmode="numeric" maxlength={10} own="numbers" required={false} />
      <SelectField
        {...field('zone')}
        label="Time zone"
        hint="Opening hours and the times of posts are told in it."
        choices={zoneChoices()}
        required
      />
      <fieldset class={faults.hours ? 'field wrong' : 'field'} id="f-hours">
        <legend>Opening hours</legend>
        <p class="hint">Leave both times of a day empty when it is closed.</p>
        {weekdays.map((day, i) => (
          <div class="hours-row">
            <span>{day}</span>
            <input
              class="input"
              type="time"
              name={`opens${i + 1}`}
              aria-label={`${day}, opens`}
              value={values.hours[`opens${i + 1}`] ?? ''}
            />
            <input
              class="input"
              type="time"
              name={`closes${i + 1}`}
              aria-label={`${day}, closes`}
              value={values.hours[`closes${i + 1}`] ?? ''}
            />
          </div>
        ))}
        <FieldError id="f-hours" error={faults.hours} />
      </fieldset>
      <TextArea
        {...field('clinicians')}
        label="Clinicians"
        hint="One on each line: name, comma, specialty. Listed people may be named in posts."
        rows={3}
        maxlength={postLimits.body - 1000}
        own="people"
        required={false}
      />
      <TextArea
        {...field('staff')}
        label="Others who are known by name"
        hint="One on each line: name, comma, what they do."
        rows={2}
        maxlength={postLimits.body - 1000}
        own="people"
        required={false}
      />
    </>
  );
}
