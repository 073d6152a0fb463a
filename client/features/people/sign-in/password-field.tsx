import { PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePeopleWords } from '../../../context/people-words.ts';

/**
 * A field for a password, which can be shown. `isNew` tells password managers whether to fill it in or to propose one.
 * Pasting works as everywhere.
 */
export function PasswordField(props: {
  readonly label: string;
  readonly help?: string;
  readonly isNew: boolean;
  readonly value: string;
  readonly error: ReactNode;
  readonly isFirst?: boolean;
  change(value: string): void;
}) {
  const w = usePeopleWords();
  const { label, help, isNew, value, error, isFirst = false, change } = props;
  return (
    <PasswordInput
      required
      label={label}
      description={help}
      name={isNew ? 'new-password' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      {...(isFirst && { 'data-autofocus': true })}
      data-mantine-stop-propagation
      visibilityToggleButtonProps={{ 'aria-label': w.show, tabIndex: 0 }}
      value={value}
      error={error}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
