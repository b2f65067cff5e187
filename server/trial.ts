/** The desks of a reviewer's trial: they stand in for real ones, and stand in no directory. */
import type { Organisation } from '../domain/directory'

/** Who gets the trial's matters and claims. */
export const TRIAL_DESKS = { responsible: 'bureau-trial', workstation: 'ws-trial' } as const

/** Name of the enterprise as which a reviewer files. */
export const TRIAL_ENTERPRISE = '审核体验企业'

const organisation = (id: string, kind: Organisation['kind'], name: string): Organisation => ({
  id,
  kind,
  name,
  shortName: name,
  county: null,
  does: '供小程序审核体验，不处理真实事项。',
  phone: null,
  address: null,
  industries: [],
  parent: null,
  registeredWith: null,
  supervisedBy: null,
  demo: false,
  source: null,
})

export const trialOrganisations: readonly Organisation[] = [
  organisation(TRIAL_DESKS.responsible, 'bureau', '审核体验局'),
  organisation(TRIAL_DESKS.workstation, 'workstation', '审核体验工作站'),
]
