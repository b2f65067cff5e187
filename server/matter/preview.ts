/** What routing would answer now; stores nothing. */
import type { Inputs, Outputs } from '../../contract'
import { routeReport } from '../city'
import type { Context } from '../context'
import { reporterContext } from '../identity/sealed-reporter'

export const preview = (
  { now, me, sealKeys }: Context,
  input: Inputs['routing']['preview'],
): Outputs['routing']['preview'] =>
  routeReport(
    { ...input, id: 'preview', receivedAt: now },
    me?.role === 'enterprise' ? reporterContext(me, sealKeys) : {},
  )
