import { MOST_REMARK } from '../../../domain/api/proposals.ts';
import type { HandoutCell, HandoutPart } from '../../../domain/handouts/handout.ts';
import {
  contactFacts,
  entryCell,
  offerCell,
  passerelleFacts,
  sitesPart,
} from '../../../domain/handouts/operator-sheet.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { fill } from '../../../domain/messages/fill.ts';
import type { PartnerWords } from '../../../domain/messages/fr/partner.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import { type Html, html, plainPage } from '../html.ts';
import { linkWords } from '../pages.ts';
import { agreementLines, datesText } from './dates.ts';
import type { OpenMissing } from './missing.ts';
import { earlierPart, openText, partnerWords } from './pages.ts';
import { printOf } from './print.ts';
import type { KeptProposal } from './proposals.ts';
import { FIELD, type Problem, type Typed } from './received.ts';
import {
  CORRECTABLE,
  type CorrectablePath,
  elementsOfSheet,
  isNumber,
  type PartnerSheet,
  type SheetElement,
  shownValue,
} from './sheet.ts';

/** More filières than this are not listed to choose from: the page would be too long, and text says it as well. */
const MOST_CHOICES = 2_000;

interface Form {
  readonly language: Language;
  readonly sheet: PartnerSheet;
  /** What was sent by this link before. */
  readonly earlier: readonly KeptProposal[];
  /** What the operator said is missing and that is neither added nor refused, by whichever of its links. */
  readonly open: readonly OpenMissing[];
  /** By what one sending of this form is known. */
  readonly once: string;
  /** Whether the password of the link is to be given again with the answers. */
  readonly asksPassword: boolean;
  /** What was typed already, and what stands in the way of keeping it. */
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** The page of an operator: what the network says of it, with room for an answer to each part. It has no script. */
export function formPage(form: Form): string {
  const { language, sheet, earlier, once, asksPassword, problems } = form;
  const words = partnerWords(language);
  const { operator, network, filieres, passerelles, agreements, words: sheetWords } = sheet;
  const [own, ...others] = elementsOfSheet(sheet);
  const elementOf = new Map(others.map((one) => [`${one.list} ${one.id}`, one]));
  const other = language === 'fr' ? 'en' : 'fr';
  const dated = (fact: Parameters<typeof datesText>[0]): Html | undefined => {
    const text = datesText(fact, network.at, words.dates, language);
    return text === undefined ? undefined : html`<p>${text}</p>`;
  };
  return plainPage(
    language,
    fill(words.title, { operator: operator.name }),
    html`<nav aria-label="${words.languages}"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></nav>
${problems.length > 0 && problemsPart(problems, words)}
<p>${fill(words.intro, { day: dayInWords(network.at, language) })}</p>
<p>${words.noPeople}</p>
${earlierPart(language, earlier)}
<form method="post">
<input type="hidden" name="once" value="${once}" />
<h2>${words.own}</h2>
${answerPart(own!, form, html`<ul>${[...contactFacts(operator, sheetWords), ...itemsOf(sitesPart(operator, sheetWords, network))].map(item)}</ul>`)}
<h2>${words.filieres}</h2>
${filieres.length === 0 && html`<p>${words.noFilieres}</p>`}
${filieres.map((one) =>
  answerPart(
    elementOf.get(`filieres ${one.id}`)!,
    form,
    html`${dated(one)}${linesOf(offerCell(one, sheetWords, network).slice(1))}
<h3>${words.entry}</h3>
${linesOf(entryCell(one, sheetWords, network))}`,
  ),
)}
<h2>${words.passerelles}</h2>
<p>${passerelles.length === 0 ? words.noPasserelles : words.passerellesHelp}</p>
${passerelles.map((one) =>
  answerPart(
    elementOf.get(`passerelles ${one.passerelle.id}`)!,
    form,
    html`<p>${passerelleFacts(one, sheetWords, network)}</p>${dated(one.passerelle)}`,
  ),
)}
${agreements.length > 0 && html`<h2>${words.agreements}</h2>`}
${agreements.map((one) =>
  answerPart(
    elementOf.get(`agreements ${one.id}`)!,
    form,
    html`<p>${agreementLines(one, sheet, words.dates, language).join(' · ')}</p>`,
  ),
)}
${missingPart(form, words)}
${allStatedPart(form, words)}
${
  asksPassword &&
  html`<label for="password">${linkWords(language).password.field}</label>
<input id="password" name="password" type="password" maxlength="200" required autocomplete="off" />`
}
<button name="send" value="1">${words.send}</button>
</form>`,
  );
}

const item = (text: string): Html => html`<li>${text}</li>`;
const checked = (isChecked: boolean): Html | false => isChecked && html` checked`;
const selected = (isSelected: boolean): Html | false => isSelected && html` selected`;
const linesOf = (cell: HandoutCell): Html => html`<ul>${cell.map(({ text }) => item(text))}</ul>`;
const itemsOf = (parts: readonly HandoutPart[]): readonly string[] =>
  parts.flatMap((part) => (part.type === 'list' ? part.items : []));

/** All that stands in the way, each leading to its place in the form. */
function problemsPart(
  problems: readonly Problem[],
  { problems: { title, about: named } }: PartnerWords,
): Html {
  const told = ({ text, about }: Problem): string =>
    about === undefined ? text : fill(named, { name: about, problem: text });
  const lines = problems.map((one) =>
    one.at === undefined
      ? item(told(one))
      : html`<li><a href="#${encodeURIComponent(one.at)}">${told(one)}</a></li>`,
  );
  return html`<div class="wrong" role="alert"><p><strong>${title}</strong></p><ul>${lines}</ul></div>`;
}

/** What stands in the way at one place of the form, and what its field says of it to who does not see it. */
function problemAt(
  { problems }: Form,
  at: string,
): { readonly text: Html | undefined; readonly marks: Html } {
  const here = problems.filter((one) => one.at === at);
  if (here.length === 0) return { text: undefined, marks: html`` };
  return {
    text: html`<p class="wrong" id="why|${at}">${here.map(({ text }) => html`<strong>${text}</strong> `)}</p>`,
    marks: html` aria-invalid="true" aria-describedby="why|${at}"`,
  };
}

/** What is shown of an element, then the answer to it. What corrects it is folded until somebody says that it is to be corrected. */
function answerPart(one: SheetElement, form: Form, facts: Html): Html {
  const { language, typed, sheet } = form;
  const words = partnerWords(language);
  const name = FIELD.answer(one);
  const other = CORRECTABLE[one.list].length > 0 ? ('CORRECT' as const) : ('REMARK' as const);
  const unused = one.list === 'passerelles' ? (['UNUSED'] as const) : [];
  const choices = one.holds ? (['EXACT', ...unused, other] as const) : ([other] as const);
  const given = choices.find((value) => value === typed[name]) ?? '';
  const choice = (value: string, label: string): Html =>
    html`<label><input type="radio" name="${name}" value="${value}"${checked(given === value)} />${label}</label>`;
  return html`<fieldset id="${FIELD.part(one)}"><legend>${one.name}</legend>
<input type="hidden" name="${FIELD.print(one)}" value="${printOf(sheet.network.document, one.list, one.element)}" />
${problemAt(form, FIELD.part(one)).text}
${facts}${!one.holds && html`<p>${words.notInForce}</p>`}
<div role="radiogroup" aria-label="${fill(words.answer, { name: one.name })}">
${choice('', words.answers.none)}${choices.map((value) => choice(value, words.answers[value]))}
</div>
<div class="corrections">
${CORRECTABLE[one.list].map((path) => valueField(one, path, form, words))}
${remarkField(FIELD.remark(one), words.remark, form, words)}
</div></fieldset>`;
}

function valueField(one: SheetElement, path: CorrectablePath, form: Form, words: PartnerWords): Html {
  const { typed } = form;
  const shown = String(shownValue(one.element, path) ?? '');
  const seen = FIELD.seen(one, path);
  const name = FIELD.value(one, path);
  const { text, marks } = problemAt(form, name);
  const kind = isNumber(path) ? html`inputmode="numeric" maxlength="7"` : html`maxlength="300"`;
  return html`<input type="hidden" name="${seen}" value="${typed[seen] ?? shown}" />
<label class="typed">${words.fields[path]}<input id="${name}" name="${name}" value="${typed[name] ?? shown}" ${kind}${marks} autocomplete="off" /></label>
${text}`;
}

function remarkField(name: string, label: string, form: Form, words: PartnerWords): Html {
  const { text, marks } = problemAt(form, name);
  return html`<label class="typed">${label}, ${fill(words.remarkHelp, { most: MOST_REMARK })}<textarea id="${name}" name="${name}" rows="3" maxlength="${MOST_REMARK}"${marks}>
${form.typed[name] ?? ''}</textarea></label>
${text}`;
}

function missingPart(form: Form, words: PartnerWords): Html {
  const { filieres, network } = form.sheet;
  const { typed } = form;
  const { missing } = words;
  const own = new Set(filieres.map(({ id }) => id));
  const ofDay = filieres.filter(({ id }) => network.filieres.has(id));
  const others = [...network.filieres.values()].filter(({ filiere }) => !own.has(filiere.id));
  const option = (name: string, id: string, label: string): Html =>
    html`<option value="${id}"${selected(typed[name] === id)}>${label}</option>`;
  const name = { own: FIELD.missing('own'), way: FIELD.missing('way'), other: FIELD.missing('other') };
  const groups = [...groupBy(others, ({ operator }) => operator.id)]
    .map(([id, of]) => ({ label: network.name(id), of }))
    .toSorted((one, two) => one.label.localeCompare(two.label, 'fr'));
  const choose = (field: string, label: string, options: Html): Html =>
    html`<label class="typed">${label}<select name="${field}">${option(field, '', missing.none)}${options}</select></label>`;
  return html`<fieldset><legend>${missing.title}</legend>
${ofDay.length > 0 && choose(name.own, missing.own, html`${ofDay.map((one) => option(name.own, one.id, one.name))}`)}
<label class="typed">${missing.way}<select name="${name.way}">${option(name.way, 'to', missing.to)}${option(name.way, 'from', missing.from)}</select></label>
${
  others.length > 0 &&
  others.length <= MOST_CHOICES &&
  choose(
    name.other,
    missing.other,
    html`${groups.map(
      ({ label, of }) =>
        html`<optgroup label="${label}">${of.map(({ filiere }) => option(name.other, filiere.id, filiere.name))}</optgroup>`,
    )}`,
  )
}
${remarkField(FIELD.missing('text'), missing.text, form, words)}</fieldset>`;
}

/** The box by which all passerelles are said to be stated. It is closed, with the reason, while one of them is missing. */
function allStatedPart(form: Form, words: PartnerWords): Html {
  const { language, open, typed } = form;
  const { title, help, closed, open: sentence, text } = words.allStated;
  const isClosed = open.length > 0;
  const why = isClosed
    ? html`<p>${closed}</p><ul>${open.map((one) => item(openText(sentence, one, language)))}</ul>`
    : html`<p>${help}</p>`;
  const state = isClosed ? html` disabled` : checked(typed[FIELD.all] === '1');
  return html`<fieldset id="${FIELD.all}"><legend>${title}</legend>
${problemAt(form, FIELD.all).text}
<div id="all-why">${why}</div>
<label><input type="checkbox" name="${FIELD.all}" value="1" aria-describedby="all-why"${state} />${text}</label></fieldset>`;
}
