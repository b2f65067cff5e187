/** The one call that hands a report in, from the form or from what waited; every list hears of the new matter. */
import { client, type Inputs } from '../../lib/client'
import { queryClient } from '../../lib/query-client'
import { matterKey } from '../matter/use-matter'

/** Lists in which it appears. */
const LISTS: readonly unknown[] = ['matter.mine', 'message.list']

/** @param as the identity that hands in, or null for the account's own */
export const submitReport = async (input: Inputs['matter']['submit'], as: string | null) => {
  const matter = await client.matter.submit(input, { context: as ? { as } : {} })
  queryClient.setQueryData(matterKey(as ?? undefined, matter.id), matter)
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => LISTS.includes(queryKey[1]) })
  return matter
}
