import { engines } from '../../support/engines.ts';
import { networkStoreContract } from './network-store.contract.ts';

for (const engine of engines()) networkStoreContract(engine);
