import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { isWebLink } from '../../domain/model/links.ts';
import { useWords } from '../context/words.tsx';

/**
 * A link to a document or a page, by its own words or as "document": an address of the web opens in another tab. Browsers
 * open no file share, so its path is shown and can be copied.
 */
export function DocumentLink({ link, children }: { readonly link: string; readonly children?: string }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const w = t.actions.columns;
  if (isWebLink(link))
    return (
      <Anchor href={link} target="_blank" rel="noreferrer noopener" inherit underline="always">
        {children ?? w.document}
      </Anchor>
    );
  return (
    <span className="document-share">
      <code>{link}</code>{' '}
      <Button
        size="compact-xs"
        variant="default"
        className="no-print"
        aria-label={`${w.share}${t.colon}${link}`}
        onClick={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}
      >
        {isCopied ? w.copied : w.copy}
      </Button>
    </span>
  );
}
