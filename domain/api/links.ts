import * as z from 'zod';
import { Day, Id, Text } from '../model/fields.ts';
import { FORMS } from '../model/forms.ts';

/** Schemas of links for those who have no account. */

/** Days that a link holds unless somebody says otherwise, and at most. */
export const LINK_DAYS = { usual: 30, most: 366 } as const;

const LinkId = z.string().regex(FORMS.id).max(40);

export const SharedLink = z
  .strictObject({
    id: LinkId,
    /** For whom or what it is, in the words of whoever made it. */
    label: Text,
    /** The operator whose own link it is, by which it confirms and corrects; null for a link to read by. */
    operator: z.strictObject({ id: Id, name: Text }).nullable(),
    /** The meeting that the file begins with, by its name of that day; null for the network alone. */
    meeting: Text.nullable(),
    hasPassword: z.boolean(),
    by: Text,
    createdAt: z.iso.datetime(),
    /** The revision of the network that it shows, or that there was when the own link of an operator was made. */
    revision: z.int().min(0),
    /** The last day on which it opens. */
    expiresOn: Day,
    isOver: z.boolean(),
    opened: z.int().min(0),
    lastOpenedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SharedLink' });
export type SharedLink = z.infer<typeof SharedLink>;

export const LinksAnswer = z
  .strictObject({
    /** The latest first. */
    links: z.array(SharedLink),
    /** Sites that may show links in a frame. */
    embedOrigins: z.array(z.string()),
  })
  .meta({ id: 'LinksAnswer' });
export type LinksAnswer = z.infer<typeof LinksAnswer>;

/** What is asked of a new link. */
export const LinkAsked = z.strictObject({
  label: Text,
  meeting: Id.optional(),
  /** The last day on which it opens. */
  expiresOn: Day.optional(),
  /** Asked for before anything is shown. */
  password: z.string().min(1).max(2_000).optional(),
});
export type LinkAsked = z.output<typeof LinkAsked>;

export const NewLinkBody = z
  .strictObject({
    /** Who makes it, where there are no accounts. */
    author: Text,
    ...LinkAsked.shape,
  })
  .meta({ id: 'NewLinkBody' });
export type NewLinkBody = z.output<typeof NewLinkBody>;

export const NewPartnerLinkBody = z
  .strictObject({
    /** Who makes it, where there are no accounts. */
    author: Text,
    operator: Id,
    /** The name of the operator unless something else is said. */
    label: Text.optional(),
    expiresOn: LinkAsked.shape.expiresOn,
    password: LinkAsked.shape.password,
  })
  .meta({ id: 'NewPartnerLinkBody' });
export type NewPartnerLinkBody = z.output<typeof NewPartnerLinkBody>;

/** Who reaches the address of a link: everybody, nobody but this machine, or whoever reaches the site by the same name. */
export const LINK_REACHES = ['PUBLIC', 'THIS_MACHINE', 'UNSURE'] as const;
export type LinkReach = (typeof LINK_REACHES)[number];

/** The address is shown this one time: only a fingerprint of its token is kept. */
export const NewLinkAnswer = z
  .strictObject({ link: SharedLink, url: z.string(), reach: z.enum(LINK_REACHES) })
  .meta({ id: 'NewLinkAnswer' });
export type NewLinkAnswer = z.infer<typeof NewLinkAnswer>;

export const LinkBody = z.strictObject({ id: LinkId }).meta({ id: 'LinkBody' });
