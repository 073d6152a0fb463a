import { ScreenTitle } from '../../components/screen-title.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { Workbench } from './workbench.tsx';
import './meetings.css';

/** The screen of meetings: the list with the decisions of all of them, or one meeting with its agenda and minutes. */
export function Meetings() {
  const { t } = useWords();
  const { document } = useNetwork();
  return (
    <div className="page meetings">
      <ScreenTitle screen="meetings" intro={t.meetings.intro} />
      <SheetProvider document={document}>
        <Workbench />
      </SheetProvider>
    </div>
  );
}
