/** From the draft to rules in force: what hinders it now, the dry run, and only after it the release. */
import { toastOnArrival } from '../../lib/feedback'
import { goBack } from '../../lib/routes'
import { changesOf, sameChanges } from './draft'
import { problemsOf } from './problems'
import { isOvertaken, useActivate } from './use-change-rules'
import { useDraft } from './use-draft'
import { useTables } from './use-rules'
import { type Last, useTry } from './use-try'

export const useRelease = (last: Last) => {
  const { draft, clear } = useDraft()
  const tables = useTables()
  const trying = useTry(draft, last)
  const activate = useActivate()
  const changes = changesOf(draft)
  const stale = tables.data !== undefined && tables.data.base !== draft.base
  const tried = stale ? undefined : trying.data
  // What was refused of another draft says nothing of this one.
  const refused = sameChanges(activate.variables?.changes ?? [], changes) ? activate.error : null
  const wrong = problemsOf(draft, tried, trying.error ?? refused)
  const open = draft.entries.filter(entry => entry.overtaken).length
  const ready = tried !== undefined && wrong.size === 0 && open === 0
  const hint = () => {
    if (stale) return '先接到新规则上，再试算'
    if (wrong.size > 0) return '有改动启用不了，看上面标红的'
    if (open > 0) return `还有 ${open} 处同事也改过，请先看一下`
    return ready ? '试算过了，可以启用' : '试算以后才能启用'
  }
  return {
    tables,
    stale,
    tried,
    wrong,
    ready,
    hint: hint(),
    trying: trying.isFetching,
    /** Why the dry run did not come about, where that is not told otherwise. */
    failure: isOvertaken(trying.error) || wrong.size > 0 ? null : trying.error,
    tryNow: async () => {
      const { error } = await trying.refetch()
      if (isOvertaken(error)) await tables.refetch()
    },
    releasing: activate.isPending,
    refused,
    /** Before why is asked again. */
    begin: activate.reset,
    /** @param onOvertaken a colleague was first; the draft stays */
    release: (onOvertaken: () => void) =>
      activate.mutate(
        { base: draft.base, changes, why: draft.why.trim() },
        {
          onSuccess: () => {
            clear()
            goBack('me')
            toastOnArrival('已启用')
          },
          onError: error => isOvertaken(error) && onOvertaken(),
        },
      ),
  }
}
