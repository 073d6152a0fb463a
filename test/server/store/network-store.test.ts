import { engines } from '../../support/engines.ts';
import { editContract } from './edit.contract.ts';
import { historyContract } from './history.contract.ts';
import { networkStoreContract } from './network-store.contract.ts';

for (const engine of engines()) {
  networkStoreContract(engine);
  editContract(engine);
  historyContract(engine);
}
