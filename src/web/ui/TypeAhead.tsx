import type { Child } from '../jsx/jsx-runtime.ts';
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx';

export interface Suggestion {
  href: string;
  title: string;
  /** Why it was found, or what it is: "also called sugar diabetes". */
  detail?: string | undefined;
  /** At the end of the line: a count, a state. */
  end?: Child;
}

export interface TypeAheadProps extends SearchBoxProps {
  suggestions: readonly Suggestion[];
  /** Shown instead of an empty list, when something was asked for. */
  nothing?: Child;
}

/**
 * A search whose results stand right below it. Without script it is a form and a list; the `type-ahead` element asks the
 * same address while one types and puts the list that comes back in the place of this one.
 */
export function TypeAhead({ suggestions, nothing, ...box }: TypeAheadProps) {
  return (
    <type-ahead>
      <SearchBox {...box} />
      <div id="suggestions" aria-live="polite">
        <Suggestions suggestions={suggestions} />
        {suggestions.length === 0 && box.value && nothing}
      </div>
    </type-ahead>
  );
}

/** The list alone: what the server sends while one types. */
export function Suggestions({ suggestions }: Pick<TypeAheadProps, 'suggestions'>) {
  if (suggestions.length === 0) return null;
  return (
    <ul class="suggestions">
      {suggestions.map(({ href, title, detail, end }) => (
        <li>
          <a href={href}>
            <span>
              <b>{title}</b>
              {detail && <span class="hint">{detail}</span>}
            </span>
            {end && <span class="hint">{end}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
