/** Tables as CSV, out and in again. */
import type { Inputs, Outputs } from '../../contract'
import { readCsv } from './csv/read'
import { csvOf } from './csv/write'
import { freshRules } from './in-force'

export async function table({ table: name }: Inputs['rules']['table']): Promise<Outputs['rules']['table']> {
  await freshRules()
  return csvOf(name)
}

export async function readTable({
  table: name,
  base64,
}: Inputs['rules']['readTable']): Promise<Outputs['rules']['readTable']> {
  await freshRules()
  return readCsv(name, Buffer.from(base64, 'base64'))
}
