import { planAgreements } from '../../advice/plan/plan-agreements.ts';
import type { PlanAgreement, PlanSet } from '../../advice/plan/results.ts';
import { rejectedBridges } from '../../findings/rejected-bridges.ts';
import { number, numberColumn, table, text, textColumn } from '../../report/cells.ts';
import type { ReportCell, ReportTable } from '../../report/report.ts';
import type { AnnexContext } from '../context.ts';
import { worthOf } from '../worth.ts';

/** As many agreements as the story of a bassin proposes. */
const AGREEMENTS = 3;

/** The agreements to sign, in the order in which each adds most, and what they open together. */
export function planTable(context: AnnexContext): ReportTable {
  const { document, snapshot, on, words, cells, goOn } = context;
  const { plan: said } = words;
  const rejected = rejectedBridges(snapshot, document.findingLives);
  const progress = (): boolean => {
    goOn();
    return true;
  };
  const isInside = on.inside.hasNode;
  const { steps } = planAgreements(snapshot, { n: AGREEMENTS, rejected, isInside, progress });
  const last = steps.at(-1);
  const set: PlanSet | undefined = last === undefined ? undefined : (last.exact ?? last.plan);
  const agreements = set?.agreements ?? [];
  const rows = agreements.map((agreement, at) => [number(at + 1, cells), ...cellsOf(agreement, context)]);
  const isTotal = set !== undefined && rows.length > 0;
  return table({
    id: 'plan',
    title: said.table(agreements.length),
    columns: [
      numberColumn(said.rank, 0.6),
      textColumn(said.operators, 3),
      textColumn(said.passerelles, 4),
      textColumn(said.added, 3),
      textColumn(said.certainty, 1.2),
      textColumn(said.inBassin, 1.2),
    ],
    rows: [
      ...rows,
      ...(isTotal
        ? [[text(''), text(said.together), text(''), text(worthOf(set, context)), text(''), text('')]]
        : []),
    ],
    totals: isTotal ? 1 : 0,
  });
}

function cellsOf(agreement: PlanAgreement, context: AnnexContext): ReportCell[] {
  const { on, words, vocabulary, said } = context;
  const { operators, pairs, added, certainty } = agreement;
  const isInside = operators.some(on.inside.hasOperator);
  return [
    text(operators.map(said.element).join(' – ')),
    text(pairs.map(({ from, to }) => `${said.element(from)} → ${said.element(to)}`).join('\n')),
    text(worthOf(added, context)),
    text(vocabulary.certainty[certainty]),
    text(isInside ? words.plan.yes : words.plan.no),
  ];
}
