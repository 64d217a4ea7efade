import { Field, type FieldProps, fieldId, tied } from './Field.tsx';

export interface TextFieldProps extends FieldProps {
  /** Default 'text'. */
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'number' | 'date' | 'time' | undefined;
  value?: string | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'text' | 'email' | 'numeric' | 'tel' | 'url' | 'search' | undefined;
  maxlength?: number | undefined;
  minlength?: number | undefined;
  pattern?: string | undefined;
  placeholder?: string | undefined;
  spellcheck?: boolean | undefined;
  /** Shows how many characters may be used. Needs maxlength. */
  counter?: boolean | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const id = fieldId(props);
  const counted = props.counter ? props.maxlength : undefined;
  const { type = 'text', name, value, autocomplete, inputmode, maxlength, minlength, pattern, placeholder } = props;
  return (
    <Field {...props} id={id} counted={counted}>
      <input
        class="input"
        {...{ type, name, value, autocomplete, inputmode, maxlength, minlength, pattern, placeholder }}
        spellcheck={props.spellcheck}
        {...tied(id, props, counted)}
      />
    </Field>
  );
}
