import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProbeAnswer } from '../../../domain/api/operation-routes.ts';
import { ROUTES } from '../../../domain/api.ts';
import { Block } from '../../components/block.tsx';
import { Failure } from '../../components/failure.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { ask, send } from '../../context/api.ts';
import { downloadFrom } from '../../context/download.ts';
import { useWords } from '../../context/words.tsx';
import { momentLabel } from '../../model/labels.ts';
import './state.css';

/**
 * The screen of the state of the program, for whoever keeps it running: what is as it should be, what is not and what to do,
 * and backups.
 */
export function State() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['state'],
    queryFn: ({ signal }) => ask('state', {}, signal),
    staleTime: 0,
  });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  return (
    <div className="page">
      <ScreenTitle screen="state" intro={t.state.intro} />
      <p role="status">{t.state.summary(data.probes.filter(({ result }) => result !== 'OK').length)}</p>
      <ul className="probes">
        {data.probes.map((probe) => (
          <Probe key={probe.probe} probe={probe} />
        ))}
      </ul>
      <Backups keeps={data.keepsBackups} />
    </div>
  );
}

/** Values that are instants, which the words show in the time zone of the reader. */
const INSTANTS = new Set(['at', 'now', 'last']);

function Probe({ probe: { probe, result, says, values } }: { readonly probe: ProbeAnswer }) {
  const { t, language } = useWords();
  const told = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      INSTANTS.has(name) ? momentLabel(String(value), language) : String(value),
    ]),
  );
  return (
    <li className={`probe ${result.toLowerCase()}`}>
      <strong>{t.state.probes[probe]}</strong>
      <span className="probe-result">{t.state.results[result]}</span>
      <Text size="sm">{t.state.says[says](told)}</Text>
    </li>
  );
}

/** Makes backups: in the folder of the server, and as a file that the browser saves. */
function Backups({ keeps }: { readonly keeps: boolean }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const made = useMutation({
    mutationFn: () => send('makeBackup', {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['state'] }),
  });
  const sent = useMutation({ mutationFn: () => downloadFrom(ROUTES.downloadBackup.path) });
  const failed = [made, sent].find(({ error }) => error !== null);
  return (
    <Block id="state-backups" title={t.state.backups}>
      <Text size="sm">{t.state.exact}</Text>
      <Group mt="sm">
        {keeps && (
          <Button loading={made.isPending} onClick={() => made.mutate()}>
            {t.state.make}
          </Button>
        )}
        <Button variant="default" loading={sent.isPending} onClick={() => sent.mutate()}>
          {t.state.download}
        </Button>
      </Group>
      <p role="status">
        {made.data !== undefined && t.state.made(made.data.name)}
        {sent.data !== undefined && t.state.downloaded(sent.data)}
      </p>
      {failed?.error && <Failure error={failed.error} retry={() => failed.mutate()} />}
    </Block>
  );
}
