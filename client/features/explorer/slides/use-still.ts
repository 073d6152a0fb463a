import { useEffect, useState } from 'react';

const REST_MS = 3000;

/** Returns whether the pointer has not moved for a while: the buttons of the slides are hidden then. */
export function useStill(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    let rest = setTimeout(() => setStill(true), REST_MS);
    const onMove = (): void => {
      setStill(false);
      clearTimeout(rest);
      rest = setTimeout(() => setStill(true), REST_MS);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(rest);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return still;
}
