import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A list item with a title and content that unfolds (`open`). A click on the title calls `toggle`, which must change
 * `open`. `under` and `side` are shown below and beside the title, even when folded. If the card is open when it
 * first appears, the page scrolls to it, unless `staysPut` is set.
 */
export function Card(props: {
  readonly title: ReactNode;
  readonly under?: ReactNode;
  readonly side: ReactNode;
  readonly open: boolean;
  readonly staysPut?: boolean;
  toggle(): void;
  readonly children: ReactNode;
}) {
  const { title, under, side, open, staysPut = false, toggle, children } = props;
  const item = useRef<HTMLLIElement>(null);
  const openAtFirst = useRef(open && !staysPut);
  useEffect(() => {
    if (openAtFirst.current) item.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <li className="card" ref={item}>
      <button type="button" className="card-head" aria-expanded={open} onClick={toggle}>
        <span>
          <span className="card-title">{title}</span>
          {under !== undefined && <span className="quiet card-under">{under}</span>}
        </span>
        <span className="card-side">{side}</span>
      </button>
      {open && <div className="card-body">{children}</div>}
    </li>
  );
}
