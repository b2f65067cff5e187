/** 试算: what the draft would move, for exactly these changes on exactly this revision; another draft asks anew. */
import { useQuery } from '@tanstack/react-query'
import { client, type Outputs } from '../../lib/client'
import { useSession } from '../session/session'
import { changesOf, type Draft } from './draft'
import { RULES } from './use-rules'

export type Tried = Outputs['rules']['dryRun']
export type Moved = Tried['moved'][number]

/** How many of the latest matters may be tried. */
export const LASTS = [20, 100, 200] as const
export type Last = (typeof LASTS)[number]

/** Runs only when it is asked to; what it found stands for as long as the draft stays as it is. */
export const useTry = (draft: Draft, last: Last) => {
  const { identity } = useSession()
  const { base } = draft
  const changes = changesOf(draft)
  return useQuery({
    queryKey: [identity?.id, RULES, 'dryRun', base, changes, last],
    queryFn: () => client.rules.dryRun({ base, changes, last }),
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
