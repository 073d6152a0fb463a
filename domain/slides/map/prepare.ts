import { sayTheSame } from '../../change/elements.ts';
import { cameraFrom } from '../../map/camera.ts';
import { comparedView } from '../../map/compared-view.ts';
import { isUnlocated } from '../../map/layouts/place.ts';
import type { MapContent, PlacedMap } from '../../map/map-model.ts';
import type { Mark } from '../../map/marks.ts';
import { typeLabel } from '../../map/names.ts';
import { type NetworkView, viewAt } from '../../map/network-view.ts';
import { layoutOf } from '../../map/place-map.ts';
import { allMarksOf, kindsCut } from '../../map/shown/all-marks.ts';
import { drawsNoFinding, markedKinds } from '../../map/shown/choices.ts';
import { shownMap } from '../../map/shown/shown-map.ts';
import { familiesOf, lookedAt, unfolded } from '../../map/shown/unfolded.ts';
import { dressShown, placedWith } from '../../map/shown-places.ts';
import { framedContent } from '../../map/slides/framed.ts';
import type { SlideAsked } from '../../map/slides/slide-map.ts';
import { wholeMap } from '../../map/whole-map.ts';
import { filterWords } from '../../map/words/filter-words.ts';
import { leftOutWords, undatedWords } from '../../map/words/foot-words.ts';
import { dayInWords } from '../../messages/day-words.ts';
import { vocabulary as french } from '../../messages/fr/vocabulary.ts';
import { dayAsked, periodAsked } from '../../model/asked-dates.ts';
import { profileOf } from '../../model/audience.ts';
import { lastFullYear, type Period } from '../../model/dates.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { withKnownPositions } from '../../places/locate.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { joined } from '../drawing/joined.ts';
import { audienceOfStep, type StepAudience } from '../state/audience.ts';
import type { Conclusion, StepGiven } from '../step-kind.ts';
import { mapConclusion } from '../title/map-conclusion.ts';
import { type MapState, mapStateOf } from './state.ts';
import { supposing } from './supposed.ts';
import { mapTexts } from './texts.ts';
import { vanishedOf } from './vanished.ts';

/** A step that is a map, ready to be arranged for any room. */
export interface PreparedMap {
  readonly asked: Omit<SlideAsked, 'room' | 'letters'>;
  readonly isEmpty: boolean;
  readonly view: NetworkView;
  /** Whether it marks what differs from an earlier day. */
  readonly isCompared: boolean;
  readonly brief: string;
  readonly sources: readonly string[];
  readonly vanished: readonly string[];
  readonly supposed: readonly string[];
  readonly conclusion: Conclusion | undefined;
}

/** What a step is read for: its day, its period and its audience. */
interface Read {
  readonly state: MapState;
  readonly at: string;
  readonly period: Period;
  readonly audience: StepAudience;
}

function readOf({ step, document, today }: StepGiven): Read {
  const state = mapStateOf(step);
  const at = dayAsked(state.at, document.asOf, today);
  const { isInverted, ...period } = periodAsked(at, { from: state.periodFrom, to: state.periodTo });
  return {
    ...{ state, at, period: isInverted ? lastFullYear(at) : period },
    audience: audienceOfStep(step, state, document),
  };
}

