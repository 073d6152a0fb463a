import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { AUTHORS } from '../../../domain/messages/authors.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { Failure } from '../../components/failure.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { addressWith, CommonView } from '../../context/address.ts';
import { send } from '../../context/api.ts';
import { keepChosenFile } from '../../context/chosen-file.ts';
import { useMay } from '../../context/person.tsx';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { keptAuthor } from '../../model/author.ts';
import { BlankForm } from './blank-form.tsx';
import './welcome.css';

/** The page of an empty store: ways to begin for whoever may fill it, and for others who does. */
export function Welcome(props: { readonly network: NetworkDocument }) {
  const { t } = useWords();
  const may = useMay('REPLACE_NETWORK');
  if (may) return <Doors {...props} />;
  return (
    <div className="page">
      <Title order={1} size="h2">
        {t.firstUse.emptyTitle}
      </Title>
      <Text>{t.firstUse.emptyText}</Text>
    </div>
  );
}

/**
 * The welcome page of an empty store with three ways to begin: load the sample network, import an inventory,
 * or start from scratch.
 */
function Doors({ network }: { readonly network: NetworkDocument }) {
  const { t, language } = useWords();
  const search = useSearch();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const w = t.firstUse;
  const sample = useMutation({
    mutationFn: () => send('loadSample', { author: keptAuthor() || AUTHORS[language].firstUse }),
    onSuccess: async () => {
      await client.invalidateQueries();
      navigate(addressWith(PATHS.explorer, CommonView, search, { at: undefined }));
    },
  });
  return (
    <div className="page">
      <Title order={1} size="h2">
        {w.title}
      </Title>
      <Text>{isNamed(network) ? w.named(network.name) : w.intro}</Text>
      <div className="doors">
        <section className="door" aria-labelledby="door-sample">
          <h2 id="door-sample">{w.sample}</h2>
          <p>{w.sampleText}</p>
          <Button loading={sample.isPending} onClick={() => sample.mutate()}>
            {w.sampleGo}
          </Button>
          <p className="quiet" role="status">
            {sample.isPending && w.loading}
          </p>
          {sample.error !== null && <Failure error={sample.error} retry={() => sample.mutate()} />}
        </section>
        <section className="door" aria-labelledby="door-import">
          <h2 id="door-import">{w.import}</h2>
          <p>{w.importText}</p>
          <FileDrop
            button={w.importGo}
            take={(file) => {
              keepChosenFile(file);
              navigate(addressWith(PATHS.import, CommonView, search, {}));
            }}
          />
        </section>
        <section className="door" aria-labelledby="door-blank">
          <h2 id="door-blank">{w.blank}</h2>
          <p>{w.blankText}</p>
          <BlankForm network={network} isNamed={isNamed(network)} />
        </section>
      </div>
      <Text size="sm" className="quiet">
        {w.undo}
      </Text>
    </div>
  );
}

/** Whether the network was given a date or a description. */
const isNamed = ({ asOf, description }: NetworkDocument): boolean =>
  asOf !== undefined || description !== undefined;
