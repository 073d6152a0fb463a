import { useEffect, useState } from 'react';

/** The time now, every second, and since when the show is timed. */
export interface Clock {
  readonly now: Date;
  readonly since: Date;
  /** Times the show from now on. */
  restart(): void;
}

/** Times a show from the moment at which its window opened. */
export function useClock(): Clock {
  const [now, setNow] = useState(() => new Date());
  const [since, setSince] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return { now, since, restart: () => setSince(new Date()) };
}

/** Minutes and seconds from one time to another: `75:03`. */
export function elapsed({ since, now }: Pick<Clock, 'since' | 'now'>): string {
  const seconds = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
