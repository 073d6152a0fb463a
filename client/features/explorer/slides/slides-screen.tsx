import { useViewState } from '../../../context/address.ts';
import { SlidesView } from '../../../context/screens.ts';
import { Presenter } from './presenter.tsx';
import { Slides } from './slides.tsx';

/** The slides for the room, or the window of the one who speaks. */
export function SlidesScreen() {
  const [{ presenter }] = useViewState(SlidesView);
  return presenter ? <Presenter /> : <Slides />;
}
