import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { addressWith } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { OperatorView, PATHS } from '../context/screens.ts';
import { useAnswer, useGaps } from '../context/use-answer.ts';
import { useWords } from '../context/words.tsx';
import { OperatorFigures } from './operator-figures.tsx';
import { OperatorMissing } from './operator-missing.tsx';
import { OperatorPartners } from './operator-partners.tsx';
import './operator-role.css';

/**
 * The role of the operator `id` in the network, as a part of the details panel: figures, partners, missing
 * passerelles, and a link to its page.
 */
export function OperatorRolePart({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { at, asked } = useNetwork();
  const search = useSearch();
  const role = useAnswer('operatorRole', { at, operator: id });
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
