import type { Child } from '../jsx/jsx-runtime.ts';

export interface CardProps {
  title?: string | undefined;
  /** Makes the title a link. */
  href?: string | undefined;
  /** Level of the title. Default 2. */
  level?: 2 | 3 | undefined;
  children?: Child;
}

/** A quiet frame around things that belong together. */
export function Card({ title, href, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="card">
      {title && <Heading class="card-title">{href ? <a href={href}>{title}</a> : title}</Heading>}
      {children}
    </section>
  );
}
