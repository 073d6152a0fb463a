import { agreementState } from '../agreements/agreement-state.ts';
import { confirmationOf } from '../agreements/confirmation.ts';
import { concernedText } from '../messages/concerned-words.ts';
import { dayInWords } from '../messages/day-words.ts';
import { offerText } from '../messages/step-words.ts';
import { isValidAt } from '../model/dates.ts';
import type { Agreement, Filiere, Operator } from '../model/entities.ts';
import { lengthInMonths } from '../model/length-in-months.ts';
import { entryFacts } from './entry-facts.ts';
import { type Handout, type HandoutCell, type HandoutPart, line } from './handout.ts';
import type { MissingOf } from './missing-of.ts';
import type { NamedNetwork, OperatorWords } from './words.ts';

/** An operator on paper, with what the analysis and the page say of it. */
export interface OperatorOnPaper {
  readonly operator: Operator;
  /** The name of its type on the day. */
  readonly type: string;
  /** Its missing bridges; undefined where its offer is not known, so that nothing can be said of them. */
  readonly missing: MissingOf | undefined;
  /** How many pairs of operators the missing bridges were looked for among, and how many there are. */
  readonly looked: { readonly listed: number; readonly all: number };
  /** How many operators have an offer that is not known. */
  readonly silent: number;
  /** For whom its missing bridges are looked for. */
  readonly forWhom: string;
  /** Names the inventory, its day and its revision. */
  readonly source: string;
}

/** At most this many missing bridges of each kind are on a sheet, as on the page of an operator. */
export const MOST_MISSING = 8;

/**
 * What is known of an operator, to hand over: how to reach it, its filières with who may enter, its passerelles and
 * agreements, and the bridges that it lacks. Its numbers of people are the published ones.
 */
export function operatorSheet(
  onPaper: OperatorOnPaper,
  words: OperatorWords,
  network: NamedNetwork,
): Handout {
  const { operator, type, missing, source, forWhom } = onPaper;
  const { t, language } = words;
  const { document, at, name } = network;
  const filieres = [...network.filieres.values()].filter((one) => one.operator.id === operator.id);
  const fictional = document.fictional === true ? ` (${t.app.fictional})` : '';
  return {
    language,
    title: name(operator.id),
    call: [],
    lead: [`${type} · ${t.operator.asOf(dayInWords(at, language), document.name)}${fictional}`],
    parts: [
      ...factList(contactFacts(operator, words)),
      ...sitesPart(operator, words, network),
      ...(filieres.length === 0
        ? unknownOffer(words)
        : filieresPart(
            filieres.map(({ filiere }) => filiere),
            words,
            network,
          )),
      ...passerellesPart(operator, words, network),
      ...agreementsPart(operator, words, network),
      ...(missing === undefined ? [] : missingPart(onPaper, missing, words, network)),
    ],
    foot: [...(missing === undefined ? [] : [forWhom]), t.operator.sources, source],
  };
}

const heading = (text: string): HandoutPart => ({ type: 'heading', text });
const factList = (items: readonly string[]): readonly HandoutPart[] =>
  items.length === 0 ? [] : [{ type: 'list', items }];

/** How to reach an operator, and its numbers, a line each. */
export function contactFacts(
  { telephone, contact, openingHours, website, enterpriseNumber, establishmentNumber }: Operator,
  { t }: OperatorWords,
): readonly string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t.panel.telephone, telephone],
    [t.panel.contact, contact],
    [t.panel.openingHours, openingHours],
    [t.panel.website, website],
    [t.operator.enterpriseNumber, enterpriseNumber],
    [t.operator.establishmentNumber, establishmentNumber],
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [t.said(label, text)]));
}

/** The places where an operator works. */
export function sitesPart(
  { id }: Operator,
  { t }: OperatorWords,
  { document, at, name }: NamedNetwork,
): readonly HandoutPart[] {
  const sites = document.sites.filter((site) => site.operator === id && isValidAt(site, at));
  if (sites.length === 0) return [];
  const items = sites.map(({ name: own, address, commune, telephone, contact, openingHours }) => {
    const place = [own, address, name(commune)].filter(Boolean).join(', ');
    return [place, telephone, contact, openingHours].filter(Boolean).join(' · ');
  });
  const sorted = items.toSorted((one, other) => one.localeCompare(other, 'fr'));
  return [heading(`${t.panel.sites} (${sites.length})`), { type: 'list', items: sorted }];
}

