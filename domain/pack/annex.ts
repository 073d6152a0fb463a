import { withFrenchSpaces } from '../report/french-spaces.ts';
import type { Report, ReportTable } from '../report/report.ts';
import { type AnnexContext, type AnnexInput, annexContext } from './context.ts';
import { changesTable } from './sections/changes.ts';
import { decisionsTable, followUpsTable } from './sections/decisions.ts';
import { gapsTable } from './sections/gaps.ts';
import { agreementsTable, filieresTable, operatorsTable } from './sections/offer.ts';
import { planTable } from './sections/plan.ts';

/** The tables of the annex, in their order, each under the words that name its section. */
const TABLES = [
  ['gaps', gapsTable],
  ['plan', planTable],
  ['changes', changesTable],
  ['decisions', decisionsTable],
  ['followUps', followUpsTable],
  ['filieres', filieresTable],
  ['operators', operatorsTable],
  ['agreements', agreementsTable],
] as const satisfies readonly (readonly [string, (context: AnnexContext) => ReportTable])[];

/**
 * Makes the annex of a bassin's pack, in the form of a report that has tables only: the first missing bridges with what
 * they rest on, the agreements to sign with their effect, what changed, what is left to be done, filières, operators and
 * agreements. How many people were referred stands in it as the band on which a finding rests.
 */
export function annexOf(input: AnnexInput): Report {
  const context = annexContext(input);
  const { document, snapshot, revision, bassin, language, since, words, names, said, goOn } = context;
  const name = names.nameOf(bassin) ?? bassin;
  const [from, to] = [said.day(since.from), said.day(since.to)];
  const report: Report = {
    title: words.title(name),
    subtitles: [
      words.source(document.name, revision, said.day(snapshot.at)),
      since.meeting === undefined ? words.since(from, to) : words.sinceMeeting(since.meeting.name, from, to),
      ...(document.fictional === true ? [words.fictional] : []),
    ],
    language,
    period: { from: since.from, to: since.to },
    days: { first: since.from, last: snapshot.at },
    chapters: [
      {
        id: bassin,
        title: name,
        sections: TABLES.map(([id, tableOf]) => {
          goOn();
          return { id, title: words[id].title, blocks: [tableOf(context)] };
        }),
      },
    ],
    masked: { masked: 0, of: 0 },
  };
  return language === 'fr' ? withFrenchSpaces(report) : report;
}
