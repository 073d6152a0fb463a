import { useRef } from 'react';

/** A signal for what is being made; `begin` ends what was being made before. */
export function useMaking() {
  const controller = useRef<AbortController>(undefined);
  return {
    begin: (): AbortSignal => {
      controller.current?.abort();
      controller.current = new AbortController();
      return controller.current.signal;
    },
    stop: () => controller.current?.abort(),
  };
}
