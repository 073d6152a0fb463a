import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person } from '../../../../domain/api/people.ts';
import { ScreenTitle } from '../../../components/screen-title.tsx';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useMeAnswer, usePerson } from '../../../context/person.tsx';
import './account.css';
import { ChangePassword } from './change-password.tsx';
import { OwnPlaces } from './own-places.tsx';
import { OwnSecondFactor } from './own-second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { Tokens } from './tokens.tsx';

/** The screen of one's own account. */
export function Account() {
  const person = usePerson();
  return person && <OwnAccount person={person} />;
}

function OwnAccount({ person }: { readonly person: Person }) {
  const w = usePeopleWords();
  return (
    <div className="account-page">
      <div>
        <ScreenTitle screen="account" />
        <Text>
          {person.name} ({person.login}) – {w.roles[person.role]}
        </Text>
        <Text size="sm" className="quiet">
          {w.may[person.role]}
        </Text>
        <OwnPlaces person={person} />
      </div>
      <Part title={w.account.passwordTitle}>
        {person.provider === 'LINKED' && <ProviderOf />}
        {person.hasPassword ? (
          <ChangePassword login={person.login} />
        ) : (
          <Text size="sm">{w.provider.noPassword}</Text>
        )}
      </Part>
      <Part title={w.second.title}>
        <OwnSecondFactor person={person} />
      </Part>
      <Part title={w.account.sessions}>
        <Sessions />
      </Part>
      <Part title={w.account.tokens}>
        <Tokens role={person.role} />
      </Part>
    </div>
  );
}

/** Says by which provider the account opens. */
function ProviderOf() {
  const w = usePeopleWords().provider;
  const name = useMeAnswer().data?.provider ?? '';
  return <Text size="sm">{w.linked(name)}</Text>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
