import type { Request } from 'express';
import { ROUTES } from '../../domain/api.ts';
import type { Visitor } from '../accounts/desk.ts';
import {
  type By,
  linkedOperator,
  listedLinks,
  makeLink,
  makePartnerLink,
  revokeLink,
} from '../sharing/links.ts';
import { linkAddress, type Sharing } from '../sharing/sharing.ts';
import { snapshotNow } from '../sharing/snapshot.ts';
import { type Binding, bind, bindBody } from './bind.ts';

/** Adds the routes that list, make and end links for those who have no account to the router. */
export function bindLinks(binding: Binding, sharing: Sharing): void {
  bind(binding, ROUTES.links, async () => ({
    links: await listedLinks(sharing),
    embedOrigins: [...sharing.embedOrigins],
  }));

  bindBody(
    binding,
    ROUTES.makeLink,
    async ({ author, ...asked }, { request, signal, visitor: { account } }) => {
      const { token, link } = await makeLink(sharing, asked, byOf(account, author), () =>
        snapshotNow({ ...binding, signal }, asked.meeting),
      );
      return { link, ...linkAddress(sharing.publicUrl, askedAt(request), token) };
    },
  );

  bindBody(
    binding,
    ROUTES.makePartnerLink,
    async ({ author, operator: id, ...asked }, { request, visitor: { account } }) => {
      const linked = linkedOperator(await binding.reader.current(), id);
      const { token, link } = await makePartnerLink(sharing, linked, asked, byOf(account, author));
      return { link, ...linkAddress(sharing.publicUrl, askedAt(request), token) };
    },
  );

  bindBody(binding, ROUTES.revokeLink, async ({ id }, { visitor: { account } }) => {
    await revokeLink(sharing, id, account?.id);
    return { done: true } as const;
  });
}

const byOf = (account: Visitor['account'], author: string): By =>
  account === undefined ? { name: author } : { account: account.id, name: account.name };

/** The address by which the site was asked. Its name was checked before. */
const askedAt = (request: Request): string => `${request.protocol}://${request.get('host') ?? ''}`;
