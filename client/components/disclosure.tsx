import { type ReactNode, useState } from 'react';

/** A line that opens; what is in it is made only then. It opens and closes by itself unless it is told. */
export function Disclosure(props: {
  readonly title: string;
  readonly open?: boolean;
  setOpen?(open: boolean): void;
  readonly children: ReactNode;
}) {
  const [own, setOwn] = useState(false);
  const { title, open = own, setOpen = setOwn, children } = props;
  return (
    <details className="tool" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
