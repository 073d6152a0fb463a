import type * as fr from '../fr/problems.ts';

export const problems: typeof fr.problems = {
  'broken-json': {
    message: 'The file is not valid JSON: reading stops at line {line}, column {column}.',
    remedy: 'Open the file there: a comma, a quote or a brace is often missing, or the file is cut short.',
  },
  'json-too-deep': {
    message:
      'Line {line}, column {column}: the JSON nests more than {limit} levels of objects and lists, which is not read.',
    remedy: 'Take out the levels that are too many there.',
  },
  'json-too-many-keys': {
    message: 'Line {line}, column {column}: a JSON object has more than {limit} fields, which is not read.',
    remedy: 'Take out the fields that are too many: the elements of a network go into lists.',
  },
  'json-too-many-values': {
    message: 'Line {line}, column {column}: the JSON holds more than {limit} values; the rest is not read.',
    remedy: 'Send something smaller.',
  },
  'json-duplicate-key': {
    message: 'Line {line}, column {column}: the object has the field “{key}” twice.',
    remedy: 'Keep only one of the two: nothing says which of them is meant.',
  },
  'not-an-object': {
    message: 'The file must hold one JSON object, between braces.',
    remedy: 'Begin with { "format": "passerelles-network", "version": 10, "name": "…" }.',
  },
  'not-this-format': {
    message: 'This file is not a network: its field “format” must be “{format}”.',
    remedy: 'Check that it is the right file, or add "format": "{format}" at its head.',
  },
  'version-too-new': {
    message: 'This file is of a newer version ({value}) than this program, which reads up to {current}.',
    remedy: 'Update the program, or export the network in version {current}.',
  },
  'version-unknown': {
    message: 'The version of the file is not known.',
    remedy: 'Say "version": {current} (files of older versions, from 1 on, are read too).',
  },
  missing: {
    message: 'This field is required and is not there.',
    remedy: 'Add it.',
  },
  'wrong-type': {
    message: 'The value is of the wrong nature: it must be {expected}.',
    remedy: 'Replace it by {expected}, or remove the field if it is optional.',
  },
  'unknown-field': {
    message: 'There is no field “{value}” at this place.',
    remedy: 'Correct its name (capitals included) or remove it: nothing is ignored silently.',
  },
  'not-in-list': {
    message: 'This value is not in the list of allowed values.',
    remedy: 'Choose among: {allowed}.',
  },
  'bad-id': {
    message: 'This id has characters that are not allowed.',
    remedy: 'Use only letters without accents, digits, dot, hyphen and underscore.',
  },
  'bad-date': {
    message: 'This is not a date of the calendar.',
    remedy: 'Write the date as YYYY-MM-DD, for example 2025-12-31.',
  },
  'bad-pattern': {
    message: 'The value does not have the expected form.',
    remedy: 'Write {form}.',
  },
  'too-small': {
    message: 'The value is too small.',
    remedy: 'The minimum is {minimum} (for a text: in characters).',
  },
  'too-big': {
    message: 'The value is too big.',
    remedy: 'The maximum is {maximum} (for a text: in characters).',
  },
  'not-whole': {
    message: 'It must be a whole number.',
    remedy: 'Round it, or remove the field if the value is not known.',
  },
  'empty-list': {
    message: 'The list is empty: it would admit nobody.',
    remedy: 'Remove the field to say “no condition”, or put at least one item in it.',
  },
  'too-few': {
    message: 'The list lacks items.',
    remedy: 'Give at least {minimum} of them, or remove the field if it is optional.',
  },
  'too-many': {
    message: 'The list has too many items.',
    remedy: 'Give at most {maximum} of them.',
  },
  invalid: {
    message: 'The value is not allowed here.',
    remedy: 'Compare with the description of the field in docs/network-document.md.',
  },
  'duplicate-id': {
    message: 'The id “{value}” is already taken by {at}.',
    remedy: 'Give each element of the network an id of its own, over all lists.',
  },
  'reserved-id': {
    message: 'The id “{value}” is reserved.',
    remedy: 'Choose another: {reserved} mean something to the program.',
  },
  dangling: {
    message: 'No element of {kinds} has the id “{value}”.',
    remedy: 'Correct the id, or add the element to {kinds}.',
  },
  'wrong-kind-of-element': {
    message: '“{value}” is declared in {found} ({at}), where an element of {kinds} is needed.',
    remedy: 'Give the id of an element of {kinds}.',
  },
  'unknown-operator-type': {
    message: 'The operator type “{value}” is not known.',
    remedy: 'Choose among {allowed}, or declare this type in operatorTypes.',
  },
  'inverted-interval': {
    message: 'The last day ({value}) comes before the first ({from}, in {first}).',
    remedy: 'Swap the two dates or correct one of them.',
  },
  'max-below-min': {
    message: 'The ceiling ({value}) is below the declared minimum ({min}): nobody could enter.',
    remedy: 'Correct min or max.',
  },
  'max-below-tested': {
    message: 'The test asks for {tested}, more than the ceiling ({value}): in fact nobody enters.',
    remedy: 'Check with the operator; the network is accepted as it is.',
  },
  'age-inverted': {
    message: 'The highest age ({value}) is below the lowest ({ageMin}).',
    remedy: 'Correct ageMin or ageMax.',
  },
  'no-hours-a-week': {
    message: '0 hours a week: a filière that takes place takes time.',
    remedy: 'Give the hours a week, or remove hoursPerWeek when they are not known.',
  },
  'self-passerelle': {
    message: 'This passerelle leaves from “{value}” and comes back to it.',
    remedy: 'A passerelle joins two different filières, or a filière and an outlet.',
  },
  'flow-not-whole-months': {
    message: 'The period of a flow must cover whole months.',
    remedy: 'Begin on the first day of a month and end on the last day of a month.',
  },
  'flow-too-short': {
    message: 'The period ({value}) is shorter than a quarter.',
    remedy: 'Group the counts over three months or more: finer ones come close to a person.',
  },
  'flow-sum': {
    message: 'The total is not the sum of those started, refused, abandoned and pending on the row.',
    remedy: 'Make count = started + refused + abandoned + pending, or remove the uncertain figures.',
  },
  'figures-together': {
    message:
      'Some numbers of this row change while others are masked. The program does not say whether they fit together, as that would give the masked ones away.',
    remedy: 'Give all numbers of the row, or correct them in the entry grid, where you see them.',
  },
  'masked-over-number': {
    message: 'There is a number here: "masked" would delete it.',
    remedy: 'Leave the number, or write the new one.',
  },
  'flow-overlap': {
    message: 'This period ({value}) overlaps that of {at} ({other}), of the same ends, kind and declarer.',
    remedy: 'Keep one of the two rows, or correct the periods: people would be counted twice.',
  },
  'confirmed-by-no-party': {
    message: '{value} confirmed this agreement without being one of its parties.',
    remedy:
      'Add it to the parties, or remove its confirmation; the network is accepted as it is, and this confirmation is not counted.',
  },
  'nil-contradicted': {
    message:
      '“Nothing to report” ({value}), while {at} counts people ({other}), between the same operators and by the same declarer.',
    remedy:
      'Remove one of the two rows, or correct its period; the network is accepted as it is, and the row that counts people prevails.',
  },
  'reasons-exceed': {
    message: 'The reasons count more people than their outcome ({total}).',
    remedy: 'Correct the numbers of the reasons or that of {total}: a person has one reason only.',
  },
  'unknown-reason': {
    message: 'The reason “{value}” is not in the list.',
    remedy: 'Add it to reasons with its name, or use one of these: {allowed}. The row is kept as it is.',
  },
  'wrong-reason': {
    message: 'The reason “{value}” is no reason for this outcome ({outcome}).',
    remedy:
      'Choose a reason for this outcome, or change outcome of the reason; no answer is not a refusal. The row is kept as it is.',
  },
  'retired-reason': {
    message: 'The reason “{value}” has been retired since {since}.',
    remedy: 'Choose a reason in use; the row is kept as it is.',
  },
  'reason-in-use': {
    message: 'The reason “{value}” is given by {at}: without it, its code would mean nothing.',
    remedy: 'Keep it and give it a day of retirement (retiredSince): later rows will not use it.',
  },
  'said-twice': {
    message: 'The same thing ({value}) is already said by {at}.',
    remedy: 'Keep one of the two only, or dates of validity that do not overlap.',
  },
  'expired-without-last-day': {
    message: 'This version 1 passerelle is said to be expired, without a last day.',
    remedy: 'Add validTo, its last valid day, and remove status.',
  },
  'suspended-without-dates': {
    message: 'This version 1 passerelle is said to be suspended, without a first day of suspension.',
    remedy: 'Add suspendedFrom (and suspendedTo if known), and remove status.',
  },
};

