/** Everybody whom the access table names, in one demonstration city; those that a call uses up are made anew for it. */
import { newId, type TestCity } from './city'

/** The columns of the access table, in its order. */
export const PEOPLE = [
  'nobody',
  'account',
  'filer',
  'contact',
  'claimant',
  'rival',
  'reviewer',
  'adviser',
  'otherStation',
  'handler',
  'colleague',
  'otherBureau',
  'informed',
  'trialDesk',
  'section',
  'partner',
  'admin',
] as const
export type PersonName = (typeof PEOPLE)[number]

/** Whom `/local/call` calls as, and which identity acts; null where there is none. */
export type Caller = { as: string | null; identity: string | null }

/** Rows of the demonstration. */
const DEMO = {
  filer: 'p1',
  rival: 'p8',
  adviser: 'p2',
  otherStation: 'p21',
  handler: 'p3',
  colleague: 'p7',
  otherBureau: 'p10',
  informed: 'p16',
  section: 'p4',
  partner: 'p5',
  admin: 'p6',
} as const

/** 豫江柳编, whose public credit code anybody can type. */
const FILERS = {
  enterprise: '豫江柳编工艺有限公司（演示）',
  creditCode: '91411525MA00000016',
  county: '411525',
}
const PHONE = '13900000000'

/** Code of the local deployment's trial. */
const TRIAL_CODE = 'TRIAL-2026-0001'

/** Organisations that fresh staff join: those of the demonstration people. */
const ORGS: Partial<Record<PersonName, string>> = {
  adviser: 'ws-willow',
  otherStation: 'ws-tea',
  handler: 'bureau-411525',
  colleague: 'bureau-411525',
  otherBureau: 'bureau-411502',
  informed: 'bureau-411526',
  section: 'section',
  partner: 'partner-civil-affairs',
  admin: 'section',
}

const newcomer = () => `new:${newId('access')}`

/** Invites somebody into an organisation and takes the invitation. */
async function joined(city: TestCity, org: string, administrator: boolean): Promise<Caller> {
  const as = newcomer()
  const invitation = { id: newId(), org, name: '新来的人（演示）', lead: false, administrator }
  const { code } = await city.ask('p6', 'identity', 'invite', invitation)
  return { as, identity: (await city.ask(as, 'identity', 'accept', { id: newId(), code })).id }
}

/** Registers an enterprise by a new account; nobody confirms it. */
export async function claimed(
  city: TestCity,
  { as = newcomer(), ...of }: { as?: string | null; association?: string } = {},
): Promise<Caller> {
  const claim = { id: newId(), ...FILERS, contact: '何某（演示）', phone: PHONE, ...of }
  return { as, identity: (await city.ask(as, 'identity', 'register', claim)).id }
}

/** A second contact of the filer's enterprise. */
async function invitedContact(city: TestCity): Promise<Caller> {
  const as = newcomer()
  const invitation = { id: newId(), name: '吴某（演示）', handOver: false }
  const { code } = await city.ask('p1', 'enterprise', 'inviteContact', invitation)
  const { id } = await city.ask(as, 'identity', 'accept', { id: newId(), code, phone: PHONE })
  return { as, identity: id }
}

/** A reviewer's trial: the enterprise, or the bureau that the same reviewer plays. */
export async function tried(city: TestCity, role: 'enterprise' | 'bureau' = 'enterprise'): Promise<Caller> {
  const as = newcomer()
  await city.ask(as, 'identity', 'accept', { id: newId(), code: TRIAL_CODE })
  const { identities } = await city.ask(as, 'identity', 'mine', {})
  return { as, identity: identities.find(one => one.role === role)?.id ?? null }
}

/** Somebody of the same kind whom nothing else needs. */
export function freshCaller(city: TestCity, name: PersonName): Promise<Caller> {
  const org = ORGS[name]
  if (org) return joined(city, org, name === 'admin')
  if (name === 'nobody') return Promise.resolve({ as: null, identity: null })
  if (name === 'account') return Promise.resolve({ as: newcomer(), identity: null })
  if (name === 'reviewer') return tried(city)
  if (name === 'trialDesk') return tried(city, 'bureau')
  return name === 'contact' || name === 'filer' ? invitedContact(city) : claimed(city)
}

/** Everybody once. */
export async function everybody(city: TestCity): Promise<Record<PersonName, Caller>> {
  const rowOf = (id: string): Caller => ({
    as: id,
    identity: city.people.find(person => person.id === id)?.identity ?? null,
  })
  const demo = Object.fromEntries(Object.entries(DEMO).map(([name, id]) => [name, rowOf(id)]))
  return {
    ...(demo as Record<keyof typeof DEMO, Caller>),
    nobody: { as: null, identity: null },
    account: { as: newcomer(), identity: null },
    contact: await invitedContact(city),
    claimant: await claimed(city),
    reviewer: await tried(city),
    trialDesk: await tried(city, 'bureau'),
  }
}