/** Asks for all that the map of a step shows, and works out what is on it before it is arranged for a room. */
export async function prepareMap(given: StepGiven): Promise<PreparedMap> {
  const { step, document, today, words } = given;
  const read = readOf(given);
  const { state, at, period, audience } = read;
  const base = viewAt(document, at);
  const answers = await answersFor(given, read);
  const earlier = sinceDay(document, base, state);
  const profile = profileAsked(document, audience);
  const audienceId = audience.asked !== undefined && 'id' in audience.asked ? audience.asked.id : undefined;
  const supposed = await supposing(given, step.changes ?? [], { base, period, audienceId, profile });
  const isSupposed = supposed.marks.size > 0;
  const view = isSupposed ? supposed.view : (earlier?.view ?? base);
  const marks = isSupposed ? supposed.marks : (earlier?.marks ?? NO_MARKS);
  const { map, lit, finding } = shownMap({
    ...{ view, words, asked: state, ...answers, marks, gone: supposed.gone },
    knownAt: dayAsked(undefined, document.asOf, today),
    since: isSupposed ? undefined : state.since,
  });
  const whole = wholeMap(document, { layout: state.layout, generalOutlet: french.generalOutlet });
  await given.rest();
  const detail = unfolded({ content: map.content, whole, view, asked: state, lit, words, marks });
  const attention = { lit, chosen: state.sel, near: detail.near };
  const known = new Set(map.content.nodes.map(({ id }) => id));
  const looked = lookedAt(view, [state.sel, state.focus, ...lit, ...marks.keys()], marks);
  const apart = new Set(looked.filter((id) => known.has(id)));
  const camera = cameraFrom(step.camera);
  const placedMap = camera === undefined ? undefined : placed(detail.content, detail.whole);
  const compared = earlier === undefined ? [] : [comparedWords(given, at, earlier.day)];
  const sources = [
    ...compared,
    ...sourcesOf(given, { at, period, audience }),
    ...filterWords(words, { view, at }, state),
    undatedWords(words, map, earlier?.day ?? at),
    leftOutWords(words, map, detail.content, state),
  ];
  return {
    asked: {
      ...{ attention, apart, marked: new Set(marks.keys()), families: familiesOf(words, view, at) },
      ...framedContent(detail.seen, placedMap, camera, apart),
      level: state.detail,
      opened: new Set(state.opened),
    },
    isEmpty: map.content.nodes.length === 0,
    ...{ view, isCompared: earlier !== undefined },
    brief: joined([...compared, briefOf(given, { at, ...(state.flows && { period }), audience })]),
    sources: sources.filter((line) => line !== undefined),
    vanished: vanishedOf(words, view, state, finding !== undefined, audience.lost),
    supposed: [
      ...supposed.words,
      ...(state.recorded && state.since !== undefined ? [mapTexts(words.language).recorded] : []),
    ],
    conclusion: mapConclusion(view, state, profile, words.language),
  };
}

const NO_MARKS: ReadonlyMap<string, Mark> = new Map();

function profileAsked({ audiences }: NetworkDocument, { asked }: StepAudience) {
  if (asked === undefined) return undefined;
  if ('profile' in asked) return asked.profile;
  const found = audiences.find(({ id }) => id === asked.id);
  return found && profileOf(found);
}

/** The findings and flows that the map draws; those of kinds that are cut are asked for once more, for their marks. */
async function answersFor({ ask, rest }: StepGiven, { state, at, period, audience }: Read) {
  const question = { at, ...period, ...(audience.asked !== undefined && { audience: audience.asked }) };
  const gaps = drawsNoFinding(state) ? undefined : await ask('gapsFor', question);
  await rest();
  const flows = state.flows ? await ask('flows', { at, ...period }) : undefined;
  const cut = gaps === undefined ? [] : kindsCut(gaps, markedKinds(state));
  const allMarks =
    cut.length === 0
      ? undefined
      : allMarksOf(await ask('gapsFor', { ...question, kind: [...cut], limit: 1, marks: true }));
  await rest();
  return { gaps, flows, allMarks };
}

/** The differences since the earlier day of a step, as the map marks them. */
function sinceDay(document: NetworkDocument, base: NetworkView, { since: day }: MapState) {
  if (day === undefined) return undefined;
  const compared = comparedView(viewAt(document, day), base, {
    // As in the comparison of two days, a planned element does not count as present.
    isThere: ({ state }) => state === 'ACTIVE' || state === 'SUSPENDED',
    same: sayTheSame,
    sameOperator: (before, after) =>
      sayTheSame(before, after) &&
      typeLabel(document, before.type, day, 'fr') === typeLabel(document, after.type, base.at, 'fr'),
  });
  return { day, ...compared };
}

const comparedWords = ({ words: { t, language } }: StepGiven, at: string, day: string): string =>
  t.explorer.since.showing(dayInWords(day, language), dayInWords(at, language));

/** Gives every box the place that it has on the map, as a framing was chosen there. */
function placed(drawn: MapContent, whole: MapContent): PlacedMap {
  const content = placedWith(whole, drawn);
  const { communes } = content;
  const located = communes?.some(isUnlocated)
    ? { ...content, communes: withKnownPositions(communes) }
    : content;
  return dressShown(
    drawn,
    located,
    layoutOf(located, undefined, () => undefined),
  );
}
