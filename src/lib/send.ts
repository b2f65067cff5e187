/** The shape of the one seam between the mini-program and its functions. */
import type { CallAnswer, CallEvent } from '../../contract/wire'

/** Sends an event to the `api` function; throws whatever the platform throws when the network fails. */
export type Send = (event: CallEvent) => Promise<CallAnswer>
