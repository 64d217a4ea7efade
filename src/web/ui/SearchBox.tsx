import { Icon } from './Icon.tsx';

export interface SearchBoxProps {
  action: string;
  /** What the box searches: "Search conditions". */
  label: string;
  /** Default 'q'. */
  name?: string | undefined;
  value?: string | undefined;
  hint?: string | undefined;
  /** Shown only to those who cannot see the hint's place: an example such as "sugar diabetes". */
  placeholder?: string | undefined;
  /** Default "Search". */
  button?: string | undefined;
}

/** A search as a plain GET form: its result has an address. */
export function SearchBox({ action, label, name = 'q', value, hint, placeholder, button = 'Search' }: SearchBoxProps) {
  const id = `f-${name}`;
  return (
    <search>
      <form method="get" action={action} class="field">
        <label for={id}>{label}</label>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <div class="search">
          <input
            class="input"
            type="search"
            {...{ id, name, value, placeholder }}
            autocomplete="off"
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
          <button type="submit" class="btn primary">
            <Icon name="search" />
            <span>{button}</span>
          </button>
        </div>
      </form>
    </search>
  );
}
