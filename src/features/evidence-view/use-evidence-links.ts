/** Links to the evidence of a matter: they last a quarter of an hour, so that each use asks whether they still do. */
import { useQuery } from '@tanstack/react-query'
import { client } from '../../lib/client'
import { serverNow } from '../../lib/server-clock'
import type { MatterView } from '../matter/matter-words'
import { useSession } from '../session/session'

/** Before the end of their life, so that what is opened can still be loaded. */
const MARGIN_MS = 60_000
const FRESH_MS = 10 * 60_000

type Links = Awaited<ReturnType<typeof client.evidence.links>>

const isGood = (links: Links) => Date.parse(links.expiresAt) - Date.parse(serverNow()) > MARGIN_MS

/** Links by the id of their piece. */
const byId = (answer: Links | undefined): ReadonlyMap<string, string> =>
  new Map(answer?.links.map(({ id, url }) => [id, url]))

export const useEvidenceLinks = ({ id, evidence }: Pick<MatterView, 'id' | 'evidence'>) => {
  const { identity } = useSession()
  // What was added, or has passed its check since, has a link that the earlier answer lacks.
  const seen = evidence.map(piece => piece.id + piece.check).join(' ')
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: [identity?.id, 'evidence.links', id, seen],
    queryFn: () => client.evidence.links({ matter: id }),
    enabled: identity !== null && evidence.length > 0,
    staleTime: FRESH_MS,
  })
  return {
    urls: byId(data),
    pending: isPending,
    error: data ? null : error,
    busy: isFetching,
    again: () => void refetch(),
    /** The links, asked for anew where they have run out. Throws what the call threw. */
    good: async () =>
      data && isGood(data) ? byId(data) : byId((await refetch({ throwOnError: true })).data),
  }
}

export type EvidenceLinks = ReturnType<typeof useEvidenceLinks>
