import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OperatorStanding } from '../../../domain/inventory/to-verify.ts';
import { useWords } from '../../context/words.tsx';
import type { Verifying } from '../../operators/use-verify.ts';
import { filieresOf } from './selection.ts';
import { StandingTable } from './standing-table.tsx';

const SHOWN = 100;

/**
 * One table of all filières whose data need to be verified, whatever their operator, the most important first.
 * `standings` holds them by operator; `verifying` holds the action that marks one as verified.
 */
export function FiliereList(props: {
  readonly standings: readonly OperatorStanding[];
  readonly verifying: Verifying;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const filieres = filieresOf(props.standings);
  if (filieres.length === 0) return null;
  return (
    <>
      <StandingTable
        label={t.freshness.tab}
        filieres={filieres.slice(0, shown)}
        full
        verifying={props.verifying}
      />
      {filieres.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + SHOWN)}>
          {t.freshness.more(Math.min(SHOWN, filieres.length - shown))}
        </Button>
      )}
    </>
  );
}
