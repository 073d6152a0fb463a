import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PackStep } from '../../domain/api/pack-routes.ts';
import { isCarried } from '../context/carried.ts';
import { saveAsFile } from '../context/download.ts';
import { sendForPack } from '../context/long-answer.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { Failure } from './failure.tsx';
import type { AfterSeal } from './take-along.tsx';

/**
 * A button that saves the whole pack of a bassin as one archive. It tells which part is being made, and the work can be
 * stopped. `named` says the name of the bassin on the button; `after` is what stands beside the pack that was saved.
 */
export function TakePack({
  bassin,
  story,
  meeting,
  named = false,
  after,
}: {
  readonly bassin: string;
  readonly story?: string | undefined;
  readonly meeting?: string | undefined;
  readonly named?: boolean;
  readonly after?: AfterSeal | undefined;
}) {
  const { t, language } = useWords();
  const { document } = useNetwork();
  const [step, setStep] = useState<PackStep>();
  const making = useRef<AbortController>(undefined);
  useEffect(() => () => making.current?.abort(), []);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async ({ signal }: AbortController) => {
      setStep(undefined);
      const asked = { bassin, story, meeting, lang: language };
      const { name, mediaType, sha256, seal, content } = await sendForPack(asked, {
        signal,
        onProgress: setStep,
      });
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      saveAsFile(new Blob([bytes], { type: mediaType }), name);
      return { name, sha256, seal };
    },
  });
  if (isCarried()) return null;
  const w = t.carried.pack;
  const make = (): void => {
    making.current = new AbortController();
    mutate(making.current);
  };
  const name = document.bassins.find(({ id }) => id === bassin)?.name ?? bassin;
  return (
    <>
      <Button
        className="no-print"
        size="xs"
        variant="default"
        title={w.help}
        disabled={isPending}
        onClick={make}
      >
        {named ? w.takeOf(name) : w.take}
      </Button>
      {isPending && (
        <Button className="no-print" size="xs" variant="default" onClick={() => making.current?.abort()}>
          {w.stop}
        </Button>
      )}
      <Text size="sm" role="status" className="no-print" style={{ overflowWrap: 'anywhere' }}>
        {isPending && (step === undefined ? w.begins : w.step(step.at, step.of, w.parts[step.part]))}
        {data !== undefined && !isPending && t.carried.taken(data.name, data.sha256)}
      </Text>
      {data !== undefined && !isPending && after?.(data.seal)}
      {error !== null && error.name !== 'AbortError' && <Failure error={error} retry={make} />}
    </>
  );
}
