import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { Block } from '../../components/block.tsx';
import { useWords } from '../../context/words.tsx';
import { AuthorInput, useAuthor } from './author-field.tsx';
import { Onward } from './onward.tsx';
import { saysNothingNew } from './state.ts';
import type { Wizard } from './use-wizard.ts';

/**
 * The confirmation of an import whose effect is in `plan`: author, whether to save the choices of columns for the
 * next file, and a button that imports all valid rows.
 */
export function Confirm({ wizard, plan }: { readonly wizard: Wizard; readonly plan: ImportPlanAnswer }) {
  const { t } = useWords();
  const author = useAuthor();
  const [keeps, setKeeps] = useState(false);
  const [name, setName] = useState(wizard.state.file?.answer.name.replace(/\.\w+$/, '') ?? '');
  const [tried, setTried] = useState(false);
  const words = t.importing.plan;
  const { rows, changeCount } = plan;
  const valid = rows.new + rows.changed + rows.unchanged;
  const hasRejected = rows.rejected > 0;
  if (changeCount === 0)
    return (
      <>
        <Text fw={600} mt="md" role="status">
          {saysNothingNew(plan) ? words.nothingNew : words.allRejected}
        </Text>
        {saysNothingNew(plan) && (
          <div className="import-buttons">
            <Onward label={words.finish} />
          </div>
        )}
      </>
    );
  const lacksName = keeps && name.trim() === '';
  const go = (): void => {
    setTried(true);
    const by = author.given();
    if (by === undefined || lacksName) return;
    const keepMappingAs = keeps ? name.trim() : undefined;
    wizard.commit({ author: by, validOnly: hasRejected, keepMappingAs });
  };
  return (
    <Block id="plan-confirm" title={words.confirm}>
      <div className="import-confirm">
        <AuthorInput field={author} />
        <Checkbox
          label={words.keepMapping}
          checked={keeps}
          onChange={({ currentTarget }) => setKeeps(currentTarget.checked)}
        />
        {keeps && (
          <TextInput
            size="sm"
            required
            className="narrow-field"
            maxLength={300}
            label={words.mappingName}
            error={tried && lacksName && words.mappingNameNeeded}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
        <Button disabled={wizard.work.going !== undefined || wizard.state.isStale} onClick={go}>
          {hasRejected ? words.acceptValid(valid) : words.acceptAll(valid)}
        </Button>
        {hasRejected && <Text size="sm">{words.withoutRejected(rows.rejected)}</Text>}
      </div>
    </Block>
  );
}
