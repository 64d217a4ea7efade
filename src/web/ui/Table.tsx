import type { Child } from '../jsx/jsx-runtime.ts';

export interface TableProps {
  caption: string;
  /** The caption is only read out, because a heading beside it says the same. */
  quiet?: boolean | undefined;
  head: readonly string[];
  /** The first cell of each row names the row. */
  rows: readonly (readonly Child[])[];
}

/** Rows and columns. On a narrow screen the table scrolls by itself, by keyboard too. */
export function Table({ caption, quiet, head, rows }: TableProps) {
  return (
    <section class="table" aria-label={caption} tabindex={0}>
      <table>
        <caption class={quiet ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th scope="col">{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
