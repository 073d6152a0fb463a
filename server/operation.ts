import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { scheduleBackups } from './backup/schedule.ts';
import type { Config } from './config.ts';
import { metricsServer } from './metrics/metrics-server.ts';
import { type RequestMeter, requestMeter } from './metrics/requests.ts';
import type { Operation } from './state/read-state.ts';
import type { NetworkStore } from './store/network-store.ts';

/** What runs beside the site to keep it running: its backups and its figures. */
interface RunningOperation {
  readonly operation: Operation;
  /** Counts the requests of the site; absent when nobody reads the figures. */
  readonly meter: RequestMeter | undefined;
  /** The server of the figures, not yet listening. */
  readonly metrics: Server | undefined;
  /** Ends the measuring and the schedule, and waits for a backup that is being made. The store is closed after it. */
  readonly close: () => Promise<void>;
}

/** Begins what the settings ask for beside the site: backups of the store, and figures of the server. */
export async function openOperation(
  config: Config,
  store: NetworkStore,
  logger: Logger,
): Promise<RunningOperation> {
  const { backups: settings, metrics: place } = config;
  const backups = settings === undefined ? undefined : await scheduleBackups({ store, settings, logger });
  const meter = place === undefined ? undefined : requestMeter();
  const facts = backups === undefined ? {} : { backups: backups.facts };
  const metrics = place && meter ? metricsServer({ store, meter, ...facts }, place.host) : undefined;
  return {
    operation: {
      ...(config.neo4j === undefined ? { dataFolder: config.dataDir } : {}),
      ...(backups === undefined ? {} : { backups }),
    },
    meter,
    metrics: metrics?.server,
    close: async () => {
      metrics?.stop();
      metrics?.server.close();
      metrics?.server.closeAllConnections();
      await backups?.close();
    },
  };
}
