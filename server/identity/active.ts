/** Who is somebody at all: not whoever left, and a reviewer only while the deployment has a trial. */
import type { Environment } from '../environment'
import type { Identity } from '../store/identities'

export const isActive = ({ left, trial }: Identity, { TRIAL_CODE }: Environment): boolean =>
  left === null && (!trial || TRIAL_CODE !== undefined)
