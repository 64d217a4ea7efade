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

/** A code of the app or a recovery code, whichever is at hand: longer and with letters, so without a pattern. */
export function SecondFactorCode({
  error,
  id,
  recoveryOnly,
}: Pick<FieldProps, 'error' | 'id'> & {
  /** There is no app: the second factor is a passkey. */
  recoveryOnly?: boolean | undefined;
}) {
  const props: FieldProps = {
    name: 'code',
    label: recoveryOnly ? 'Recovery code' : 'Code',
    hint: recoveryOnly
      ? 'For when the device with your passkey is not at hand. Each works once.'
      : 'Phone not at hand? A recovery code works here too, once.',
    error,
    id,
    required: true,
  };
  return (
    <Field {...props} id={fieldId(props)}>
      <input
        class={recoveryOnly ? 'input' : 'input one-time'}
        type="text"
        name="code"
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck={false}
        maxlength={20}
        {...tied(fieldId(props), props)}
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
