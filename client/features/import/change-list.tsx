import { Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.tsx';

type Change = ImportPlanAnswer['changes'][number];

/** The first elements that would come or change, field by field. */
export function ChangeList({ plan }: { readonly plan: ImportPlanAnswer }) {
  const { t } = useWords();
  const words = t.importing.plan;
  if (plan.changeCount === 0) return null;
  return (
    <Block id="plan-changes" title={words.changes}>
      <Text size="sm" className="quiet">
        {words.changesListed(plan.changes.length, plan.changeCount)}
      </Text>
      <ul className="cards">
        {plan.changes.map((change) => (
          <ChangeCard key={`${change.list} ${change.id}`} change={change} />
        ))}
      </ul>
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
      under={fields.lists[change.list].one}
      side={change.isNew ? words.isNew : words.isChanged}
      open={isOpen}
      toggle={() => setOpen(!isOpen)}
    >
      <table className="import-fields">
        <thead>
          <tr>
            {[words.field, ...(change.isNew ? [] : [words.was]), words.now].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
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
