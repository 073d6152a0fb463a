import { OneOf } from '../../../components/one-of.tsx';
import { ScreenTitle } from '../../../components/screen-title.tsx';
import { useViewState } from '../../../context/address.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { PEOPLE_SHOWS, PeopleView } from '../../../context/screens.ts';
import { AccountList } from './account-list.tsx';
import './manage.css';
import { SecurityLog } from './security-log.tsx';

/** The screen of administrators: the accounts, and the security log. */
export function People() {
  const w = usePeopleWords();
  const [{ show }, setView] = useViewState(PeopleView);
  return (
    <div className="wide-page people-page">
      <ScreenTitle screen="people" intro={show === 'log' ? w.log.intro : w.manage.intro} />
      <OneOf
        label={w.manage.view}
        options={PEOPLE_SHOWS}
        name={(one) => w.manage.views[one]}
        value={show}
        choose={(one) => setView({ show: one, open: undefined })}
      />
      {show === 'log' ? <SecurityLog /> : <AccountList />}
    </div>
  );
}
