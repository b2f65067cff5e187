/** Lays the draft over the rules as a colleague has changed them, so that it can be tried again. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { toast } from '../../lib/feedback'
import { useSession } from '../session/session'
import { rebase, tablesOf } from './draft'
import { useDraft } from './use-draft'
import { RULES, readRows } from './use-rules'

export const useRebase = () => {
  const { identity } = useSession()
  const queries = useQueryClient()
  const { draft, replace } = useDraft()
  return useMutation({
    mutationFn: async () => {
      const read = await Promise.all(
        tablesOf(draft).map(async table => ({ table, ...(await readRows(table)) })),
      )
      const base = Math.max(0, ...read.map(one => one.base))
      return rebase(draft, base, Object.fromEntries(read.map(({ table, rows }) => [table, rows])))
    },
    onSuccess: next => {
      replace(next)
      toast(next.entries.length > 0 ? '已接到新规则上，请再试算' : '同事已经改过同样的内容，没有剩下的改动')
      void queries.invalidateQueries({ queryKey: [identity?.id, RULES, 'rows'] })
    },
    onError: error => toast(asCallError(error).message),
  })
}
