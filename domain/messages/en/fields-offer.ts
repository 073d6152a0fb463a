import type { FieldWords } from '../fr/fields.ts';

const TELEPHONE = { label: 'Telephone', also: ['phone', 'tel', 'telephone number', 'phone number'] };
const OPENING = { label: 'Opening hours', also: ['open', 'hours of opening'] };

/** Words of the fields of operators, sites, filières and outlets. */
export const offerFields: FieldWords['of'] = {
  operators: {
    name: { label: 'Name', also: ['operator', 'organisation', 'organization', 'provider', 'partner'] },
    type: { label: 'Type', also: ['operator type', 'kind of operator', 'family'] },
    bassins: { label: 'Basins', also: ['bassin', 'bassins', 'basin', 'territory', 'area'] },
    seat: { label: 'Commune of the seat', also: ['seat', 'registered office', 'head office'] },
    enterpriseNumber: { label: 'Enterprise number', also: ['vat', 'kbo', 'company number'] },
    establishmentNumber: { label: 'Establishment number', also: ['establishment', 'school number'] },
    website: { label: 'Website', also: ['web site', 'url', 'web'] },
    contact: { label: 'Contact', also: ['e-mail', 'email', 'mailbox'] },
    telephone: TELEPHONE,
    openingHours: OPENING,
    placeholder: { label: 'To be completed', also: ['placeholder', 'provisional'] },
    linksVerifiedOn: {
      label: 'Links gone through on',
      also: ['links verified on', 'passerelles verified on', 'passerelles gone through on'],
    },
  },
  sites: {
    name: { label: 'Name', also: ['site', 'branch'] },
    address: { label: 'Address', also: ['street'] },
    contact: { label: 'Contact', also: ['e-mail', 'email'] },
    telephone: TELEPHONE,
    openingHours: OPENING,
  },
  filieres: {
    name: { label: 'Filière', also: ['track', 'training', 'course', 'module', 'title', 'name'] },
    stage: { label: 'Stage', also: ['pathway stage', 'step', 'kind of training'] },
    sites: { label: 'Sites', also: ['site', 'training place', 'branch'] },
    'entry.ageMin': { label: 'Minimum age', also: ['age min', 'min age'] },
    'entry.ageMax': { label: 'Maximum age', also: ['age max', 'max age'] },
    'entry.statuses': { label: 'Statuses', also: ['status', 'accepted statuses'] },
    'entry.groups': { label: 'Groups', also: ['group', 'audience', 'target group'] },
    'entry.communes': { label: 'Communes', also: ['accepted communes', 'residence'] },
    'entry.documents': { label: 'Documents', also: ['required documents'] },
    'exit.certificateName': {
      label: 'Certificate obtained',
      also: ['certification', 'qualification', 'diploma'],
    },
    'exit.cfcLevel': { label: 'EQF level', also: ['eqf', 'cfc level'] },
    intake: { label: 'Places a year', also: ['places', 'seats', 'capacity', 'places per year'] },
    durationMonths: { label: 'Duration (months)', also: ['duration', 'length'] },
    hours: { label: 'Length (hours)', also: ['hours', 'number of hours', 'total hours', 'length in hours'] },
    waitMonths: { label: 'Wait (months)', also: ['wait', 'waiting time', 'delay'] },
    waitingCount: { label: 'People waiting', also: ['waiting list', 'waiting'] },
    'schedule.availability': { label: 'Schedule', also: ['timetable', 'day/evening'] },
    'schedule.hoursPerWeek': {
      label: 'Hours a week',
      also: ['hours/week', 'weekly hours', 'hours per week'],
    },
    'schedule.startTime': { label: 'Start time', also: ['starts at'] },
    'schedule.sessionsPerYear': { label: 'Sessions a year', also: ['sessions', 'intakes a year'] },
    'schedule.rollingEntry': { label: 'Rolling entry', also: ['permanent entry'] },
    'cost.feeEuros': { label: 'Fee (euros)', also: ['fee', 'price', 'cost'] },
    'cost.exemptStatuses': { label: 'Free for', also: ['exempt', 'exemptions'] },
    'cost.travelRefunded': { label: 'Travel refunded', also: ['travel refund'] },
    openAdmission: { label: 'Direct access', also: ['open admission', 'open to all'] },
    terminal: { label: 'End of the way', also: ['terminal'] },
    formacode: { label: 'Formacode' },
    iscedLevel: { label: 'ISCED level', also: ['isced'] },
    iscedField: { label: 'ISCED field' },
  },
  outlets: {
    name: { label: 'Outlet', also: ['job', 'job family', 'name'] },
    nace: { label: 'NACE', also: ['nace code'] },
    durable: { label: 'Lasting job', also: ['durable'] },
  },
  preps: {
    filiere: { label: 'Filière', also: ['track', 'training', 'from'] },
    outlet: { label: 'Outlet', also: ['prepares for', 'job', 'to'] },
  },
};
