import { Anchor, Button } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { firstToEnter } from '../../../domain/advice/pathways/first-to-enter.ts';
import { CAUTIONS, type Pathway } from '../../../domain/analysis/results.ts';
import { isUnsuitable } from '../../../domain/handouts/step-facts.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { PdfButton } from '../../components/pdf-button.tsx';
import { Telephones } from '../../components/telephones.tsx';
import { addressWith } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { downloadBy } from '../../context/download.ts';
import { useNetwork } from '../../context/network.tsx';
import { ExplorerView, PATHS } from '../../context/screens.ts';
import { useWords, type Words } from '../../context/words.tsx';
import { useCall } from './operator-call.tsx';
import { PathwaySheet } from './pathway-sheet.tsx';
import { Steps } from './steps.tsx';
import { Timeline } from './timeline.tsx';
import { AskedList, countedIn, useToAsk } from './to-ask.tsx';

/**
 * A card for one pathway (number `rank` of the answer): its duration, its timeline and, unfolded, each step
 * explained. `isNamedStart` means that people are at the start already, so that entering it is not explained.
 */
export function PathwayCard(props: {
  readonly pathway: Pathway;
  readonly rank: number;
  readonly open: boolean;
  toggle(): void;
  /** Months of the longest pathway shown, so that all timelines have the same scale. */
  readonly longest: number;
  readonly isNamedStart: boolean;
  /** Another way has the same title, so that the operators are named. */
  readonly isAmbiguous?: boolean;
  /** It is another way to enter a pathway listed above. */
  readonly isEntry?: boolean;
  /** What is folded under the card. */
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { view, at } = useNetwork();
  const search = useSearch();
  const [isPrinting, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const {
    pathway,
    rank,
    open,
    toggle,
    longest,
    isNamedStart,
    isEntry = false,
    isAmbiguous = false,
    children,
  } = props;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const fullName = (id: string): string => fullNameOf(view, vocabulary, id);
  const ends = [...pathway.filieres, ...(pathway.outlet === null ? [] : [pathway.outlet])];
  const passerelles = pathway.path.flatMap(({ passerelle }) => passerelle ?? []);
  const onMap = addressWith(PATHS.explorer, ExplorerView, search, {
    path: [...ends, ...passerelles],
    show: 'map',
  });
  const { profile, asked: chosen } = useAudience();
  const isForAudience = profile !== undefined;
  const rights = profile?.rightsMonths;
  const isWithinRights = rights !== undefined && pathway.complete && pathway.months <= rights;
  const steps = [pathway.first, ...pathway.path];
  const found = CAUTIONS.filter((kind) => steps.some(({ cautions }) => cautions.includes(kind)));
  const unsuitable = found.filter(isUnsuitable).map((kind) => t.pathways.caution[kind]);
  const asked = useToAsk(pathway);
  const all = asked.flat();
  const call = useCall();
  const toEnter = firstToEnter(pathway, isNamedStart);
  const hoursOf = (id: string): number | undefined => view.filieres.get(id)?.filiere.hours;
  const missing = missingTimes(words, pathway, name, hoursOf);
  return (
    <li className="card">
      <button type="button" className="card-head" aria-expanded={open} onClick={toggle}>
        <span>
          <span className="card-title">
            {t.said(
              (isEntry ? t.pathways.entryNumber : t.pathways.number)(rank),
              ends.map(isAmbiguous ? fullName : name).join(' → '),
            )}
          </span>
        </span>
        <span className="card-side">
          <strong>
            {pathway.complete ? t.pathways.months(pathway.months) : t.pathways.atLeastMonths(pathway.months)}
          </strong>
          <span>{t.count.steps(pathway.steps)}</span>
          <span>{t.way.askList(countedIn(all).length)}</span>
          {isForAudience && <span>{t.way.unknownConditions(pathway.toCheck.length)}</span>}
          {unsuitable.map((text) => (
            <span key={text} className="unsuitable">
              {text}
            </span>
          ))}
        </span>
      </button>
      <div className="card-body">
        <p className="pathway-line">
          <span className="quiet">
            {pathway.complete ? t.pathways.complete : t.pathways.incomplete(missing.join(', '))}
            {open && `. ${t.pathways.untilTraining}`}
            {isWithinRights && `. ${t.way.withinRights(rights)}`}
          </span>{' '}
          <Anchor component={Link} size="sm" underline="always" href={onMap}>
            {t.pathways.map}
          </Anchor>{' '}
          <Button variant="default" size="compact-xs" onClick={() => setPrinting(true)}>
            {t.way.sheet.print}
          </Button>{' '}
          <PdfButton
            label={t.way.sheet.pdf}
            make={() =>
              downloadBy('pathwaySheet', { at, audience: chosen, pathway, namedStart: isNamedStart })
            }
          />
        </p>
        <p className="pathway-line first-call">
          <Telephones text={capital(call(toEnter))} />
        </p>
        <Timeline pathway={pathway} longest={longest} />
        {open && <AskedList items={all} />}
        {open && <Steps pathway={pathway} asked={asked} isNamedStart={isNamedStart} />}
        {children}
        {isPrinting && <PathwaySheet pathway={pathway} isNamedStart={isNamedStart} done={printed} />}
      </div>
    </li>
  );
}

/**
 * Names of the waits and durations that are unknown. They count as 0 in the total. A filière whose hours are known
 * (`hoursOf`) lacks only its hours a week.
 */
function missingTimes(
  { t }: Words,
  pathway: Pathway,
  name: (id: string) => string,
  hoursOf: (id: string) => number | undefined,
): readonly string[] {
  const durationOf = (id: string): string => {
    const hours = hoursOf(id);
    return hours === undefined ? t.pathways.durationOf(name(id)) : t.pathways.monthsOf(name(id), hours);
  };
  const first = pathway.filieres[0]!;
  const times = [
    { id: first, ...pathway.first },
    ...pathway.path.filter(({ start }) => start !== null).map((step) => ({ id: step.to, ...step })),
  ];
  return times.flatMap(({ id, waitMonths, durationMonths }) => [
    ...(waitMonths === null ? [t.pathways.waitOf(name(id))] : []),
    ...(durationMonths === null ? [durationOf(id)] : []),
  ]);
}
