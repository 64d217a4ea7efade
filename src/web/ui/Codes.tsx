import { Field, type FieldProps, fieldId, tied } from './Field.tsx';
import { sentences } from './sentences.ts';

/** The six digits of an authenticator. The field fills itself on phones that offer it. */
export function OneTimeCode(props: FieldProps) {
  const id = fieldId(props);
  return (
    <Field {...props} id={id}>
      <input
        class="input one-time"
        type="text"
        name={props.name}
        inputmode="numeric"
        autocomplete="one-time-code"
        pattern="[0-9 ]*"
        maxlength={7}
        {...tied(id, props)}
      />
    </Field>
  );
}

/** Recovery codes, to be printed or written down. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div class="codes">
      <ol class="codes-list">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p class="hint">{sentences.codesOnce}</p>
    </div>
  );
}

/** A long key to type by hand, in groups of four. */
export function TypedKey({ value }: { value: string }) {
  return <code class="typed-key">{value.replace(/.{4}(?=.)/g, '$& ')}</code>;
}
