import { askedFor, periodOf } from '../../domain/answers/asked-for.ts';
import { flowsAnswer } from '../../domain/answers/flows.ts';
import { gapsAnswer } from '../../domain/answers/gaps.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { GapsBody } from '../../domain/api/questions/gaps.ts';
import type { MapPictureQuery } from '../../domain/api/questions/map-picture.ts';
import { MOST_BOXES } from '../../domain/map/detail.ts';
import { svgFile } from '../../domain/map/drawing/vector.ts';
import { isUnlocated } from '../../domain/map/layouts/place.ts';
import type { MapContent, PlacedMap } from '../../domain/map/map-model.ts';
import { kindOf, type NetworkView, viewAt } from '../../domain/map/network-view.ts';
import { layoutOf } from '../../domain/map/place-map.ts';
import { allMarksOf, kindsCut } from '../../domain/map/shown/all-marks.ts';
import { type AskedMap, drawsNoFinding, markedKinds } from '../../domain/map/shown/choices.ts';
import { foldedPart } from '../../domain/map/shown/folded-part.ts';
import { shownMap } from '../../domain/map/shown/shown-map.ts';
import { unfolded } from '../../domain/map/shown/unfolded.ts';
import { dressShown, placedWith } from '../../domain/map/shown-places.ts';
import { FONT_FAMILY } from '../../domain/map/typeface.ts';
import { wholeMap } from '../../domain/map/whole-map.ts';
import { mapSheet, wholeFraming } from '../../domain/map/words/map-sheet.ts';
import type { PictureWords } from '../../domain/map/words/picture-words.ts';
import { pictureWords } from '../../domain/map/words/words-of.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { vocabulary as french } from '../../domain/messages/fr/vocabulary.ts';
import { dayAsked } from '../../domain/model/asked-dates.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { withKnownPositions } from '../../domain/places/locate.ts';
import { slug } from '../../domain/transfer/fold.ts';
import { failure, unknownElement } from '../errors.ts';
import { type ExportedFile, refuseUnknownFilter } from '../transfer/write/export-file.ts';
import { framed } from '../transfer/write/framed.ts';

/** A question for a picture of the map, with the language of the one who asks. */
export type MapPictureAsked = MapPictureQuery & { readonly language: Language };

/**
 * Draws the whole map as an SVG file, as the page does for the same question, and packs it with its name and type into
 * one array of bytes. `today` is the default day, and the day that the picture says it was seen on.
 */
export const mapPictureFile = (
  network: OpenNetwork,
  asked: MapPictureAsked,
  today: string,
  isCancelled: () => boolean,
): Uint8Array => framed(mapPicture(network, asked, today, isCancelled));

/**
 * Draws the whole map as an SVG file. Throws the failures `inverted-period`, `unknown-element` and `unknown-finding`,
 * and an `AbortError` once `isCancelled` returns true.
 */
export function mapPicture(
  network: OpenNetwork,
  { lang, language, theme = 'light', ...query }: MapPictureAsked,
  today: string,
  isCancelled: () => boolean,
): ExportedFile {
  const goOn = (): void => {
    if (isCancelled()) throw new DOMException('The answer is not wanted any more.', 'AbortError');
  };
  const { document, revision } = network;
  const words = pictureWords(lang ?? language);
  const asked = askedMap(query);
  refuseUnknownFilter(document, asked);
  const { at, audience } = askedFor(network, query, today);
  const period = periodOf(at, { from: query.periodFrom, to: query.periodTo });
  const view = viewAt(document, at);
  const shown = contentAsked(network, { words, asked, query, view, period, today, goOn });
  const whole = wholeMap(document, { layout: asked.layout, generalOutlet: french.generalOutlet });
  const folded = unfolded({ ...{ content: shown.map.content, whole, view, asked, words }, lit: shown.lit });
  if (folded.isLost) throw unknownElement('focus', asked.focus ?? '');
  refuseUnknownSelection(view, folded.content, asked);
  goOn();
  const placed = placedMap(folded.content, folded.whole, goOn);
  const sheet = mapSheet({
    ...{ words, document, view, at, period, revision, today, asked, placed },
    audience: audienceName(document, audience, words),
    ...{ map: shown.map, drawn: folded.content },
    attention: { lit: shown.lit, chosen: asked.sel, near: folded.near },
    ...{ look: theme, font: FONT_FAMILY, framing: wholeFraming(placed) },
  });
  const name = [document.name, words.t.picture.map, today].map(slug).join('-');
  return { name: `${name}.svg`, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svgFile(sheet)) };
}

