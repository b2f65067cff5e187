/** Every labelled report in one list: what the rows of the tables are reached by, and where the law page takes its examples from. */
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
import { dev } from './labelled'
import { type RowCase, rowCases } from './rows-cases'

export const labelledReports: RowCase[] = [
  ...dev,
  ...heldOut,
  ...heldOut2,
  ...heldOut3,
  ...heldOut4,
  ...heldOut5,
  ...heldOut6,
  ...heldOut7,
  ...heldOut8,
  ...heldOut9,
  ...heldOut10,
  ...heldOut11,
  ...rowCases,
]
