import type { Child } from '../../jsx/jsx-runtime.ts';

/** The heading of a page of plain text, larger than the headings inside the text. */
export const PageTitle = ({ children }: { children: Child }) => <h1 class="page-title">{children}</h1>;
