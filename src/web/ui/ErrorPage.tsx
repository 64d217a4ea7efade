import type { Child } from '../jsx/jsx-runtime.ts';
import { ButtonLink } from './Button.tsx';
import { sentences } from './sentences.ts';

export interface ErrorPageProps {
  title: string;
  text: string;
  /** Number of the incident, for the people who run this place. Nothing else about it is shown. */
  id?: string | undefined;
  /** What to do next; default is a way home. */
  children?: Child;
}

/** A page that could not be what was hoped for: what happened, in two sentences, and where to go. */
export function ErrorPage({ title, text, id, children }: ErrorPageProps) {
  return (
    <div class="failure">
      <h1>{title}</h1>
      <p>{text}</p>
      {id && (
        <p class="hush">
          Number of this incident: <code>{id}</code>
        </p>
      )}
      {children ?? (
        <ButtonLink href="/" icon="home">
          Go to the start page
        </ButtonLink>
      )}
    </div>
  );
}

/** The same for what does not exist and for what is not for this visitor. */
export function NotFoundPage() {
  return <ErrorPage title={sentences.notFound.title} text={sentences.notFound.text} />;
}

/** After a bug or an outage. */
export function FailedPage({ id }: { id: string }) {
  return <ErrorPage title={sentences.failed.title} text={sentences.failed.text} id={id} />;
}