function unknownOffer({ t }: OperatorWords): readonly HandoutPart[] {
  const { title, help, ask } = t.operator.unknownOffer;
  return [heading(title), { type: 'paragraph', text: help }, { type: 'list', items: ask }];
}

function filieresPart(
  filieres: readonly Filiere[],
  words: OperatorWords,
  network: NamedNetwork,
): readonly HandoutPart[] {
  const { t } = words;
  return [
    heading(`${t.operator.list} (${filieres.length})`),
    {
      type: 'table',
      columns: [
        { label: t.operator.offerColumn, weight: 40 },
        { label: t.panel.entry, weight: 60 },
      ],
      rows: filieres.map((filiere) => [
        offerCell(filiere, words, network),
        entryCell(filiere, words, network),
      ]),
    },
  ];
}

/** What a filière offers, a line each, its name first. */
export function offerCell(
  filiere: Filiere,
  words: OperatorWords,
  { preps, name }: NamedNetwork,
): HandoutCell {
  const { t, vocabulary, audienceCodes } = words;
  const { panel } = t;
  const stage = vocabulary.stage[filiere.stage];
  const length = lengthInMonths(filiere);
  const outlets = preps.filter(({ from }) => from === filiere.id).map(({ to }) => name(to));
  const offer = offerText(filiere, undefined, { offer: t.way.offer, vocabulary, audienceCodes });
  return [
    { text: filiere.name, look: 'strong' },
    line(filiere.presumed?.includes('stage') === true ? panel.presumed(stage) : stage),
    ...(offer === '' ? [] : [line(offer)]),
    ...(filiere.intake === undefined ? [] : [line(t.operator.places(filiere.intake, false))]),
    ...(!length ? [] : [line(t.said(panel.duration, panel.months(length)))]),
    ...(filiere.waitMonths === undefined ? [] : [line(t.said(panel.wait, panel.months(filiere.waitMonths)))]),
    ...(outlets.length === 0 ? [] : [line(t.said(panel.outgoing, outlets.join(', ')))]),
  ];
}

/** Who may enter. Levels without a condition stand in one line, and so do those that nobody has documented. */
export function entryCell(
  { entry, openAdmission }: Filiere,
  words: OperatorWords,
  { name }: NamedNetwork,
): HandoutCell {
  const { t, vocabulary } = words;
  const { open, yes, no, noEntry } = t.panel;
  const isOpen = openAdmission === undefined ? vocabulary.notDocumented : openAdmission ? yes : no;
  const direct = line(t.said(open, isOpen));
  if (entry === undefined) return [direct, line(noEntry)];
  const facts = entryFacts(entry, words, name);
  const together = [vocabulary.noCondition, vocabulary.notDocumented];
  const saying = (said: string): readonly string[] =>
    facts.filter(([, text]) => text === said).map(([label]) => label);
  return [
    direct,
    ...facts
      .filter(([, text]) => text !== undefined && !together.includes(text))
      .map(([label, text]) => line(t.said(label, text ?? ''))),
    ...together
      .filter((said) => saying(said).length > 0)
      .map((said) => line(t.said(said, saying(said).join(', ')))),
  ];
}

/** The passerelles that begin or end at the operator, as far as they are not over. */
function passerellesPart(
  operator: Operator,
  words: OperatorWords,
  network: NamedNetwork,
): readonly HandoutPart[] {
  const { t } = words;
  const { filieres, fullName, name } = network;
  const isOwn = (end: string): boolean => filieres.get(end)?.operator.id === operator.id;
  const own = passerellesOf(operator, network);
  if (own.length === 0) return [];
  return [
    heading(t.operator.passerelles(own.length)),
    {
      type: 'table',
      columns: [
        { label: t.panel.incoming, weight: 32 },
        { label: t.panel.outgoing, weight: 32 },
        { label: t.operator.link, weight: 36 },
      ],
      rows: own.map((view) => [
        [line(isOwn(view.passerelle.from) ? name(view.passerelle.from) : fullName(view.passerelle.from))],
        [line(isOwn(view.passerelle.to) ? name(view.passerelle.to) : fullName(view.passerelle.to))],
        [line(passerelleFacts(view, words, network))],
      ]),
    },
  ];
}

type PasserelleOfDay = NamedNetwork['passerelles'] extends ReadonlyMap<string, infer View> ? View : never;

/**
 * The passerelles that begin or end at an operator, as far as they are not over: those that come from others first, then its own,
 * then those that lead to others.
 */
