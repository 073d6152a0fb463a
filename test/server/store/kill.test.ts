import { engines } from '../../support/engines.ts';
import { killContract } from './kill.contract.ts';

for (const engine of engines()) killContract(engine);
