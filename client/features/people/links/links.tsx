import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NewLinkAnswer } from '../../../../domain/api/links.ts';
import { Failure } from '../../../components/failure.tsx';
import { OneOf } from '../../../components/one-of.tsx';
import { ScreenTitle } from '../../../components/screen-title.tsx';
import { To } from '../../../components/to.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useViewState } from '../../../context/address.ts';
import { ask } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useMay } from '../../../context/person.tsx';
import { LINK_KINDS, LinksView, PATHS, SCREENS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import '../manage/manage.css';
import { LinkList } from './link-list.tsx';
import './links.css';
import { MadeLink } from './made-link.tsx';
import { NewLink } from './new-link.tsx';
import { NewPartnerLink } from './new-partner-link.tsx';

const LINKS = ['links'];

/** The screen of links for those who have no account: a new one, and those that were given. */
export function Links() {
  const { t } = useWords();
  const w = usePeopleWords().links;
  const may = useMay('SHARE');
  if (may) return <Given />;
  return (
    <div className="wide-page people-page">
      <ScreenTitle screen="links" />
      <Text>{w.notAllowed}</Text>
      <To href={PATHS.home}>{t.problem.home}</To>
    </div>
  );
}

function Given() {
  const { t } = useWords();
  const w = usePeopleWords().links;
  const client = useQueryClient();
  const [made, setMade] = useState<NewLinkAnswer>();
  const [said, setSaid] = useState('');
  const [{ kind }, setView] = useViewState(LinksView);
  const { data, error, refetch } = useQuery({
    queryKey: LINKS,
    queryFn: ({ signal }) => ask('links', {}, signal),
  });
  const New = kind === 'READ' ? NewLink : NewPartnerLink;
  const again = (): void => void client.invalidateQueries({ queryKey: LINKS });
  return (
    <div className="wide-page people-page">
      <ScreenTitle screen="links" intro={w.intro} />
      <To href={PATHS.proposals}>{SCREENS.proposals.name(t)}</To>
      <OneOf
        label={w.kind}
        options={LINK_KINDS}
        name={(one) => w.kinds[one].name}
        value={kind}
        choose={(one) => setView({ kind: one })}
      />
      <Text size="sm">{w.kinds[kind].means}</Text>
      <New
        made={(answer) => {
          setMade(answer);
          again();
        }}
      />
      {made !== undefined && <MadeLink made={made} close={() => setMade(undefined)} />}
      <section className="given-links" aria-labelledby="given-links">
        <h2 id="given-links">{w.list}</h2>
        <Text size="sm" role="status">
          {said}
        </Text>
        {data === undefined ? (
          error ? (
            <Failure error={error} retry={refetch} />
          ) : (
            <Waiting />
          )
        ) : (
          <LinkList
            links={data.links}
            revoked={(label) => {
              setSaid(w.revoked(label));
              again();
            }}
          />
        )}
        {data !== undefined && data.embedOrigins.length > 0 && (
          <Text size="sm" className="quiet">
            {w.embeds(t.list(data.embedOrigins))}
          </Text>
        )}
      </section>
    </div>
  );
}
