/** The shape of the one seam between the mini-program and its functions. */
import type { CallAnswer, CallEvent } from '../../contract/wire'

/**
 * Sends an event to the `api` function. Throws a CallError where something else than the function answered, and
 * whatever the platform throws where the network fails.
 */
export type Send = (event: CallEvent) => Promise<CallAnswer>
