import type { Child } from '../jsx/jsx-runtime.ts';
import { FieldError, type FieldProps, fieldId, tied } from './Field.tsx';

export interface CheckFieldProps extends Omit<FieldProps, 'label'> {
  /** Text or markup, so that a policy can be linked inside it. */
  label: Child;
  /** Default 'yes'. */
  value?: string | undefined;
  checked?: boolean | undefined;
}

/** One thing to agree to or switch on. */
export function CheckField(props: CheckFieldProps) {
  const id = fieldId(props);
  const { name, label, hint, error, value = 'yes', checked } = props;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <div class="choice">
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={checked === true}
          {...tied(id, { ...props, label: '' })}
        />
        <label for={id}>{label}</label>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <FieldError id={id} error={error} />
    </div>
  );
}
