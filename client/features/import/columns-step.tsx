import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { doubled } from './fields.ts';
import { knownSheets } from './known-sheets.ts';
import { SheetPart, type SheetShown } from './sheet-part.tsx';
import type { Wizard } from './use-wizard.ts';

/**
 * The second step of the import: the user says what each sheet of the file holds, which field each column fills, and
 * the source of the file. `wizard` holds the state of the import and moves it on.
 */
export function ColumnsStep({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const { state, work, act, askWords } = wizard;
  const { importing } = t;
  const words = importing.columns;
  const { answer } = state.file!;
  const remembered = base.document.importMappings.find(({ id }) => id === answer.remembered);
  const { sheets } = state.mapping;
  const holdsSomething = sheets.some(({ holds }) => holds !== 'NOTHING');
  const isDoubled = sheets.some((sheet) => sheet.holds === 'ELEMENTS' && doubled(sheet.columns).length > 0);
  // A known sheet that the user changes stays where it is.
  const [known] = useState(() => knownSheets(answer, state.mapping));
  const [isShown, setShown] = useState(false);
  const partOf = (sheet: SheetShown) => {
    const mapping = sheets.find((one) => one.sheet === sheet.name);
    return (
      mapping !== undefined && (
        <SheetPart
          key={sheet.name}
          sheet={sheet}
          mapping={mapping}
          proposed={answer.mapping.sheets.find((one) => one.sheet === sheet.name)}
          proposal={answer.proposals.find((one) => one.sheet === sheet.name)}
          isOnly={answer.sheets.length === 1}
          change={(changed) => act({ do: 'MAP', sheet: changed })}
        />
      )
    );
  };
  return (
    <>
      <Text size="sm">{known.size === answer.sheets.length ? words.allKnown : words.help}</Text>
      {remembered !== undefined && (
        <Text size="sm" fw={600}>
          {words.remembered(remembered.name)}
        </Text>
      )}
      {answer.sheets.filter(({ name }) => !known.has(name)).map(partOf)}
      {known.size > 0 && (
        <details className="tool import-known" onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
          <summary>{words.knownSheets(known.size)}</summary>
          <Text size="sm" className="quiet">
            {words.knownSheetsHelp}
          </Text>
          {isShown && answer.sheets.filter(({ name }) => known.has(name)).map(partOf)}
        </details>
      )}
      <fieldset className="import-provenance">
        <legend>{words.provenance}</legend>
        <TextInput
          size="sm"
          label={words.source}
          description={words.sourceHelp}
          value={state.source}
          maxLength={300}
          onChange={({ currentTarget }) => act({ do: 'SAY', what: 'source', text: currentTarget.value })}
        />
        <TextInput
          size="sm"
          type="date"
          label={words.observedOn}
          description={words.observedOnHelp}
          value={state.observedOn}
          onChange={({ currentTarget }) => act({ do: 'SAY', what: 'observedOn', text: currentTarget.value })}
        />
      </fieldset>
      {!holdsSomething && <Text size="sm">{words.nothingChosen}</Text>}
      <div className="import-buttons">
        <Button variant="default" onClick={() => act({ do: 'GO', step: 'file' })}>
          {importing.back}
        </Button>
        <Button disabled={!holdsSomething || isDoubled || work.going !== undefined} onClick={askWords}>
          {importing.next}
        </Button>
      </div>
    </>
  );
}