export const expected: typeof fr.expected = {
  string: 'a text between quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object { … }',
  array: 'a list [ … ]',
  other: 'another nature of value',
};

export const forms: typeof fr.forms = {
  id: 'letters without accents, digits, dot, hyphen and underscore, without spaces',
  code: 'letters without accents, digits, dot, hyphen, underscore and colon, without spaces',
  sector: 'a code of a sector: letters without accents, digits, dot, hyphen and underscore',
  year: 'a year: four digits',
  login: 'a short name or an address: two to eighty letters, digits and signs . _ @ + -, without spaces',
  quarter: 'a year and a quarter: 2026-Q1',
  time: 'a time in four digits, like 09:00',
  nis: 'a NIS code: five digits',
  postalCode: 'a postal code: four digits',
  enterpriseNumber: 'an enterprise number: ten digits, without dots or spaces',
  affectTag:
    'NO_CAR, NEEDS_CHILDCARE, AGE_UNDER or AGE_OVER followed by a colon and an age, COMMUNE, STATUS or GROUP followed by a colon and a code, NOT_AVAILABLE followed by a colon and EVENING, DAY or FULL_TIME',
  findingKey:
    'the key of a finding: its kind, then its elements, with colons between them, like M04:a-filiere:another',
  documentLink:
    'the place of a document: an http or https address, or a path on a file share, like \\\\server\\folder\\minutes.docx or P:\\folder\\minutes.docx',
  cell: 'a cell of the offer: a basin or a commune, a stage (like LITERACY) and a sector, with colons between them',
  fileHandle: 'the identifier that the server gave to the file that was sent',
  sha256: 'the SHA-256 of a file, in 64 hexadecimal digits',
  queryText: 'fields as in an address: name=value&name=value',
  fieldPath: 'the name of a field, with a dot before each sub-field',
  datetime: 'a day and a time, like 2026-01-31T09:00:00Z',
  url: 'a whole address, like https://example.be',
  email: 'an e-mail address, like info@example.be',
  other: 'a value of the form that docs/network-document.md describes',
};

export const allowedValues: string = 'Allowed values: {allowed}.';

/** Place of a problem that concerns the whole content. */
export const root: string = '(the whole content)';
