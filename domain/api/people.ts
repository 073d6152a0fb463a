import * as z from 'zod';
import { Id, Text } from '../model/fields.ts';
import { FORMS } from '../model/forms.ts';
import { ABILITIES, ROLES } from '../permissions/abilities.ts';

/** Schemas of what is asked and answered about people: who one is, signing in, accounts, sessions, tokens, the security log. */

/** The least and the most characters of a password. No rule asks for kinds of characters. */
export const PASSWORD_LENGTH = [12, 128] as const;

/** The header by which the page says that it asks by itself, while nobody uses it: such a request keeps no session open. */
export const UNATTENDED = 'X-Unattended';

const Secret = z.string().min(1).max(2_000);
const AccountId = z.string().regex(FORMS.id).max(40);
/** What is typed to sign in: a short name or an address. */
export const Login = z.string().regex(FORMS.login);
/** The bassins and operators that an account names. */
const own = { bassins: z.array(Id).max(200), operators: z.array(Id).max(200) };

/** The network of the address that somebody came from: its last part is not kept. */
const Origin = z.string().max(60);

const Role = z.enum(ROLES).meta({ id: 'Role' });

export const Person = z
  .strictObject({
    id: AccountId,
    login: Login,
    name: Text,
    role: Role,
    ...own,
    disabled: z.boolean(),
    /** False until a password was chosen by the link. */
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
    /** Whether it is linked to somebody at the OpenID Connect provider; `LAPSED` once that one gives them no role any more. */
    provider: z.enum(['NONE', 'LINKED', 'LAPSED']),
    /** Null for somebody who never came in. */
    lastSignIn: z.strictObject({ at: z.iso.datetime(), from: Origin }).nullable(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;

/**
 * How somebody stands to the server: `ALONE` where no account is needed, `SIGNED_OUT`, `CODE_NEEDED` when the code of the
 * second factor is asked for, `SECOND_FACTOR_NEEDED` when it must be set up first, or `SIGNED_IN`.
 */
const STANDINGS = ['ALONE', 'SIGNED_OUT', 'CODE_NEEDED', 'SECOND_FACTOR_NEEDED', 'SIGNED_IN'] as const;

export const MeAnswer = z
  .strictObject({
    standing: z.enum(STANDINGS),
    /** The name of the OpenID Connect provider by which people may sign in; null without one. */
    provider: z.string().nullable(),
    /** Null unless signed in. */
    person: Person.nullable(),
    /** How far each ability reaches: nothing, what is one's own, or everything. */
    reaches: z.record(z.enum(ABILITIES as [string, ...string[]]), z.enum(['NONE', 'OWN', 'ALL'])),
  })
  .meta({ id: 'MeAnswer' });
export type MeAnswer = z.infer<typeof MeAnswer>;

export const SignInBody = z.strictObject({ login: Secret, password: Secret }).meta({ id: 'SignInBody' });
export const BeginProviderBody = z
  .strictObject({
    /** The token of a link to choose a password: its account becomes linked to the person at the provider. */
    link: Secret.optional(),
  })
  .meta({ id: 'BeginProviderBody' });
/** The address at the provider where the browser goes on. */
export const BegunProvider = z.strictObject({ url: z.string() }).meta({ id: 'BegunProvider' });
/** The query with which the provider sent the browser back. */
export const FinishProviderBody = z
  .strictObject({ query: z.string().max(8_000) })
  .meta({ id: 'FinishProviderBody' });
/** Public keys by which the provider knows this site, and encrypts for it (JWK Set). */
export const ProviderKeysAnswer = z
  .strictObject({ keys: z.array(z.record(z.string(), z.string())) })
  .meta({ id: 'ProviderKeysAnswer' });

/** A code of the second factor, or a recovery code. */
export const CodeBody = z.strictObject({ code: z.string().min(1).max(40) }).meta({ id: 'CodeBody' });
export const SignOutBody = z
  .strictObject({
    /** Ends all sessions of the account. */
    everywhere: z.boolean().default(false),
  })
  .meta({ id: 'SignOutBody' });

export const SetUpBody = z
  .strictObject({ token: Secret, login: Login, name: Text, password: Secret })
  .meta({ id: 'SetUpBody' });
export type SetUpBody = z.output<typeof SetUpBody>;

export const ChosenPasswordBody = z
  .strictObject({ token: Secret, password: Secret })
  .meta({ id: 'ChosenPasswordBody' });
export const PasswordBody = z
  .strictObject({ current: Secret, password: Secret })
  .meta({ id: 'PasswordBody' });

export const DoneAnswer = z.strictObject({ done: z.literal(true) }).meta({ id: 'DoneAnswer' });

/** The password is asked for again once a second factor stands. */
export const SecondFactorBody = z
  .strictObject({ password: Secret.optional() })
  .meta({ id: 'SecondFactorBody' });
export const NewSecondFactor = z
  .strictObject({
    /** Base32. */
    secret: z.string(),
    /** The address that authenticator programs read, as a link or as a picture. */
    uri: z.string(),
  })
  .meta({ id: 'NewSecondFactor' });
/** Codes that each open the account once, without the device. They are shown this one time. */
export const RecoveryCodes = z.strictObject({ recovery: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });

export const PersonAnswer = z.strictObject({ person: Person }).meta({ id: 'PersonAnswer' });
export const PeopleAnswer = z.strictObject({ people: z.array(Person) }).meta({ id: 'PeopleAnswer' });

export const NewPersonBody = z
  .strictObject({ login: Login, name: Text, role: Role, ...own })
  .meta({ id: 'NewPersonBody' });
export type NewPersonBody = z.output<typeof NewPersonBody>;

export const PersonBody = z.strictObject({ id: AccountId }).meta({ id: 'PersonBody' });
export const ChangePersonBody = z
  .strictObject({
    id: AccountId,
    name: Text.optional(),
    role: Role.optional(),
    bassins: own.bassins.optional(),
    operators: own.operators.optional(),
    disabled: z.boolean().optional(),
  })
  .meta({ id: 'ChangePersonBody' });
export type ChangePersonBody = z.output<typeof ChangePersonBody>;
export const ResetBody = z
  .strictObject({
    id: AccountId,
    /** Takes the second factor away too, for somebody who lost the device and the recovery codes. */
    secondFactor: z.boolean().default(false),
  })
  .meta({ id: 'ResetBody' });

/** A person, and the link by which they choose a password, once. The link is shown this one time. */
export const InvitedAnswer = z
  .strictObject({ person: Person, token: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'InvitedAnswer' });
export type InvitedAnswer = z.infer<typeof InvitedAnswer>;

export const SessionsAnswer = z
  .strictObject({
    sessions: z.array(
      z.strictObject({
        id: z.string(),
        createdAt: z.iso.datetime(),
        seenAt: z.iso.datetime(),
        /** Null for a session that was opened before this was kept. */
        from: Origin.nullable(),
        /** Whether it is the session that asks. */
        isThis: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SessionsAnswer' });
export const SessionBody = z.strictObject({ id: Secret }).meta({ id: 'SessionBody' });

const ApiToken = z
  .strictObject({
    id: z.string(),
    name: Text,
    role: Role,
    createdAt: z.iso.datetime(),
    expiresOn: z.iso.date(),
    lastUsedOn: z.iso.date().nullable(),
  })
  .meta({ id: 'ApiToken' });
export const TokensAnswer = z.strictObject({ tokens: z.array(ApiToken) }).meta({ id: 'TokensAnswer' });
export const NewTokenBody = z
  .strictObject({ name: Text, role: Role, expiresOn: z.iso.date() })
  .meta({ id: 'NewTokenBody' });
export type NewTokenBody = z.output<typeof NewTokenBody>;
/** The token itself is shown this one time. */
export const NewTokenAnswer = z
  .strictObject({ token: z.string(), kept: ApiToken })
  .meta({ id: 'NewTokenAnswer' });

/** What the security log says that happened. */
export const SECURITY_EVENTS = [
  'SET_UP',
  'SET_UP_REFUSED',
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SIGN_IN_SLOWED',
  'CODE_GIVEN',
  'CODE_REFUSED',
  'SIGNED_OUT',
  'PASSWORD_CHOSEN',
  'PASSWORD_CHANGED',
  'SECOND_FACTOR_SET',
  'RECOVERY_CODE_USED',
  'PERSON_ADDED',
  'PERSON_CHANGED',
  'PERSON_RESET',
  'SESSIONS_ENDED',
  'TOKEN_MADE',
  'TOKEN_REVOKED',
  'NOT_ALLOWED',
  'LINK_MADE',
  'LINK_REVOKED',
  'LINK_OPENED',
  'LINK_REFUSED',
  'LINK_PASSWORD_REFUSED',
  'PROPOSAL_SENT',
  'PROPOSAL_ACCEPTED',
  'PROPOSAL_READ',
  'PROPOSAL_REFUSED',
  'PROVIDER_SIGNED_IN',
  'PROVIDER_REFUSED',
  'PROVIDER_LINKED',
  'PROVIDER_UNLINKED',
] as const;
export type SecurityEventKind = (typeof SECURITY_EVENTS)[number];

/** Why somebody was not let in by the provider. */
export const PROVIDER_REFUSALS = [
  'FLOW',
  'UNREACHABLE',
  'ANSWER',
  'CANCELLED',
  'WEAK',
  'LINK',
  'TAKEN',
  'NO_ACCOUNT',
  'NO_ROLE',
  'CLOSED',
  'LAST_ADMINISTRATOR',
] as const;
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number];

export const SecurityLogQuery = z.strictObject({
  before: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const SecurityLogAnswer = z
  .strictObject({
    events: z.array(
      z.strictObject({
        /** By which the events before it are asked for. */
        id: z.string(),
        at: z.iso.datetime(),
        kind: z.enum(SECURITY_EVENTS),
        /** The account that acted; null for nobody known. */
        by: AccountId.nullable(),
        /** The account that it was about, where that is another, or the link. */
        about: AccountId.nullable(),
        /** The route that was refused. */
        route: z.string().nullable(),
        /** Where a sign-in or a refused attempt came from. */
        from: Origin.nullable(),
        /** Why somebody was not let in by the provider. */
        reason: z.enum(PROVIDER_REFUSALS).nullable(),
      }),
    ),
  })
  .meta({ id: 'SecurityLogAnswer' });
export type SecurityEvent = z.infer<typeof SecurityLogAnswer>['events'][number];
