import { Anchor, Button, Select, Text, Title } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { nameOf, typeLabel } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { communesByOperator } from '../../../domain/model/territory.ts';
import { AddElementButton, AddElementLink } from '../../components/add-element.tsx';
import { useAudienceName } from '../../components/audience-name.ts';
import { Failure } from '../../components/failure.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { PdfButton } from '../../components/pdf-button.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { downloadBy } from '../../context/download.ts';
import { useNetwork } from '../../context/network.tsx';
import { ExplorerView, OperatorView, PATHS } from '../../context/screens.ts';
import { useAnswer, useGaps } from '../../context/use-answer.ts';
import { useIsSilent } from '../../context/use-silent.ts';
import { useWords } from '../../context/words.tsx';
import { AskByLink } from '../../operators/ask-by-link.tsx';
import { LinksReviewed } from '../../operators/links-reviewed.tsx';
import { OperatorActions } from '../../operators/operator-actions.tsx';
import { OperatorContact, OperatorSites } from '../../operators/operator-contact.tsx';
import { OperatorFigures } from '../../operators/operator-figures.tsx';
import { OperatorMissing } from '../../operators/operator-missing.tsx';
import { OperatorPartners } from '../../operators/operator-partners.tsx';
import { OperatorSheet } from '../../operators/operator-sheet.tsx';
import { UnknownOffer } from '../../operators/unknown-offer.tsx';
import { ClosureLoss } from './closure-loss.tsx';
import { OwnOffer } from './own-offer.tsx';
import '../../operators/operator-role.css';
import './operator.css';

/**
 * The page of the operator that the address names, made to be printed: its figures, its partners, what is missing,
 * and its offer.
 */
export function OperatorPage() {
  const { t } = useWords();
  const { view, asked } = useNetwork();
  const { asked: chosen } = useAudience();
  const search = useSearch();
  const [{ sel }, setView] = useViewState(OperatorView);
  const operator = sel === undefined ? undefined : view.operators.get(sel);
  const w = t.operator;
  return (
    <div className="page operator-sheet">
      <Title order={1} size="h2">
        {operator === undefined ? w.title : (view.operatorNames.get(operator.id) ?? operator.name)}
      </Title>
      <div className="operator-tools no-print">
        <Select
          size="xs"
          searchable
          allowDeselect={false}
          filter={matchOptions}
          nothingFoundMessage={t.explorer.nothingFound}
          label={w.choose}
          data={[...view.operators.values()]
            .map(({ id, name }) => ({ value: id, label: name }))
            .sort((a, b) => a.label.localeCompare(b.label, 'fr'))}
          value={operator?.id ?? null}
          onChange={(id) => setView({ sel: id ?? undefined })}
        />
        {operator !== undefined && (
          <>
            <Button size="xs" variant="default" onClick={() => window.print()}>
              {w.print}
            </Button>
            <PdfButton
              label={w.pdf}
              make={() =>
                downloadBy('operatorSheetFor', { ...asked, operator: operator.id, audience: chosen })
              }
            />
            <Anchor
              component={Link}
              size="sm"
              underline="always"
              href={addressWith(PATHS.explorer, ExplorerView, search, { sel: operator.id })}
            >
              {w.map}
            </Anchor>
            <AddElementButton list="filieres" operator={operator.id}>
              {t.inventory.addFiliere}
            </AddElementButton>
            <AddElementButton list="passerelles" operator={operator.id}>
              {t.inventory.addPasserelle}
            </AddElementButton>
          </>
        )}
      </div>
      {operator === undefined ? (
        <Text>{sel === undefined ? w.chooseHelp : w.unknown}</Text>
      ) : (
        <Sheet id={operator.id} />
      )}
    </div>
  );
}

/** At most this many missing passerelles of each kind, as the page has no room for more. */
const MOST_MISSING = 8;

function Sheet({ id }: { readonly id: string }) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const audience = useAudienceName();
  const isSilent = useIsSilent(id);
  const w = t.operator;
  const type = view.operators.get(id)?.type ?? '';
  const communes = (communesByOperator(view.document, at).get(id) ?? []).map((commune) =>
    nameOf(view, vocabulary, commune),
  );
  return (
    <>
      <Text size="sm" className="quiet">
        {typeLabel(view.document, type, at, language)} ·{' '}
        {w.asOf(dayInWords(at, language), view.document.name)}
        {view.document.fictional === true && ` (${t.app.fictional})`}
        {communes.length > 0 && (
          <>
            <br />
            {t.said(t.panel.sites, t.list(communes))}
          </>
        )}{' '}
        <AddElementLink list="sites" operator={id}>
          {t.inventory.sites.add}
        </AddElementLink>
        {!isSilent && (
          <>
            <br />
            {w.forWhom(audience)}
          </>
        )}
      </Text>
      <OperatorContact operator={id} />
      <OperatorSites operator={id} />
      {isSilent ? (
        <>
          <UnknownOffer operator={id} />
          <LinksReviewed key={id} operator={id} />
          <OperatorSheet operator={id} />
        </>
      ) : (
        <KnownOffer id={id} />
      )}
      <OperatorActions operator={id} />
    </>
  );
}

/** The figures, the partners, what is missing and the offer of an operator with filières. */
function KnownOffer({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { at, asked } = useNetwork();
  const role = useAnswer('operatorRole', { at, operator: id });
  const gaps = useGaps(asked);
  const w = t.operator;
  return (
    <>
      {role.data === undefined ? (
        role.error === null ? (
          <Waiting />
        ) : (
          <Failure error={role.error} retry={role.refetch} />
        )
      ) : (
        <>
          <OperatorFigures role={role.data.role} />
          <ClosureLoss loss={role.data.role.loss} />
          <div className="operator-columns">
            <div>
              <OperatorPartners partners={role.data.role.partners} />
            </div>
            <div>
              {gaps.data !== undefined ? (
                <OperatorMissing id={id} gaps={gaps.data} most={MOST_MISSING} />
              ) : gaps.error === null ? (
                <Waiting rows={4} />
              ) : (
                <Failure error={gaps.error} retry={gaps.refetch} />
              )}
            </div>
          </div>
          <OwnOffer id={id} />
          <LinksReviewed key={id} operator={id} />
          <AskByLink operator={id} />
          <p className="quiet operator-source">{w.sources}</p>
        </>
      )}
    </>
  );
}
