import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { leadsSomewhere } from '../context/screens.ts';

/**
 * A link in a sentence, to where what it says comes from. A carried file without that screen says the same without a link.
 */
export function To({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!leadsSomewhere(href)) return children;
  return (
    <Anchor component={Link} href={href} inherit underline="always">
      {children}
    </Anchor>
  );
}
