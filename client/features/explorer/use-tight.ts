import { useMediaQuery } from '@mantine/hooks';
import { useLooks } from '../../context/color-theme.tsx';

/**
 * Whether the window is so small for the letters of its look that the toolbar must fit into one row, and the legend into
 * a few lines, for the map to have most of the height.
 */
export function useTight(): boolean {
  const { look } = useLooks();
  const query = look === 'projector' ? '(max-width: 100em)' : '(max-width: 64em)';
  return useMediaQuery(query, window.matchMedia(query).matches, { getInitialValueInEffect: false }) ?? false;
}
