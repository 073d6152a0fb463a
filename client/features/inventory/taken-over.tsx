import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { useWords } from '../../context/words.tsx';
import type { TableElement } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { type Given, givenByAgreement, withoutGiven } from './agreement-gives.ts';

/** What a passerelle in a form took over from its agreement. */
export interface TakenOver {
  readonly given: Given;
  /** Returns a draft in which an agreement was chosen, with what that agreement gives it. */
  withAgreement(draft: TableElement): TableElement;
  /** Takes it back. */
  giveBack(): void;
}

/**
 * Keeps what a passerelle takes over from an agreement when the user chooses one in its form. `first` is what it took over
 * before the form opened, and `setDraft` changes the element in the form.
 */
export function useTakenOver(
  list: EntityList,
  first: Given,
  setDraft: (change: (before: TableElement) => TableElement) => void,
): TakenOver {
  const { document } = useSheet();
  const [given, setGiven] = useState(first);
  return {
    given,
    withAgreement: (draft) => {
      if (list !== 'passerelles') return draft;
      const bare = withoutGiven(draft, given);
      const more = draft.agreement === undefined ? {} : givenBy(bare, document.agreements);
      setGiven(more);
      return { ...bare, ...more };
    },
    giveBack: () => {
      setDraft((before) => withoutGiven(before, given));
      setGiven({});
    },
  };
}

const givenBy = (draft: TableElement, agreements: readonly Agreement[]): Given =>
  givenByAgreement(
    draft,
    agreements.find(({ id }) => id === draft.agreement),
  );

/** Says what was taken over from the agreement, and offers to take it back. Nothing when nothing was. */
export function TakenOverNote({ taken }: { readonly taken: TakenOver }) {
  const { t, vocabulary, language } = useWords();
  const { formality, validFrom } = taken.given;
  if (formality === undefined && validFrom === undefined) return null;
  return (
    <Text size="xs" role="status" component="div">
      {t.inventory.form.takenOver(
        formality === undefined ? undefined : vocabulary.formality[formality],
        validFrom === undefined ? undefined : dayInWords(validFrom, language),
      )}{' '}
      <Button size="compact-xs" variant="default" onClick={taken.giveBack}>
        {t.inventory.form.giveBack}
      </Button>
    </Text>
  );
}
