import { Anchor } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { addressWith, CommonView } from '../context/address.ts';
import './nav-link.css';

/** From one screen to another, in a bar of them. */
export function NavLink(props: {
  readonly path: string;
  /** Its screens have addresses of their own below this one. */
  readonly within?: boolean;
  readonly children: ReactNode;
}) {
  const { path, within = false, children } = props;
  const [here] = useLocation();
  const isHere = here === path || (within && here.startsWith(`${path}/`));
  const search = useSearch();
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the bar scrolls: the one where the reader is must be in it.
  useEffect(() => {
    if (!isHere) return;
    // With the frame, which lays out the page anyway.
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
