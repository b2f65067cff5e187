/** The hand-over sheet of a matter. */
import { useQuery } from '@tanstack/react-query'
import { client } from '../../lib/client'
import { useSession } from '../session/session'

export const useSheet = (id: string) => {
  const { identity } = useSession()
  return useQuery({
    queryKey: [identity?.id, 'matter.sheet', id],
    queryFn: () => client.matter.sheet({ id }),
    enabled: identity !== null && id !== '',
  })
}
