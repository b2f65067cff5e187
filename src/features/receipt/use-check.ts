/** Whether a hash is on record: asked by anybody, told yes or no and when, nothing else. */
import { useQuery } from '@tanstack/react-query'
import { client } from '../../lib/client'

/** @param sha256 lower-case hex, or null while there is none */
export const useCheck = (sha256: string | null) =>
  useQuery({
    queryKey: ['evidence.check', sha256],
    queryFn: () => client.evidence.check({ sha256: sha256 ?? '' }),
    enabled: sha256 !== null,
    staleTime: 0,
  })
