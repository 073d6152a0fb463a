import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { lastQuarterOver, quarterNumber } from '../../../../domain/entry/quarters.ts';
import { capital } from '../../../../domain/messages/capital.ts';
import { inFigures } from '../../../../domain/transfer/read-day.ts';
import { addressWith } from '../../../context/address.ts';
import { EntryView } from '../../../context/entry-view.ts';
import { FiguresView, ReferralsView } from '../../../context/figures-view.ts';
import { InventoryView, PATHS } from '../../../context/screens.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';

/** A way on from a drawing: what it is called, and where it leads. */
export interface WayOn {
  readonly name: string;
  readonly href: string;
}

/** Returns a function that gives the address of this screen with a part of its state changed. */
export function useReferralsAddress(view: ReferralsView): (change: Partial<ReferralsView>) => string {
  const search = useSearch();
  const { year, quarter, kind, axis } = view;
  return (change) =>
    addressWith(PATHS.referrals, ReferralsView, search, { year, quarter, kind, axis, ...change });
}

/** Says something of a drawing, with ways on from it. */
export function Notice({ said, ways }: { readonly said: string; readonly ways: readonly WayOn[] }) {
  return (
    <div className="sankey-note" role="status">
      <p>{said}</p>
      <WaysOn ways={ways} />
    </div>
  );
}

function WaysOn({ ways }: { readonly ways: readonly WayOn[] }) {
  return (
    <div className="ways-on no-print">
      {ways.map(({ name, href }) => (
        <Anchor component={Link} size="sm" underline="always" key={href} href={href}>
          {name}
        </Anchor>
      ))}
    </div>
  );
}

/** Says that figures of a quarter are not published for what is drawn, and leads to those that are. */
export function QuarterNotDrawn(props: {
  readonly view: ReferralsView;
  readonly year: string;
  readonly quarter: number;
}) {
  const { t, language } = useWords();
  const search = useSearch();
  const { view, year, quarter } = props;
  const addressOf = useReferralsAddress(view);
  const name = t.referrals.quarterOf(t.figures.quarters[quarter - 1] ?? '', year);
  const first = `${year}-${String(3 * quarter - 2).padStart(2, '0')}-01`;
  const where = `from~${encodeURIComponent(language === 'fr' ? inFigures(first) : first)}`;
  return (
    <Notice
      said={t.referrals.quarterNotDrawn(capital(t.figures.axes[view.axis]), name, year)}
      ways={[
        { name: t.referrals.quarterByStages(name), href: addressOf({ axis: 'STAGES' }) },
        {
          name: t.referrals.quarterRows(name),
          href: addressWith(PATHS.inventory, InventoryView, search, { list: 'flows', where }),
        },
      ]}
    />
  );
}

/**
 * Ways from the drawing to all published figures, and to where the numbers of the latest quarter that is over are entered,
 * whatever year is drawn.
 */
export function Onward({ view }: { readonly view: ReferralsView }) {
  const { t } = useWords();
  const search = useSearch();
  const { kind, axis } = view;
  const quarter = lastQuarterOver(today());
  const year = quarter.to.slice(0, 4);
  const name = t.referrals.quarterOf(t.figures.quarters[quarterNumber(quarter) - 1] ?? '', year);
  const entered = { partners: true, kind, year: Number(year) };
  return (
    <WaysOn
      ways={[
        { name: t.referrals.enter(name), href: addressWith(PATHS.entry, EntryView, search, entered) },
        {
          name: t.referrals.toFigures,
          href: addressWith(PATHS.figures, FiguresView, search, { year: view.year, kind, axis }),
        },
      ]}
    />
  );
}

/** Says which later years have figures too, where none was chosen; or, where there are none, names the other years. */
export function OtherYears(props: {
  readonly view: ReferralsView;
  readonly years: readonly string[];
  readonly shown: string;
  readonly isEmpty: boolean;
}) {
  const { t } = useWords();
  const { view, years, shown, isEmpty } = props;
  const addressOf = useReferralsAddress(view);
  const others = years.filter((year) => (isEmpty ? year !== shown : view.year === undefined && year > shown));
  if (others.length === 0) return null;
  const said = isEmpty ? t.referrals.otherYears : t.referrals.laterYears(shown, t.list(others));
  const ways = others
    .toReversed()
    .map((year) => ({ name: t.referrals.seeYear(year), href: addressOf({ year }) }));
  return <Notice {...{ said, ways }} />;
}
