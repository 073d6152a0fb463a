import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { addressWith } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { OperatorView, PATHS } from '../context/screens.ts';
import { useAnswer, useGaps } from '../context/use-answer.ts';
import { useIsSilent } from '../context/use-silent.ts';
import { useWords } from '../context/words.tsx';
import { LinksReviewed } from './links-reviewed.tsx';
import { OperatorSites } from './operator-contact.tsx';
import { OperatorFigures } from './operator-figures.tsx';
import { OperatorMissing } from './operator-missing.tsx';
import { OperatorPartners } from './operator-partners.tsx';
import { UnknownOffer } from './unknown-offer.tsx';
import './operator-role.css';

/**
 * The role of the operator `id` in the network, as a part of the details panel: figures, partners, missing
 * passerelles, and a link to its page.
 */
export function OperatorRolePart({ id }: { readonly id: string }) {
  const isSilent = useIsSilent(id);
  return (
    <>
      {isSilent ? <SilentPart id={id} /> : <RolePart id={id} />}
      <LinksReviewed key={id} operator={id} />
    </>
  );
}

/** The part of an operator whose offer is not known: what to ask, its sites, and the link to its page. */
function SilentPart({ id }: { readonly id: string }) {
  return (
    <>
      <UnknownOffer operator={id} />
      <SheetLink id={id} />
      <OperatorSites operator={id} />
    </>
  );
}

function SheetLink({ id }: { readonly id: string }) {
  const { t } = useWords();
  const search = useSearch();
  return (
    <Anchor
      component={Link}
      size="sm"
      underline="always"
      href={addressWith(PATHS.operator, OperatorView, search, { sel: id })}
    >
      {t.operator.sheet}
    </Anchor>
  );
}

function RolePart({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { at, asked } = useNetwork();
  const role = useAnswer('operatorRole', { at, operator: id });
  const gaps = useGaps(asked);
  return (
    <>
      <section className="panel-section" aria-label={t.operator.carries}>
        <div className="explained-head">
          <h3>{t.operator.carries}</h3>
          <SheetLink id={id} />
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
