import { Field, type FieldProps, fieldId, tied } from './Field.tsx';

export interface PasswordFieldProps extends FieldProps {
  /** Tells password managers which one is meant. */
  autocomplete: 'current-password' | 'new-password';
  minlength?: number | undefined;
  maxlength?: number | undefined;
}

/** A password. It is never given back to the page, and pasting is welcome. */
export function PasswordField(props: PasswordFieldProps) {
  const id = fieldId(props);
  const { name, autocomplete, minlength, maxlength } = props;
  return (
    <Field {...props} id={id}>
      <input
        class="input"
        type="password"
        {...{ name, autocomplete, minlength, maxlength }}
        autocapitalize="none"
        spellcheck={false}
        {...tied(id, props)}
      />
    </Field>
  );
}
