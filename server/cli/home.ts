import { type HomeAnswer, HomeQuery } from '../../domain/api/questions/home.ts';
import { kindWithCode, wordsOfKinds } from '../../domain/findings/kinds.ts';
import type { Expiring, HomeBridge, HomeFollowUp } from '../../domain/home/results.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { CliWords } from '../../domain/messages/fr/cli.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { answerQuestion } from './answer-question.ts';
import { concernedWords } from './concerned-words.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';

/** What the lines of the home page are written with. */
interface Around {
  readonly words: CliWords['home'];
  readonly globals: GlobalOptions;
  readonly name: (id: string) => string;
}

/**
 * Runs the command `home`: prints what the home page says of a bassin, an operator or the whole network. Follow-ups are
 * overdue and elements lapsed today, unless the options give another day for that.
 */
export async function home(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(HomeQuery, { today: io.today(), ...options }, language);
  await answerQuestion(io, globals, { question: 'home', asked }, (answer, { document }) => {
    const around: Around = { words: cliWords(language).home, globals, name: namesOf(document) };
    io.out(`${fill(around.words.heading, { at: answer.at })}\n`);
    if (answer.undocumented.isYoung) io.out(`${around.words.young}\n`);
    for (const part of [bridgesText, datesText, verifyText, followUpsText])
      io.out(`\n${part(answer, around)}`);
  });
}

const lines = (heading: string, items: readonly string[], { words }: Around): string =>
  `${heading}\n${(items.length === 0 ? [`  ${words.none}`] : items).map((item) => `${item}\n`).join('')}`;

const placesText = (places: number, estimated: boolean, { globals }: Around): string => {
  const said = concernedWords[globals.language].places(places, null);
  return estimated ? `≈ ${said}` : said;
};

function bridgesText({ bridges }: HomeAnswer, around: Around): string {
  const { certain, count, listed, together } = bridges;
  const { words } = around;
  const all = listed.flatMap((bridge, rank) => bridgeLines(bridge, rank, around));
  const sum = placesText(together.placesConcerned, together.estimate !== null, around);
  return [
    lines(fill(words.bridges, { certain, count }), all, around),
    listed.length > 1 ? `${fill(words.together, { places: sum })}\n` : '',
  ].join('');
}

function bridgeLines(bridge: HomeBridge, rank: number, around: Around): string[] {
  const { words, globals, name } = around;
  const { operators, from, to, certainty, places, estimated, outlets, months, life } = bridge;
  const { vocabulary } = SHEET_WORDS[globals.language];
  const now = months.now === null ? words.noWay : fill(words.monthsNow, { months: months.now });
  return [
    `${rank + 1}. ${operators.map(name).join(' → ')} (${vocabulary.certainty[certainty]})`,
    fill(words.best, { pair: `${name(from)} → ${name(to)}` }),
    fill(words.gain, {
      places: placesText(places, estimated, around),
      outlets: outlets.length === 0 ? words.noOutlets : outlets.map(name).join(', '),
    }),
    months.with === null ? words.noMonths : fill(words.months, { months: months.with, now }),
    ...(life === null
      ? []
      : [fill(words.followedUp, { state: cliWords(globals.language).gaps.states[life.state] })]),
  ];
}

function datesText({ expiring, lapsed }: HomeAnswer, around: Around): string {
  const { words, globals, name } = around;
  const { lists } = SHEET_WORDS[globals.language].fields;
  const line = ({ list, id, on, passerelles }: Expiring): string => {
    const named = fill(words.named, { what: lists[list].one, name: name(id) });
    const rest = passerelles > 0 ? ` (${fill(words.passerelles, { count: passerelles })})` : '';
    return `  ${on}  ${named}${rest}`;
  };
  const { until, count, listed } = expiring;
  return [
    lines(fill(words.expiring, { until, count }), listed.map(line), around),
    lapsed.count === 0
      ? ''
      : lines(fill(words.lapsed, { count: lapsed.count }), lapsed.listed.map(line), around),
  ].join('');
}

function verifyText({ toVerify }: HomeAnswer, around: Around): string {
  const { words, name } = around;
  const { count, filieres, listed } = toVerify;
  return lines(
    fill(words.toVerify, { count, filieres }),
    listed.map(({ operator, filieres: own, oldest }) => {
      const verified = oldest === null ? words.never : fill(words.since, { day: oldest });
      const what = `${fill(words.filieres, { count: own })}, ${verified}`;
      return `  ${fill(words.named, { what: name(operator), name: what })}`;
    }),
    around,
  );
}

function followUpsText({ followUps }: HomeAnswer, around: Around): string {
  const { count, overdue, listed } = followUps;
  return lines(
    fill(around.words.followUps, { count, overdue }),
    listed.map((followUp) => followUpLine(followUp, around)),
    around,
  );
}

function followUpLine({ key, life, overdue }: HomeFollowUp, around: Around): string {
  const { words, globals, name } = around;
  const [code, ...about] = key.split(':');
  const kind = kindWithCode(code)?.code;
  const what =
    kind === undefined
      ? key
      : fill(words.named, {
          what: wordsOfKinds(globals.language)[kind].title,
          name: about.map(name).join(' → '),
        });
  const carrier = life.carrier ?? (life.operator === null ? words.noCarrier : name(life.operator));
  const state = cliWords(globals.language).gaps.states[life.state];
  return `  ${overdue ? `${words.overdue} ` : ''}${life.due ?? words.noDay}  ${what}, ${carrier}, ${state}`;
}
