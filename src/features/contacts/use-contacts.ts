/** Who speaks for the caller's enterprise, and codes for those who shall. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { client } from '../../lib/client'
import { useCallIds } from '../../lib/use-call-ids'
import { useSession } from '../session/session'

export const useContacts = () => {
  const { identity, part } = useSession()
  return useQuery({
    queryKey: [identity?.id, 'enterprise.contacts'],
    queryFn: () => client.enterprise.contacts({}),
    enabled: part === 'enterprise',
  })
}

export const useInviteContact = () => {
  const idOf = useCallIds()
  return useMutation({
    mutationFn: (input: { name: string; handOver: boolean }) =>
      client.enterprise.inviteContact({ id: idOf(input), ...input }),
  })
}
