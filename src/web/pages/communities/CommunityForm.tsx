// What a community says of itself and whom it lets in: the fields of opening and of settings.
import { clinicianRules, communityLimits, doors } from '#vocabulary/communities.ts';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RawFields } from './fields.ts';
import { clinicianWords, doorWords } from './words.ts';

interface CommunityFormProps {
  values: RawFields;
  faults: Record<string, string>;
  /** The door can be chosen, or only be looked at: what is hidden stays hidden. */
  hiddenForGood?: boolean;
}

export function CommunityFormFields({ values, faults, hiddenForGood }: CommunityFormProps) {
  return (
    <>
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      <TextField
        name="name"
        label="Name"
        hint="Say what it is for. Anybody can read the name of a listed community."
        value={values.name}
        maxlength={communityLimits.name.max}
        autocomplete="off"
        error={faults.name}
        required
      />
      <TextField
        name="about"
        label="In one sentence"
        hint="For whom, and what for."
        value={values.about}
        maxlength={communityLimits.about}
        autocomplete="off"
        error={faults.about}
        required
      />
      <TextArea
        name="welcome"
        label="Welcome"
        hint="What a newcomer should know first."
        value={values.welcome}
        maxlength={communityLimits.welcome}
        error={faults.welcome}
        required={false}
      />
      <TextArea
        name="rules"
        label="Rules"
        hint="Few and kind. Moderators point to them when they hide something."
        value={values.rules}
        maxlength={communityLimits.rules}
        error={faults.rules}
        required={false}
      />
      <RadioGroup
        name="door"
        label="Who may come in"
        value={values.door}
        error={faults.door}
        choices={doors.map((door) => ({
          value: door,
          label: doorWords[door].label,
          hint: doorWords[door].hint,
          disabled: hiddenForGood === true && door !== 'hidden',
        }))}
        required
      />
      <RadioGroup
        name="clinicians"
        label="Clinicians"
        value={values.clinicians}
        error={faults.clinicians}
        choices={clinicianRules.map((rule) => ({
          value: rule,
          label: clinicianWords[rule].label,
          hint: clinicianWords[rule].hint,
        }))}
        required
      />
    </>
  );
}
