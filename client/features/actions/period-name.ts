import type { FigurePeriod } from '../../../domain/model/figure-periods.ts';
import { useWords } from '../../context/words.tsx';

/** Returns a function that writes a calendar year or a quarter in words: "2025", "1er trimestre 2025". */
export function usePeriodName(): (period: FigurePeriod) => string {
  const { t } = useWords();
  return (period) => {
    const [year = '', quarter] = period.split('-Q');
    return quarter === undefined ? year : t.actions.quarter(year, Number(quarter));
  };
}
