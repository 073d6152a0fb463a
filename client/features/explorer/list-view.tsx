import { Anchor, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { GAP_KINDS, type GapKind } from '../../../domain/findings/kinds.ts';
import { nameOf, typeLabel } from '../../../domain/map/names.ts';
import { type FiliereView, STAGE_COLUMNS } from '../../../domain/map/network-view.ts';
import { isOnlyPossible } from '../../../domain/map/placed-badges.ts';
import type { FindingIndex } from '../../../domain/map/shown/answered.ts';
import type { ExplorerMap } from '../../../domain/map/shown/content.ts';
import { silentOperators } from '../../../domain/map/silent.ts';
import type { Operator } from '../../../domain/model/entities.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import { bodiesWithoutOffer } from '../../../domain/model/silent-operators.ts';
import { ElementLink, useExplorerAddresses } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useWhatIfMode } from '../../whatif/what-if-state.tsx';
import { EarlierDayTag, useEarlierDay } from './earlier-day.tsx';
import { PasserelleItem, PrepItem } from './panel/passage-items.tsx';
import './list-view.css';

/**
 * The content of the map as a list by stage, operator and filière, with incoming and outgoing passerelles. `inside`
 * holds the ids of the filières that pass the filters; `index` finds the findings about each element.
 */
export function ListView(props: {
  readonly map: ExplorerMap;
  readonly inside: ReadonlySet<string>;
  readonly index: FindingIndex;
}) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const { map, inside, index } = props;
  const kindsOf = useKindsOf(map, index);
  const alone = useMemo(() => silentOperators(view), [view]);
  const bodies = useMemo(() => bodiesWithoutOffer(view.document, at), [view, at]);
  return (
    <section className="twin" aria-label={t.twin.title}>
      <Title order={2} size="h4">
        {t.twin.title}
      </Title>
      <Text size="sm">{t.twin.intro}</Text>
      <MissingLinks map={map} />
      {STAGE_COLUMNS.filter((stage) => stage !== 'EMPLOYMENT').map((stage) => {
        const filieres = [...view.filieres.values()].filter(
          (item) => inside.has(item.id) && item.filiere.stage === stage,
        );
        if (filieres.length === 0) return null;
        return (
          <section key={stage} className="twin-stage">
            <Title order={3} size="h4">
              {vocabulary.stage[stage]} <span className="quiet">{t.count.filieresOf(filieres.length)}</span>
            </Title>
            {byOperator(filieres).map(([operator, members]) => (
              <OperatorRows
                key={operator}
                operator={operator}
                members={members}
                map={map}
                kindsOf={kindsOf}
              />
            ))}
          </section>
        );
      })}
      <Outlets map={map} />
      {alone.length > 0 && (
        <section className="twin-stage twin-alone">
          <Title order={3} size="h4">
            {t.twin.withoutFiliere} <span className="quiet">{t.silent.count(alone.length)}</span>
          </Title>
          {[...groupBy(alone, ({ commune }) => commune ?? '')].map(([commune, members]) => (
            <div key={commune} className="twin-operator">
              <Title order={4} size="h5">
                {commune === '' ? t.silent.noCommune : nameOf(view, vocabulary, commune)}
              </Title>
              <ul>
                {members.map(({ others, ...one }) => (
                  <TypedOperator key={one.id} operator={one} others={others} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {bodies.length > 0 && (
        <section className="twin-stage twin-alone">
          <Title order={3} size="h4">
            {t.twin.withoutOffer}
          </Title>
          <ul className="twin-operator">
            {bodies.map((one) => (
              <TypedOperator key={one.id} operator={one} />
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

/** An operator with its type, and the `others` of its communes under which it is not listed. */
function TypedOperator(props: {
  readonly operator: Pick<Operator, 'id' | 'type'>;
  readonly others?: readonly string[];
}) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const { operator, others = [] } = props;
  return (
    <li>
      <ElementLink id={operator.id} />{' '}
      <span className="quiet">
        {typeLabel(view.document, operator.type, at, language)}
        {others.length > 0 &&
          ` · ${t.silent.others(t.list(others.map((other) => nameOf(view, vocabulary, other))))}`}
      </span>
    </li>
  );
}

/** A kind of findings on a filière. */
interface KindThere {
  readonly kind: GapKind;
  /** Whether all findings of the kind there are only possible. */
  readonly possible: boolean;
}

/** Returns a function that lists the kinds of findings on a filière: those that are listed, and those that are marked. */
function useKindsOf(map: ExplorerMap, index: FindingIndex): (id: string) => readonly KindThere[] {
  const { badges } = map.content;
  const marked = useMemo(() => groupBy(badges, ({ on }) => on), [badges]);
  return (id) => {
    const found = (index.byElement.get(id) ?? []).filter(({ elements }) => elements[0] === id);
    const certain = new Set<string>([
      ...found.flatMap(({ kind, certainty }) => (certainty === 'certain' ? [kind] : [])),
      ...(marked.get(id) ?? []).flatMap((badge) => (isOnlyPossible(badge) ? [] : [badge.kind])),
    ]);
    const kinds = new Set<string>([...found, ...(marked.get(id) ?? [])].map(({ kind }) => kind));
    return GAP_KINDS.filter((kind) => kinds.has(kind) && kind !== 'M04' && kind !== 'M18').map((kind) => ({
      kind,
      possible: !certain.has(kind),
    }));
  };
}

function byOperator(
  filieres: readonly FiliereView[],
): readonly (readonly [string, readonly FiliereView[]])[] {
  const groups = groupBy(filieres, (item) => item.operator.id);
  return [...groups].sort(([, [a]], [, [b]]) => a!.operator.name.localeCompare(b!.operator.name, 'fr'));
}

function OperatorRows(props: {
  readonly operator: string;
  readonly members: readonly FiliereView[];
  readonly map: ExplorerMap;
  kindsOf(id: string): readonly KindThere[];
}) {
  const { t, vocabulary, language, gapWords } = useWords();
  const { view, at } = useNetwork();
  const { operator, members, map, kindsOf } = props;
  const type = view.operators.get(operator)?.type ?? '';
  return (
    <div className="twin-operator">
      <Title order={4} size="h5">
        <ElementLink id={operator} /> <EarlierDayTag id={operator} />{' '}
        <span className="quiet">{typeLabel(view.document, type, at, language)}</span>
      </Title>
      <ul>
        {members.map(({ id }) => {
          return (
            <li key={id}>
              <strong>
                <ElementLink id={id} />
              </strong>{' '}
              <MarkTag id={id} />
              {kindsOf(id).map(({ kind, possible }) => (
                <span key={kind} className={possible ? 'tag possible' : 'tag'}>
                  {gapWords.gaps[kind].title}
                  {possible && ` (${vocabulary.certainty.possible})`}
                </span>
              ))}
              <Passages id={id} map={map} label={t.twin.from} incoming />
              <Passages id={id} map={map} label={t.twin.to} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A tag that says how the what-if changes affect a filière. */
function MarkTag({ id }: { readonly id: string }) {
  const { t } = useWords();
  const board = useWhatIfMode();
  const mark = board?.marks.get(id);
  if (board === undefined) return <EarlierDayTag id={id} />;
  return mark === undefined ? null : <span className="tag supposed">{t.whatIf.markTags[mark]}</span>;
}

function Passages(props: {
  readonly id: string;
  readonly map: ExplorerMap;
  readonly label: string;
  readonly incoming?: boolean;
}) {
  const { t } = useWords();
  const { view } = useNetwork();
  const { id, map, label, incoming = false } = props;
  const passerelles = map.passerelles.filter(
    ({ passerelle }) => (incoming ? passerelle.to : passerelle.from) === id,
  );
  const preps = incoming ? [] : view.preps.filter(({ from }) => from === id);
  return (
    <div className="twin-passages">
      <span className="quiet">{t.said(label, '')}</span>{' '}
      {passerelles.length + preps.length === 0 && <span className="quiet">{t.twin.none}</span>}
      <ul>
        {passerelles.map((item) => (
          <li key={item.id}>
            <PasserelleItem item={item} end={incoming ? 'from' : 'to'} /> <EarlierDayTag id={item.id} />
          </li>
        ))}
        {preps.map((prep) => (
          <li key={prep.id}>
            <PrepItem prep={prep} /> <EarlierDayTag id={prep.id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outlets({ map }: { readonly map: ExplorerMap }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const outlets = map.content.nodes.filter(({ stage }) => stage === 'EMPLOYMENT');
  if (outlets.length === 0) return null;
  return (
    <section className="twin-stage">
      <Title order={3} size="h4">
        {vocabulary.stage.EMPLOYMENT}
      </Title>
      <ul>
        {outlets.map(({ id }) => (
          <li key={id}>
            <strong>
              <ElementLink id={id}>{nameOf(view, vocabulary, id)}</ElementLink>
            </strong>
            <div className="twin-passages">
              <span className="quiet">{t.said(t.twin.preparedBy, '')}</span>
              <ul>
                {view.preps
                  .filter(({ to }) => to === id)
                  .map((prep) => (
                    <li key={prep.id}>
                      <ElementLink id={prep.from} full />
                      {prep.presumed && <span className="quiet"> ({t.twin.prepPresumed})</span>}
                    </li>
                  ))}
                {map.passerelles
                  .filter(({ passerelle }) => passerelle.to === id)
                  .map((item) => (
                    <li key={item.id}>
                      <PasserelleItem item={item} end="from" />
                    </li>
                  ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The list of missing passerelles that the map draws. */
function MissingLinks({ map }: { readonly map: ExplorerMap }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  const since = useEarlierDay();
  // What was added since the earlier day exists: it is not missing.
  const ghosts = map.content.ghosts.filter(
    ({ line }) => line !== 'FLOW' && !(since !== undefined && line === 'SUPPOSED'),
  );
  if (ghosts.length === 0) return null;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  return (
    <section className="twin-stage">
      <Title order={3} size="h4">
        {t.twin.missing} <span className="quiet">{t.count.missing(map.counts.missing[0])}</span>
      </Title>
      <ul>
        {ghosts.map(({ id, from, to, line }) => (
          <li key={id}>
            <Anchor component={Link} size="sm" underline="always" href={addresses.gap(id)}>
              {t.twin.missingLink(name(from), name(to))}
            </Anchor>{' '}
            <span className="quiet">{t.legend.lines[line]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
