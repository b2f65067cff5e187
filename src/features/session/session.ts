/** Who is using the app right now, and what they may see. */
import { useQuery } from '@tanstack/react-query'
import type { Role } from '../../../domain/access/roles'
import { actAs, actingAs, settleIdentity, useActingAs, useSignedInAs } from '../../lib/account-store'
import { asCallError } from '../../lib/call-error'
import { client, type Outputs } from '../../lib/client'
import { queryClient } from '../../lib/query-client'

export type Identity = Outputs['identity']['mine']['identities'][number]
/** Whoever opens the app without an identity is a visitor. */
export type Part = Role | 'visitor'

const FRESH_MS = 5 * 60_000
const key = (person: string | null) => ['identity.mine', person] as const

/** The identity that acts, of those that there are. */
const currentOf = (identities: readonly Identity[], as: string | null) =>
  identities.find(one => one.id === as) ?? identities[0] ?? null

/** An identity that was taken away since is forgotten, so that calls are not refused for it. */
const readIdentities = async () => {
  const { identities } = await client.identity.mine({})
  settleIdentity(identities)
  return identities
}

export const useSession = () => {
  const person = useSignedInAs()
  const as = useActingAs()
  const { data, isPending, isEnabled, error, isFetching, refetch } = useQuery({
    queryKey: key(person),
    queryFn: readIdentities,
    staleTime: FRESH_MS,
  })
  const identities = data ?? []
  const identity = currentOf(identities, as)
  const part: Part = identity?.role ?? 'visitor'
  return {
    identities,
    identity,
    part,
    pending: isPending,
    /** Whether the server has said who this is. */
    known: data !== undefined,
    error: error && !data ? asCallError(error) : null,
    busy: isFetching,
    isEnabled,
    refetch,
    /** Who it is for certain: asks again where the server could not say before. Throws what the call threw. */
    find: async (): Promise<Identity | null> =>
      data ? identity : currentOf((await refetch({ throwOnError: true })).data ?? [], actingAs()),
  }
}

/** A new identity, from registering or an invitation, becomes the current one. */
export const takeIdentity = async (identity: Identity) => {
  actAs(identity.id)
  await queryClient.invalidateQueries({ queryKey: ['identity.mine'] })
}
