import { useEffect, useState } from 'react';
import type { ReportMap as Shown } from '../../../domain/report/report.ts';

/** A map of the report: the picture that its files have. */
export function ReportMap({ map }: { readonly map: Shown }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([map.svg], { type: 'image/svg+xml' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [map.svg]);
  return (
    <figure className="report-map">
      {address !== undefined && <img src={address} alt={map.alt} />}
      <figcaption>{map.title}</figcaption>
    </figure>
  );
}
