import { Field, type FieldProps, fieldId, tied } from './Field.tsx';

export interface Choice {
  value: string;
  label: string;
  /** Shown under the label of a radio button or checkbox. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

export interface SelectFieldProps extends FieldProps {
  choices: readonly Choice[];
  value?: string | undefined;
  /** First, empty choice, such as "Choose a state". */
  empty?: string | undefined;
  autocomplete?: string | undefined;
}

/** One of many: more than about seven choices, otherwise a RadioGroup is kinder. */
export function SelectField(props: SelectFieldProps) {
  const id = fieldId(props);
  return (
    <Field {...props} id={id}>
      <select class="input" name={props.name} autocomplete={props.autocomplete} {...tied(id, props)}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.choices.map(({ value, label, disabled }) => (
          <option value={value} selected={value === props.value} disabled={disabled === true}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
