import { Anchor } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { addressWith, CommonView } from '../context/address.ts';
import './nav-link.css';

/**
 * A link to the screen at `path` in a navigation bar, marked when it is the current screen. It keeps the
 * language, day, period and audience. With `within`, it is also marked on screens below that path.
 */
export function NavLink(props: {
  readonly path: string;
  /** Also mark the link as current on addresses below `path`. */
  readonly within?: boolean;
  readonly children: ReactNode;
}) {
  const { path, within = false, children } = props;
  const [here] = useLocation();
  const isHere = here === path || (within && here.startsWith(`${path}/`));
  const search = useSearch();
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the bar scrolls: the current link must be visible.
  useEffect(() => {
    if (!isHere) return;
    // In an animation frame, when the browser computes the layout anyway.
    const frame = requestAnimationFrame(() =>
      link.current?.scrollIntoView({ inline: 'center', block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [isHere]);
  return (
    <Anchor
      component={Link}
      ref={link}
      href={addressWith(path, CommonView, search, {})}
      className="nav-link"
      aria-current={isHere ? 'page' : undefined}
      underline="never"
    >
      {children}
    </Anchor>
  );
}
