import { Anchor } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useScreenAddress } from './kept-bassin.ts';
import './nav-link.css';

/**
 * A link to the screen at `path` in a navigation bar. With `isHere` it is marked as the current screen, or as the one
 * that stands for it. It keeps the language, day, period, audience and bassin. `onClick` is called when it is followed.
 */
export function NavLink(props: {
  readonly path: string;
  readonly isHere: boolean;
  readonly children: ReactNode;
  onClick?(): void;
}) {
  const { path, isHere, children, onClick } = props;
  const addressOf = useScreenAddress();
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the bar scrolls: the current link must be visible.
  useEffect(() => {
    if (!isHere) return;
    // In an animation frame, when the browser computes the layout anyway.
    const frame = requestAnimationFrame(() =>
      link.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [isHere]);
  return (
    <Anchor
      component={Link}
      ref={link}
      href={addressOf(path)}
      className="nav-link"
      aria-current={isHere ? 'page' : undefined}
      underline="never"
      onClick={onClick}
    >
      {children}
    </Anchor>
  );
}
