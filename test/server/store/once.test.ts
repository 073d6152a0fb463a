import { engines } from '../../support/engines.ts';
import { onceContract } from './once.contract.ts';

for (const engine of engines()) onceContract(engine);
