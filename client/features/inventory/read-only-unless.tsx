import type { ReactNode } from 'react';

/** The parts of a form; whoever may not write them reads them. */
export function ReadOnlyUnless(props: { readonly may: boolean; readonly children: ReactNode }) {
  if (props.may) return props.children;
  return (
    <fieldset className="form-read" disabled>
      {props.children}
    </fieldset>
  );
}
