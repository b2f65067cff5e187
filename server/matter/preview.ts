/** What routing would answer now; stores nothing. */
import type { Inputs, Outputs } from '../../contract'
import { routeReport } from '../city'
import type { Context } from '../context'

export const preview = (
  { now, me }: Context,
  input: Inputs['routing']['preview'],
): Outputs['routing']['preview'] =>
  routeReport({ ...input, id: 'preview', receivedAt: now }, me?.county ? { county: me.county } : undefined)
