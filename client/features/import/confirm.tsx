import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { Block } from '../../components/block.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { AuthorInput, useAuthor } from './author-field.tsx';
import { Onward } from './onward.tsx';
import { hasNewAnswers, saysNothingNew } from './state.ts';
import type { Wizard } from './use-wizard.ts';

/**
 * The confirmation of an import whose effect is in `plan`: whether to save the choices of columns for the next file, and
 * the bar at the bottom of the window, with the author and the button that imports all valid rows. `back` goes to the step
 * before.
 */
export function Confirm(props: {
  readonly wizard: Wizard;
  readonly plan: ImportPlanAnswer;
  readonly back: () => void;
}) {
  const { t } = useWords();
  const { wizard, plan, back } = props;
  const author = useAuthor();
  const { file, mapping } = wizard.state;
  const { base } = useNetwork();
  const template = base.document.importMappings.find(({ id }) => id === file?.answer.remembered);
  // An answer about a word is asked for once: it is kept unless the user says otherwise.
  const [keeps, setKeeps] = useState(hasNewAnswers(file?.answer.mapping, mapping));
  const [name, setName] = useState(template?.name ?? file?.answer.name.replace(/\.\w+$/, '') ?? '');
  const [tried, setTried] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const words = t.importing.plan;
  const { rows, changeCount } = plan;
  const valid = rows.new + rows.changed + rows.unchanged;
  const hasRejected = rows.rejected > 0;
  const goBack = (
    <Button variant="default" onClick={back}>
      {t.importing.back}
    </Button>
  );
  if (changeCount === 0)
    return (
      <>
        <Text fw={600} mt="md" role="status">
          {saysNothingNew(plan) ? words.nothingNew : words.allRejected}
        </Text>
        <div className="import-buttons">
          {goBack}
          {saysNothingNew(plan) && <Onward label={words.finish} />}
        </div>
      </>
    );
  const lacksName = keeps && name.trim() === '';
  const go = (): void => {
    setTried(true);
    const by = author.given();
    if (by === undefined) bar.current?.querySelector('input')?.focus();
    else if (lacksName) nameField.current?.focus();
    else
      wizard.commit({ author: by, validOnly: hasRejected, keepMappingAs: keeps ? name.trim() : undefined });
  };
  return (
    <>
      <Block id="plan-keep" title={words.nextTime}>
        <div className="import-confirm">
          <Checkbox
            label={words.keepMapping}
            checked={keeps}
            onChange={({ currentTarget }) => setKeeps(currentTarget.checked)}
          />
          {keeps && (
            <TextInput
              ref={nameField}
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
        </div>
      </Block>
      <div className="import-buttons import-last" ref={bar}>
        {goBack}
        <AuthorInput field={author} />
        <Button disabled={wizard.work.going !== undefined || wizard.state.isStale} onClick={go}>
          {hasRejected ? words.acceptValid(valid) : words.acceptAll(valid)}
        </Button>
        {hasRejected && <Text size="sm">{words.withoutRejected(rows.rejected)}</Text>}
        {tried && lacksName && (
          <Text size="sm" className="import-severity-error">
            {words.mappingNameNeeded}
          </Text>
        )}
      </div>
    </>
  );
}
