/** Every labelled report, set by set: the tests, the tables' rows and the law page's examples read the same list. */
import { heldOut } from './held-out'
import { heldOut2 } from './held-out-2'
import { heldOut3 } from './held-out-3'
import { heldOut4 } from './held-out-4'
import { heldOut5 } from './held-out-5'
import { heldOut6 } from './held-out-6'
import { heldOut7 } from './held-out-7'
import { heldOut8 } from './held-out-8'
import { heldOut9 } from './held-out-9'
import { heldOut10 } from './held-out-10'
import { heldOut11 } from './held-out-11'
import { heldOut12 } from './held-out-12'
import { heldOut13 } from './held-out-13'
import { heldOut14 } from './held-out-14'
import { heldOut15 } from './held-out-15'
import { heldOut16 } from './held-out-16'
import { dev, type Labelled } from './labelled'

export const labelledSets: [set: string, reports: Labelled[]][] = [
  ['dev', dev],
  ['held-out', heldOut],
  ['held-out 2', heldOut2],
  ['held-out 3', heldOut3],
  ['held-out 4', heldOut4],
  ['held-out 5', heldOut5],
  ['held-out 6', heldOut6],
  ['held-out 7', heldOut7],
  ['held-out 8', heldOut8],
  ['held-out 9', heldOut9],
  ['held-out 10', heldOut10],
  ['held-out 11', heldOut11],
  ['held-out 12', heldOut12],
  ['held-out 13', heldOut13],
  ['held-out 14', heldOut14],
  ['held-out 15', heldOut15],
  ['held-out 16', heldOut16],
]

export const allLabelled: Labelled[] = labelledSets.flatMap(([, reports]) => reports)
