import { type ReactNode, useState } from 'react';

/**
 * A heading that unfolds its content on a click. The content is only rendered while it is unfolded. The
 * component remembers by itself whether it is unfolded, unless `open` and `setOpen` are given.
 */
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
