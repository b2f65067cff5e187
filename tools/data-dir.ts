/** Where a city on this machine keeps its data: each city in a folder of its own. */
import { join, resolve } from 'node:path'
import { CITY } from '../city/current'

/** `DATA_DIR`, or `.local/` for 信阳 and `.local-<city>/` for another. */
export const dataDir = (): string =>
  resolve(process.env.DATA_DIR || join(__dirname, '..', CITY === 'xinyang' ? '.local' : `.local-${CITY}`))
