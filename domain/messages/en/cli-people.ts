import type { CliPeopleWords } from '../fr/cli-people.ts';

/** Words of the command `admin`, and of the set-up that `start` prints. */
export const people: CliPeopleWords = {
  command: 'makes an administrator, gives a new password link, or lists the accounts: create, reset, list',
  action: 'create, reset or list',
  login: 'sign-in name of the account',
  name: 'name with which the account signs what it writes; the sign-in name without it',
  secondFactor:
    'with reset: also takes the second factor away, for who lost the device and the recovery codes',
  setUp:
    'The site is not in service: others reach it, and it has no administrator. Open this link within 30 minutes, once: {url}',
  noWayIn:
    'No administrator can sign in. On this machine: passerelles admin list, then passerelles admin reset LOGIN, or passerelles admin create.',
  output: {
    link: 'Account “{login}”. This link serves once, until {until}, to choose its password: {url}',
    none: 'No account.',
    roles: {
      READER: 'reader',
      OFFICER: 'officer',
      COORDINATOR: 'coordinator',
      ADMINISTRATOR: 'administrator',
    },
    disabled: 'closed',
    noPassword: 'password not chosen yet',
    noSecondFactor: 'without a second factor',
  },
};
