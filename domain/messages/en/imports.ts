import type { ImportWords } from '../fr/imports.ts';
import { dayProblems } from './imports-days.ts';
import { lengthProblems } from './imports-lengths.ts';
import { partnerProblems } from './imports-partners.ts';
import { placeProblems } from './imports-places.ts';
import { certificateProblem, presumedBy, presumedProblem } from './imports-presumed.ts';

export const imports: ImportWords = {
  maybe: 'Perhaps: {proposals}.',
  or: ' or ',
  presumedBy,
  problems: {
    ...dayProblems,
    ...lengthProblems,
    ...partnerProblems,
    ...placeProblems,
    'not-a-number': {
      message: 'This is not a number.',
      remedy: 'Write one number, in figures: 12, 1200, 2.5.',
    },
    'several-numbers': {
      message: 'This cell gives several numbers, and the field takes one.',
      remedy: 'Keep the one that fits.',
    },
    'approximate-number': {
      message: 'This number is only approximate.',
      remedy: 'Write the bare number if it fits, and what stands around it in the note.',
    },
    'ambiguous-number': {
      message: 'This number can be read in two ways: its sign parts thousands or decimals.',
      remedy: 'Write thousands without a sign.',
    },
    'number-not-whole': { message: 'A whole number is needed here.', remedy: 'Round it.' },
    'not-a-day': {
      message: 'This is no day of the calendar.',
      remedy: 'Write it as 31/12/2025 (day, month, year) or 2025-12-31.',
    },
    'not-a-time': { message: 'This is no time of the day.', remedy: 'Write it as 08:30.' },
    'not-a-duration': {
      message: 'This duration is not understood.',
      remedy: 'Write it with its unit: 9 months, 6 weeks, 1 year, 800 hours.',
    },
    'hours-without-week': {
      message:
        'This duration is in hours ({hours} h), and nobody says how many hours a week: it cannot become months.',
      remedy: 'Add a column “Hours a week”, or say it for the whole sheet.',
    },
    'not-hours': {
      message: 'This length is not in hours.',
      remedy: 'Write it in hours (120, 120 h), or read the column as “Duration (months)”.',
    },
    'not-an-age': {
      message: 'This age is not understood.',
      remedy: 'Write it as 18, 18-25, “18+” or “under 26”.',
    },
    'unknown-word': {
      message: '“{value}” is not a known word for “{field}”.',
      remedy: 'Say what this word means, once for the whole file, or correct the cell.',
    },
    'ambiguous-word': {
      message: '“{value}” may mean several things for “{field}”.',
      remedy: 'Say which, once for the whole file.',
    },
    'unknown-reference': {
      message: '“{value}” is neither in the network nor in the file.',
      remedy: 'Choose what it is, add it to the file, or make it an element to be completed later.',
    },
    'ambiguous-reference': {
      message: '“{value}” is the name of several elements.',
      remedy: 'Choose which, or write its id.',
    },
    'not-json': {
      message: 'This cell must hold JSON, as the export writes it.',
      remedy: 'Copy it from an export, or leave the column out.',
    },
    'not-reasons': {
      message: 'These reasons are not understood.',
      remedy: 'Write them as “LEVEL: 9 | HOURS: masked”.',
    },
    'not-affects': {
      message: '“{value}” is no known audience of an obstacle.',
      remedy:
        'Write for instance “without a car”, “lives in Orneval”, “needs childcare”, “under 18 years”, joined by “and” or parted by a bar.',
    },
    'day-completed': {
      message: 'No day is said: {day} was taken.',
      remedy: 'Nothing to do if that is right.',
    },
    'national-number': {
      message: 'This cell holds what looks like a national register number: it is neither shown nor kept.',
      remedy: 'Clear it in the file. The inventory describes organisations and offers, never people.',
    },
    'mobile-number': {
      message: 'This cell holds a mobile phone number: it is neither shown nor kept.',
      remedy: 'Give the landline of the service, or clear it.',
    },
    'private-mail': {
      message: 'This cell holds a personal e-mail address: it is neither shown nor kept.',
      remedy: 'Give the mailbox of the service (info@, welcome@), or clear it.',
    },
    'personal-heading': {
      message: 'This column is about people: no row of the sheet is read.',
      remedy:
        'Take the column out of the file and load it again. The inventory keeps nothing about learners.',
    },
    'duplicate-row': {
      message: 'This element is already given on line {line} of “{sheet}”.',
      remedy: 'Keep one of the two rows, or give them different ids.',
    },
    'duplicate-element': {
      message: 'The id “{value}” is already that of an element of “{list}”.',
      remedy: 'Give it another id: an id serves once in a network.',
    },
    'ambiguous-element': {
      message: 'Several elements of the network have this name: nobody knows which one the row is about.',
      remedy: 'Add a column “Id” with the right one.',
    },
    'depends-on-rejected': {
      message: '“{value}” comes from line {line} of “{sheet}”, which is refused.',
      remedy: 'Correct that row first.',
    },
    'matrix-mark': {
      message: 'This mark is not understood.',
      remedy: 'Put a cross, or the form of the passage: signed agreement, protocol, informal.',
    },
    'matrix-self': {
      message: 'The row and the column are the same operator.',
      remedy: 'Give this passage in a sheet of passerelles, from filière to filière.',
    },
    'matrix-filiere': {
      message: 'From “{from}” to “{to}”, nobody knows which filière of “{value}” is meant.',
      remedy: 'Say which, once for the whole table, or give this passage in a sheet of passerelles.',
    },
    'sheet-missing': { message: 'The sheet is not in the file.', remedy: 'Check that it is the right file.' },
    'total-row': {
      message: 'A row of totals: it is not read.',
      remedy: 'Nothing to do, unless it is an element of the inventory.',
    },
    'remark-row': {
      message: 'Only one cell is filled: the row is taken for a title or a remark, and is not read.',
      remedy: 'Nothing to do, unless it is an element of the inventory.',
    },
    'heading-again': { message: 'The headings are repeated: the row is not read.', remedy: 'Nothing to do.' },
    'operator-from-above': {
      message: 'The operator is not said again: it is that of the row above, “{value}”.',
      remedy: 'Nothing to do if that is right ({rows} row(s)).',
    },
    'matched-by-name': {
      message: 'The id “{value}” is not known; the name is that of “{id}”, which is updated.',
      remedy: 'Nothing to do if it is the same one.',
    },
    'other-value-kept': {
      message:
        '“{value}” is not kept for “{field}”: the file also says “{kept}”, more often or earlier (line {line} of “{sheet}”).',
      remedy: 'Nothing to do if that is right ({rows} times). Otherwise, make the rows agree.',
    },
    'rows-joined': {
      message:
        'Joined: rows of “{value}” are read as one operator, although they differ ({said}, in lines {lines}).',
      remedy:
        'Nothing to do if it is one operator. Otherwise, give each one its name or establishment number.',
    },
    'review-reopened': {
      message:
        'The links of “{value}” were gone through on {day}, before this filière was written down: the review is to be made again, and its day is taken out.',
      remedy: 'Go through them with it again: it comes back among those to ask.',
    },
    'left-empty': {
      message: '“{value}” is not understood for “{field}”: the field stays empty.',
      remedy: 'Nothing to do, or say what this word means, once for the whole file ({rows} times).',
    },
    'no-condition': {
      message: '“{value}” is no condition: anybody may come in, and no audience is noted.',
      remedy: 'Nothing to do ({rows} times).',
    },
    'audience-in-note': {
      message: '“{value}” is not a known word for “{field}”: it is kept in the note of the filière.',
      remedy: 'Nothing to do, or say what this word means, once for the whole file ({rows} times).',
    },
    'word-not-kept': {
      message: '“{value}” is not understood for “{field}”: a value is presumed instead.',
      remedy: 'Say what this word means, or confirm after the import ({rows} times).',
    },
    'word-presumed': {
      message:
        '“{value}” is no known word for “{field}”: the nearest meaning is taken, and marked as presumed.',
      remedy: 'Confirm it after the import, or say what this word means ({rows} times).',
    },
    'type-added': {
      message: '“{value}” becomes a type of operator of this network, as it stands.',
      remedy: 'Nothing to do, or say which known type it is ({rows} times).',
    },
    'outlet-added': {
      message: 'The outlet “{value}” was not in the network: it is added.',
      remedy: 'Check its name and complete it later ({rows} times).',
    },
    presumed: presumedProblem,
    'certificate-as-level': certificateProblem,
    'offered-again': {
      message: 'The filière is already on line {line} of “{sheet}”: this row completes it.',
      remedy: 'Nothing to do if it is the same one; otherwise, give it another name.',
    },
    'first-site-taken': {
      message: 'The operator has several sites in this commune: the first one is taken.',
      remedy: 'Add the address or the name of the site if it is another one.',
    },
    'other-site': {
      message: 'The filière is already on line {line} of “{sheet}”: another site is added to it.',
      remedy: 'Nothing to do if that is right.',
    },
    'address-without-commune': {
      message: 'The commune of this address is not recognised: the site is not made.',
      remedy: 'Add a column “Commune”.',
    },
    'matrix-filiere-chosen': {
      message: 'The passerelle made goes from “{from}” to “{to}”, the only filières that follow one another.',
      remedy: 'Check that it is this passage.',
    },
    missing: {
      message: '“{field}” is missing.',
      remedy: 'Fill in the cell; if no column says it, add one.',
    },
    'bad-id': {
      message: 'This id holds signs that are not allowed.',
      remedy: 'Use letters without accents, figures, the dot, the hyphen and the underscore only.',
    },
    'age-inverted': {
      message: 'The maximum age ({value}) is lower than the minimum age ({ageMin}).',
      remedy: 'Correct one of the two ages.',
    },
    'max-below-min': {
      message: 'The maximum level ({value}) is lower than the level asked ({min}): nobody could come in.',
      remedy: 'Correct one of the two levels.',
    },
    'max-below-tested': {
      message: 'The test asks {tested}, more than the maximum level ({value}): in fact nobody comes in.',
      remedy: 'Check with the operator; the row is accepted as it is.',
    },
    'inverted-interval': {
      message: 'The last day ({value}) comes before the first ({from}).',
      remedy: 'Swap the two days or correct one of them.',
    },
    'self-passerelle': {
      message: 'This passerelle leaves a filière and comes back to it.',
      remedy: 'A passerelle joins two different filières, or a filière and an outlet.',
    },
    'reserved-id': {
      message: 'The id “{value}” is reserved.',
      remedy: 'Choose another: {reserved} mean something to the program.',
    },
    'flow-sum': {
      message: 'The total is not the sum of started, refused, left early and pending of the row.',
      remedy: 'Correct the total, or clear the cells whose number is not sure.',
    },
    'flow-overlap': {
      message:
        'This period ({value}) overlaps that of another row ({other}), with the same ends, kind and declarer.',
      remedy: 'Keep one of the two rows, or correct the periods: people would be counted twice.',
    },
    'nil-contradicted': {
      message: '“Nothing to report” ({value}) and a row that counts people ({other}) contradict each other.',
      remedy: 'Keep one of the two; as they are, the row that counts people prevails.',
    },
    'said-twice': {
      message: 'The same thing ({value}) is already said by another row or by the network.',
      remedy: 'Keep one of the two, or days of validity that do not overlap.',
    },
    'too-big': {
      message: 'The value is too big or too long.',
      remedy: 'The maximum is {maximum} (of a text: in characters).',
    },
    'too-small': { message: 'The value is too small.', remedy: 'The minimum is {minimum}.' },
    'bad-pattern': {
      message: 'The value has not the form expected for “{field}”.',
      remedy: 'Correct it, or clear the cell.',
    },
    dangling: {
      message: '“{value}” is neither in the network nor in the file.',
      remedy: 'Correct the cell, or add this element.',
    },
  },
  audienceNote: 'Audience: {words}',
  columnNote: '{heading}: {text}',
  rejectedRows: { heading: 'To mend', column: 'Column', file: '{sheet} - rows to mend.csv' },
};
