import { Field, type FieldProps, fieldId, tied } from './Field.tsx';

export interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  /** Default 5. It grows with the text where the browser can. */
  rows?: number | undefined;
  maxlength?: number | undefined;
  placeholder?: string | undefined;
  /** Shows how many characters may be used. Needs maxlength. */
  counter?: boolean | undefined;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const id = fieldId(props);
  const counted = props.counter ? props.maxlength : undefined;
  const { name, rows = 5, maxlength, placeholder, value = '' } = props;
  return (
    <Field {...props} id={id} counted={counted}>
      <textarea class="input" {...{ name, rows, maxlength, placeholder }} {...tied(id, props, counted)}>
        {value}
      </textarea>
    </Field>
  );
}
