import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { HeadCells } from '../../components/tables/headings.tsx';
import { useWords } from '../../context/words.tsx';

/** At most this many at first, so that the confirmation below stays in sight. */
const AT_FIRST = 8;
const FIELDS_NAMED = 8;

type Change = ImportPlanAnswer['changes'][number];

/**
 * The first elements that the import planned in `plan` would add or change, field by field. Nothing is shown when it
 * would change nothing.
 */
export function ChangeList({ plan }: { readonly plan: ImportPlanAnswer }) {
  const { t } = useWords();
  const words = t.importing.plan;
  const [isLong, setLong] = useState(false);
  if (plan.changeCount === 0) return null;
  const shown = isLong ? plan.changes : plan.changes.slice(0, AT_FIRST);
  return (
    <Block id="plan-changes" title={words.changes}>
      <Text size="sm" className="quiet">
        {words.changesListed(shown.length, plan.changeCount)}
      </Text>
      <ul className="cards">
        {shown.map((change) => (
          <ChangeCard key={`${change.list} ${change.id}`} change={change} />
        ))}
      </ul>
      {shown.length < plan.changes.length && (
        <Button variant="default" size="xs" onClick={() => setLong(true)}>
          {words.moreChanges(plan.changes.length - shown.length)}
        </Button>
      )}
    </Block>
  );
}

function ChangeCard({ change }: { readonly change: Change }) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const words = t.importing.plan;
  const { fields } = SHEET_WORDS[language];
  return (
    <Card
      title={change.name}
      under={t.said(
        fields.lists[change.list].one,
        change.fields
          .map(({ path }) => fieldWord(fields, { list: change.list, path }).label)
          .slice(0, FIELDS_NAMED)
          .join(', '),
      )}
      side={change.isNew ? words.isNew : words.isChanged}
      open={isOpen}
      toggle={() => setOpen(!isOpen)}
    >
      <table className="import-fields">
        <thead>
          <tr>
            <HeadCells headings={[words.field, ...(change.isNew ? [] : [words.was]), words.now]} />
          </tr>
        </thead>
        <tbody>
          {change.fields.map(({ path, was, now }) => (
            <tr key={path}>
              <th scope="row">{fieldWord(fields, { list: change.list, path }).label}</th>
              {!change.isNew && <td>{was || <span className="quiet">{words.blank}</span>}</td>}
              <td>{now || <span className="quiet">{words.blank}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
