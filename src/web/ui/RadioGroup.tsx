import { FieldError, type FieldProps, fieldId } from './Field.tsx';
import type { Choice } from './SelectField.tsx';

export interface RadioGroupProps extends FieldProps {
  choices: readonly Choice[];
  value?: string | undefined;
  /** Several may be chosen: checkboxes, `values` instead of `value`. */
  several?: boolean | undefined;
  values?: readonly string[] | undefined;
}

/** A few choices with their consequences in sight. The first one carries the id that an error links to. */
export function RadioGroup(props: RadioGroupProps) {
  const id = fieldId(props);
  const { name, label, hint, error, choices, value, values, several, required, disabled } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend>
        {label}
        {required === false && <span class="optional"> (optional)</span>}
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {choices.map((choice, i) => {
        const own = i === 0 ? id : `${id}-${i}`;
        return (
          <div class="choice">
            <input
              type={several ? 'checkbox' : 'radio'}
              id={own}
              name={name}
              value={choice.value}
              checked={several ? values?.includes(choice.value) === true : choice.value === value}
              required={required === true && !several}
              disabled={disabled === true || choice.disabled === true}
              aria-describedby={choice.hint ? `${own}-hint` : undefined}
            />
            <label for={own}>{choice.label}</label>
            {choice.hint && (
              <p class="hint" id={`${own}-hint`}>
                {choice.hint}
              </p>
            )}
          </div>
        );
      })}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
