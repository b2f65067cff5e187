/** The city's organisations and places; they change rarely. */
import { useQuery } from '@tanstack/react-query'
import type { OrganisationKind } from '../../../domain/directory'
import { client } from '../../lib/client'

const FRESH_MS = 60 * 60_000

export const usePlaces = () =>
  useQuery({
    queryKey: ['directory.places'],
    queryFn: () => client.directory.places({}),
    staleTime: FRESH_MS,
  })

/** Organisations of one kind, or all where none is named. */
export const useOrganisations = (kind: OrganisationKind | null, wanted = true) =>
  useQuery({
    queryKey: ['directory.list', kind],
    queryFn: () => client.directory.list(kind ? { kind } : {}),
    staleTime: FRESH_MS,
    enabled: wanted,
  })
