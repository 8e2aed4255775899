import type { ComponentChildren } from 'preact';

interface Props {
  title?: string;
  detail?: string;
  children?: ComponentChildren;
}

/** What is to say where there is nothing to list. */
export function Message({ title, detail, children }: Props) {
  return (
    <section class="message" aria-live="polite">
      {title && <h2>{title}</h2>}
      {detail && <p>{detail}</p>}
      {children}
    </section>
  );
}