export function passerellesOf(
  { id }: Operator,
  { passerelles, filieres }: NamedNetwork,
): readonly PasserelleOfDay[] {
  const isOwn = (end: string): boolean => filieres.get(end)?.operator.id === id;
  const place = ({ passerelle: { from, to } }: PasserelleOfDay): number =>
    Number(isOwn(from)) - Number(isOwn(to));
  return [...passerelles.values()]
    .filter(
      ({ passerelle, state }) => state !== 'EXPIRED' && (isOwn(passerelle.from) || isOwn(passerelle.to)),
    )
    .toSorted((one, other) => place(one) - place(other));
}

/** The kind of a passerelle, how it is agreed, and its state. An agreement that is over says so: the passerelle is held by habit alone. */
export function passerelleFacts(
  { passerelle: { kind, formality, agreement }, state }: PasserelleOfDay,
  { t, vocabulary }: OperatorWords,
  { document, at, name }: NamedNetwork,
): string {
  const found = document.agreements.find((one) => one.id === agreement);
  const isOver = found !== undefined && agreementState(found, at) === 'LAPSED';
  return [
    vocabulary.passerelleKind[kind],
    formality === undefined ? vocabulary.formalityUnknown : vocabulary.formality[formality],
    ...(state === 'ACTIVE' ? [] : [vocabulary.state[state]]),
    ...(agreement === undefined
      ? []
      : [isOver ? `${name(agreement)} (${t.agreements.state.LAPSED})` : name(agreement)]),
  ].join(' · ');
}

function agreementsPart(
  operator: Operator,
  words: OperatorWords,
  network: NamedNetwork,
): readonly HandoutPart[] {
  const own = agreementsOf(operator, network);
  if (own.length === 0) return [];
  const items = own.map((one) => [one.name, ...agreementFacts(one, words, network)].join(' · '));
  return [heading(words.t.operator.agreements(own.length)), { type: 'list', items }];
}

/** The agreements of a day of which an operator is a party. */
export const agreementsOf = ({ id }: Operator, { document, at }: NamedNetwork): readonly Agreement[] =>
  document.agreements.filter((one) => one.parties.includes(id) && isValidAt(one, at));

/** The kind of an agreement, its state on the day, and how far its parties confirmed it. */
export const agreementFacts = (
  agreement: Agreement,
  { t, vocabulary }: OperatorWords,
  { at }: NamedNetwork,
): readonly string[] => [
  ...(agreement.kind === undefined ? [] : [vocabulary.agreement[agreement.kind]]),
  t.agreements.state[agreementState(agreement, at)],
  t.agreements.confirmation[confirmationOf(agreement, at).state],
];

/** The operators with which passerelles are missing, as the page of the operator lists them. */
function missingPart(
  { operator, silent, looked }: OperatorOnPaper,
  { lines, latent, isWhole }: MissingOf,
  { t, vocabulary }: OperatorWords,
  { name }: NamedNetwork,
): readonly HandoutPart[] {
  const words = t.operator;
  const count = lines.length + latent.length;
  const ends = ([from, to]: readonly [string, string]): string =>
    from === operator.id ? `→ ${name(to)}` : `← ${name(from)}`;
  const concerned = (pair: (typeof lines)[number]): string =>
    pair.gain > 0
      ? concernedText(pair, t.concerned, name)
      : words.withPossible(concernedText(pair.withPossible, t.concerned, name));
  const rest = Math.max(0, lines.length - MOST_MISSING) + Math.max(0, latent.length - MOST_MISSING);
  const items = [
    ...lines
      .slice(0, MOST_MISSING)
      .map((pair) =>
        [
          ends(pair.operators),
          vocabulary.certainty[pair.certainty],
          concerned(pair),
          words.pair(pair.keys.length),
        ].join(' · '),
      ),
    ...latent
      .slice(0, MOST_MISSING)
      .map(
        ({ elements, evidence }) => `${ends(elements)} · ${words.latent(t.panel.flowBand(evidence.band))}`,
      ),
  ];
  const notes = [
    ...(count === 0 ? [silent > 0 ? words.noneMissingKnown(silent) : words.noneMissing] : []),
    ...(rest > 0 ? [words.more(rest)] : []),
    ...(isWhole ? [] : [words.notAll(looked.listed, looked.all)]),
  ];
  return [
    heading(words.missing(count)),
    ...factList(items),
    ...notes.map((text) => ({ type: 'paragraph' as const, text })),
  ];
}
