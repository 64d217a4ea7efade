import type { Child } from '../jsx/jsx-runtime.ts';
import { Button, ButtonLink } from './Button.tsx';
import { FormSeal, type Seal } from './FormSeal.tsx';

export interface ConfirmProps {
  /** A question: "Delete this post?" */
  title: string;
  action: string;
  seal: Seal;
  /** What the button does, in its own words: "Delete the post". */
  yes: string;
  /** Where to go instead. */
  back: string;
  /** Default "Keep it as it is". */
  no?: string | undefined;
  danger?: boolean | undefined;
  /** What will happen, and fields such as a reason. */
  children?: Child;
}

/** A page that asks once more before something that cannot be taken back. */
export function Confirm({ title, action, seal, yes, back, no = 'Keep it as it is', danger, children }: ConfirmProps) {
  return (
    <form class="confirm" method="post" action={action}>
      <FormSeal {...seal} />
      <h1>{title}</h1>
      {children}
      <div class="row">
        <Button look={danger ? 'danger' : 'primary'}>{yes}</Button>
        <ButtonLink look="quiet" href={back}>
          {no}
        </ButtonLink>
      </div>
    </form>
  );
}
