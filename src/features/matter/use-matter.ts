/** One matter as the caller may see it. */
import { useQuery } from '@tanstack/react-query'
import { client } from '../../lib/client'
import { useSession } from '../session/session'

export const matterKey = (identity: string | undefined, id: string) => [identity, 'matter.read', id] as const

export const useMatter = (id: string) => {
  const { identity } = useSession()
  return useQuery({
    queryKey: matterKey(identity?.id, id),
    queryFn: () => client.matter.read({ id }),
    enabled: identity !== null && id !== '',
  })
}
