import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { useGaps, useOperatorRole } from '../data.ts';
import { useNetwork } from '../network.tsx';
import { addressWith } from '../state.ts';
import { OperatorView, PATHS } from '../views.ts';
import { useWords } from '../words.tsx';
import { Failure } from './failure.tsx';
import { OperatorFigures } from './operator-figures.tsx';
import { OperatorMissing } from './operator-missing.tsx';
import { OperatorPartners } from './operator-partners.tsx';
import { Waiting } from './waiting.tsx';
import './operator-role.css';

/** What an operator carries, for its panel: figures, partners, missing ones, and the sheet to print. */
export function OperatorRolePart({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { at, asked } = useNetwork();
  const search = useSearch();
  const role = useOperatorRole(at, id);
  const gaps = useGaps(asked);
  return (
    <>
      <section className="panel-section" aria-label={t.operator.carries}>
        <div className="explained-head">
          <h3>{t.operator.carries}</h3>
          <Anchor
            component={Link}
            size="sm"
            underline="always"
            href={addressWith(PATHS.operator, OperatorView, search, { sel: id })}
          >
            {t.operator.sheet}
          </Anchor>
        </div>
        {role.data === undefined ? (
          role.error === null ? (
            <Waiting rows={4} />
          ) : (
            <Failure error={role.error} retry={role.refetch} />
          )
        ) : (
          <OperatorFigures role={role.data.role} />
        )}
      </section>
      {role.data !== undefined && <OperatorPartners partners={role.data.role.partners} />}
      {gaps.data !== undefined && <OperatorMissing id={id} gaps={gaps.data} most={5} />}
    </>
  );
}
