import { Text } from '@mantine/core';
import { encode } from 'uqr';
import './sign-in.css';

/** Modules of white around the code, without which cameras do not find it. */
const MARGIN = 4;

/** A text as a QR code, which a telephone reads. It is black on white in every theme. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <figure className="qr-picture">
      <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <path fill="white" d={`M0 0h${size}v${size}h-${size}z`} />
        <path fill="black" d={squares.join('')} />
      </svg>
      <Text component="figcaption" size="sm">
        {label}
      </Text>
    </figure>
  );
}
