import { Icon } from './Icon.tsx';
import { sentences } from './sentences.ts';

export interface FormError {
  /** Name of the field, or none when the whole form is meant. */
  field?: string | undefined;
  sentence: string;
}

/**
 * What stands in the way of a form, at its top: each line leads to its field. It takes the focus when the page arrives,
 * with or without script. Renders nothing without errors.
 */
export function FormErrors({ errors }: { errors: readonly FormError[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="notice" data-tone="danger" id="errors" role="alert" tabindex={-1} {...{ autofocus: true }}>
      <Icon name="caution" />
      <div>
        <p class="notice-title">{sentences.formErrors(errors.length)}</p>
        <ul>
          {errors.map(({ field, sentence }) => (
            <li>{field ? <a href={`#f-${field}`}>{sentence}</a> : sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
