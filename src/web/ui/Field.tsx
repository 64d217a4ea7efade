import type { Child } from '../jsx/jsx-runtime.ts';
import { Icon } from './Icon.tsx';

/** What all kinds of field share. */
export interface FieldProps {
  name: string;
  label: string;
  /** How to fill it in, before it goes wrong. */
  hint?: string | undefined;
  /** What to change, after it went wrong. */
  error?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The guard reads it while one types, where the form has one (GuardedForm). */
  guarded?: boolean | undefined;
  /** What it says is the page's own: never a finding. */
  own?: OwnKind | undefined;
  /** Default `f-${name}`; needed when two forms on a page share a name. */
  id?: string | undefined;
}

/** Lists of the guard's own-identity list. */
export type OwnKind = 'names' | 'people' | 'phones' | 'emails' | 'addresses' | 'domains' | 'numbers';

interface FrameProps extends FieldProps {
  id: string;
  /** Longest text; shown as "up to n characters", counted down by script where there is any. */
  counted?: number | undefined;
  children?: Child;
}

/** Label, hint, the control itself, its error and its counter. Used by the field components, not by pages. */
export function Field({ id, label, hint, error, required, counted, children }: FrameProps) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {required === false && <span class="optional"> (optional)</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
      {counted && (
        <p class="hint counter" id={`${id}-count`} data-max={counted}>
          Up to {counted.toLocaleString('en-US')} characters
        </p>
      )}
    </div>
  );
}

/** The error under a control, tied to it by aria-describedby. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p class="error" id={`${id}-error`}>
      <Icon name="caution" />
      <span>{error}</span>
    </p>
  );
}

export const fieldId = ({ id, name }: Pick<FieldProps, 'id' | 'name'>) => id ?? `f-${name}`;

/** The attributes that tie a control to its hint, error and counter. `required: false` only marks the label. */
export function tied(id: string, props: FieldProps, counted?: number) {
  const { name, hint, error, required, disabled, guarded, own } = props;
  const parts = [hint && `${id}-hint`, error && `${id}-error`, counted && `${id}-count`].filter(Boolean);
  return {
    id,
    required: required === true,
    disabled: disabled === true,
    ...(guarded && { 'data-guarded': name }),
    ...(own && { 'data-own': own }),
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
  };
}
