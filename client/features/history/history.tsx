import { Block } from '../../components/block.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { Comparison } from './comparison.tsx';
import './history.css';
import { ChangeLog } from './change-log.tsx';

/** The history screen: a comparison of two days, and the list of changes with their authors. */
export function History() {
  const { t } = useWords();
  const { document } = useNetwork();
  return (
    <div className="page">
      <ScreenTitle screen="history" intro={t.history.intro} />
      <SheetProvider document={document}>
        <Block id="compare" title={t.history.compare.title}>
          <Comparison />
        </Block>
        <Block id="log" title={t.history.log}>
          <ChangeLog />
        </Block>
      </SheetProvider>
    </div>
  );
}