/** What a question asks of the map, with the defaults that the page's address has. */
const askedMap = (query: MapPictureQuery): AskedMap => ({
  ...{ bassin: query.bassin ?? [], type: query.type ?? [], stage: query.stage ?? [] },
  ...{ sector: query.sector ?? [], formality: query.formality ?? [], kind: query.kind ?? [] },
  ...{ layout: query.layout ?? 'stage', detail: query.detail, most: query.most ?? MOST_BOXES },
  ...{ opened: query.opened ?? [], focus: query.focus, steps: query.steps ?? 1, way: query.way ?? 'both' },
  ...{
    alone: query.alone ?? false,
    flows: query.flows ?? true,
    preps: query.preps ?? false,
    minutes: query.minutes ?? false,
  },
  ...{ ghosts: query.ghosts, silent: query.silent, sel: query.sel, gap: query.gap, path: query.path ?? [] },
});

/** Asks the findings and flows of the day, unless none are drawn, and works out what the map shows of them. */
function contentAsked(
  network: OpenNetwork,
  given: {
    readonly words: PictureWords;
    readonly asked: AskedMap;
    readonly query: Pick<MapPictureQuery, 'audience'>;
    readonly view: NetworkView;
    readonly period: { readonly from: string; readonly to: string };
    readonly today: string;
    readonly goOn: () => void;
  },
): ReturnType<typeof shownMap> {
  const { words, asked, query, view, period, today, goOn } = given;
  const { at } = view;
  const question = { at, ...period, audience: query.audience };
  const gaps = drawsNoFinding(asked) ? undefined : gapsAnswer(network, GapsBody.parse(question), today);
  goOn();
  const flows = asked.flows ? flowsAnswer(network, { at, ...period }, today) : undefined;
  const cut = gaps === undefined ? [] : kindsCut(gaps, markedKinds(asked));
  const rest = { ...question, kind: [...cut], limit: 1, marks: true };
  const allMarks =
    cut.length === 0 ? undefined : allMarksOf(gapsAnswer(network, GapsBody.parse(rest), today));
  goOn();
  const knownAt = dayAsked(undefined, network.document.asOf, today);
  const shown = shownMap({ view, words, asked, gaps, allMarks, flows, knownAt });
  if (asked.gap !== undefined && shown.finding === undefined)
    throw failure('unknown-finding', { key: asked.gap });
  return shown;
}

/** Gives every box its place, and places what is drawn of them. */
function placedMap(drawn: MapContent, whole: MapContent, goOn: () => void): PlacedMap {
  const content = placedWith(whole, drawn);
  const { communes } = content;
  const located = communes?.some(isUnlocated)
    ? { ...content, communes: withKnownPositions(communes) }
    : content;
  const layout = layoutOf(located, undefined, goOn);
  return dressShown(drawn, located, layout);
}

/** Throws the failure `unknown-element` for an open or highlighted element that the network of the day does not have. */
function refuseUnknownSelection(view: NetworkView, drawn: MapContent, { sel, path }: AskedMap): void {
  if (sel !== undefined && kindOf(view, sel) === undefined && foldedPart(drawn, sel) === undefined)
    throw unknownElement('sel', sel);
  const strange = path.find((id) => kindOf(view, id) === undefined);
  if (strange !== undefined) throw unknownElement('path', strange);
}

/** The name of an audience of the network, or what stands for all people. */
function audienceName(
  { audiences }: NetworkDocument,
  audience: string | null,
  { t, language }: PictureWords,
): string {
  const label = audiences.find(({ id }) => id === audience)?.label;
  return (language === 'en' ? label?.en : undefined) ?? label?.fr ?? t.audience.everyone;
}
