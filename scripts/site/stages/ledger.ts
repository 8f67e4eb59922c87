// The ledger: which addresses and texts the site will have, known before anything of it is written.

import { makeLedger } from '../../ledger/ledger.ts';
import { stage } from './stage.ts';

export const ledger = stage({
  name: 'ledger',
  needs: ['read', 'registers', 'pages'],
  run: ({ read, registers, pages }, { ledgerEntries }) =>
    makeLedger(read.archive, registers.meetings.all, pages, ledgerEntries),
});
