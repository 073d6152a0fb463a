import { ScreenTitle } from '../../components/screen-title.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import './inventory.css';
import { SheetProvider } from '../../editing/sheet.tsx';
import { Tables } from './tables.tsx';

/** The inventory screen: all data of the network in tables that can be sorted, filtered and edited. */
export function Inventory() {
  const { t } = useWords();
  const { document } = useNetwork();
  return (
    <div className="wide-page">
      <ScreenTitle screen="inventory" intro={t.inventory.intro} />
      <SheetProvider document={document}>
        <Tables />
      </SheetProvider>
    </div>
  );
}
