import { dayInWords } from '../../../domain/messages/day-words.ts';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { useNetwork } from '../../context/network.tsx';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { Workbench } from './workbench.tsx';
import './agreements.css';

/**
 * The screen of the agreements: those to renew, projects, those in force and those that lapsed, told from the present day
 * whatever day the network is read for; with who confirmed each of them, and what rests on it.
 */
export function Agreements() {
  const { t, language } = useWords();
  const { document } = useNetwork();
  return (
    <div className="page agreements">
      <ScreenTitle screen="agreements" intro={t.agreements.intro(dayInWords(today(), language))} />
      <SheetProvider document={document}>
        <Workbench />
      </SheetProvider>
    </div>
  );
}
