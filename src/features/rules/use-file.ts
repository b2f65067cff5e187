/** A table as a spreadsheet: fetched to be saved, and a changed one read back into changes. */
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Table } from '../../../domain/rules/amendment'
import { CallError } from '../../lib/call-error'
import { client, type Outputs } from '../../lib/client'
import { chooseFiles, readBase64, releaseFile } from '../../lib/files'
import { useSession } from '../session/session'
import { RULES } from './use-rules'

export type ReadTable = Outputs['rules']['readTable'] & { name: string }

/** Of a file, as the contract has it. */
const MOST_BYTES = 200 * 1024

/** Spreadsheet programs take a CSV for UTF-8 only where it begins so. */
const UTF8_MARK = '\ufeff'

export const useTableFile = (table: Table) => {
  const { identity } = useSession()
  return useQuery({
    queryKey: [identity?.id, RULES, 'table', table],
    queryFn: async () => {
      const { name, csv } = await client.rules.table({ table })
      return { name, csv: csv.startsWith(UTF8_MARK) ? csv : UTF8_MARK + csv }
    },
  })
}

const cannot = (message: string) =>
  new CallError({ code: 'FILE', message, retryable: false, requestId: null })

/** Null where the person chose nothing. */
const readChosen = async (table: Table): Promise<ReadTable | null> => {
  const [file] = await chooseFiles('file', 1)
  if (!file) return null
  const { ref, name, bytes } = file
  if (bytes > MOST_BYTES) throw cannot('文件超过 200 KB，请分几次导入。')
  if (bytes === 0) throw cannot('这个文件是空的。')
  const base64 = await readBase64(ref).catch(() => {
    throw cannot('这个文件读不了，请换一个。')
  })
  releaseFile(ref)
  return { ...(await client.rules.readTable({ table, base64 })), name }
}

export const useReadTable = (table: Table) => useMutation({ mutationFn: () => readChosen(table) })
