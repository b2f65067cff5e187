/** A demonstration person of the local cloud; one row an identity. */
import type { Role } from '../../domain/access/roles'

export type Person = {
  id: string
  name: string
  role: Role
  lead: boolean
  org: string
  orgName?: string
  county: string | null
}
