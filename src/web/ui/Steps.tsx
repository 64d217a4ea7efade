export interface StepsProps {
  /** Short words, one per step. */
  steps: readonly string[];
  /** Place in the list, from 0. */
  at: number;
}

/** How far one is, and what is still to come. */
export function Steps({ steps, at }: StepsProps) {
  return (
    <ol class="steps" aria-label="Steps">
      {steps.map((words, i) => (
        <li class={i < at ? 'done' : undefined} aria-current={i === at ? 'step' : undefined}>
          {words}
          {i < at && <span class="unseen">, done</span>}
        </li>
      ))}
    </ol>
  );
}
