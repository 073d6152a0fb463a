import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useNetworkAnswer } from '../../context/network-answer.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { knowsTour, rememberTour } from './tour-memory.ts';
import './tour.css';

/**
 * A card beside the home page or the map with two buttons: one takes the guided tour (`begin` is called), the other declines it.
 * Nothing is shown on other screens, on an empty map, or once this browser knows the tour.
 */
export function TourOffer({ begin }: { begin(): void }) {
  const { t } = useWords();
  const [path] = useLocation();
  const { data } = useNetworkAnswer();
  const [known, setKnown] = useState(knowsTour);
  if (known || (path !== PATHS.explorer && path !== PATHS.home) || (data?.network.filieres.length ?? 0) === 0)
    return null;
  return (
    <aside className="tour-card tour-offer no-print" aria-label={t.help.tour.title}>
      <p>{t.help.tour.offer}</p>
      <p className="quiet">{t.help.tour.found}</p>
      <div className="tour-buttons">
        <Button size="sm" onClick={begin}>
          {t.help.tour.begin}
        </Button>
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            rememberTour();
            setKnown(true);
          }}
        >
          {t.help.tour.later}
        </Button>
      </div>
    </aside>
  );
}
