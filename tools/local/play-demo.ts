/** Plays the demonstration city in through the api, as its people would. Played twice, it changes nothing. */
import type { Demo } from '../../city/national/demo'
import type { Outputs } from '../../contract'
import type { CallAnswer } from '../../contract/wire'
import { demoEvidence, playCards } from './demo-files'
import type { Person } from './people'

/** Runs the built `api` function as an account. */
export type CallApi = (
  openid: string,
  event: { endpoint: string; input: unknown; as?: string },
) => Promise<CallAnswer>

type Identity = Outputs['identity']['mine']['identities'][number]

/** openid of a demonstration person. */
export const openidOf = (id: string): string => `demo-${id}`

/** The account that the local deployment names as its first administrator. */
export const firstAdmin = ({ admin }: Demo): string => openidOf(admin.id)

const personOf = (
  id: string,
  { id: identity, name, role, lead, org, orgName, county }: Identity,
): Person => ({
  id,
  name,
  role,
  lead,
  org,
  orgName,
  county,
  openid: openidOf(id),
  identity,
})

async function ask<T>(callApi: CallApi, as: string, endpoint: string, input: unknown): Promise<T> {
  const answer = await callApi(openidOf(as), { endpoint, input })
  if (answer.ok) return answer.data as T
  const fields = answer.fields?.map(field => `${field.field}: ${field.message}`).join('; ') ?? ''
  throw new Error(`demonstration: ${endpoint} as ${as}: ${answer.code} ${answer.message} ${fields}`)
}

async function playPeople(callApi: CallApi, demo: Demo): Promise<Person[]> {
  const admin = await ask<Outputs['identity']['mine']>(callApi, demo.admin.id, 'identity.mine', {})
  const [first] = admin.identities
  if (!first) throw new Error('demonstration: the first administrator has no identity')
  const people = [{ ...personOf(demo.admin.id, first), name: demo.admin.name }]
  for (const { id, org, name, lead = false } of demo.staff) {
    const { code } = await ask<Outputs['identity']['invite']>(callApi, demo.admin.id, 'identity.invite', {
      id: `demo-invite-${id}`,
      org,
      name,
      lead,
    })
    const input = { id: `demo-identity-${id}`, code }
    people.push(personOf(id, await ask<Identity>(callApi, id, 'identity.accept', input)))
  }
  for (const { id, confirmedBy, ...input } of demo.contacts) {
    const claim = `demo-identity-${id}`
    people.push(personOf(id, await ask<Identity>(callApi, id, 'identity.register', { id: claim, ...input })))
    if (confirmedBy) {
      await ask(callApi, confirmedBy, 'enterprise.decide', { id: `demo-decide-${id}`, claim, yes: true })
    }
  }
  await ask(callApi, demo.admin.id, 'identity.invite', { ...demo.openInvitation, lead: false })
  return people
}

async function playMatters(callApi: CallApi, demo: Demo): Promise<void> {
  const askAs = <T>(as: string, endpoint: string, input: unknown) => ask<T>(callApi, as, endpoint, input)
  await playCards(askAs, demo.cards)
  for (const { as, deeds, evidence, ...input } of demo.matters) {
    const report = { ...input, ...(evidence && { evidence: await demoEvidence(askAs) }) }
    let { version } = await ask<Outputs['matter']['read']>(callApi, as, 'matter.submit', report)
    for (const [index, { as: by, do: step, ...content }] of deeds.entries()) {
      const action = { id: `${input.id}-${index}`, matter: input.id, version, ...content }
      const after = await ask<Outputs['matter']['read']>(callApi, by, `matter.${step}`, action)
      version = after.version
    }
  }
}

/** Invites, registers and lets everybody act; answers the people. Throws where the api refuses a step. */
export async function playDemo(callApi: CallApi, demo: Demo): Promise<Person[]> {
  const people = await playPeople(callApi, demo)
  await playMatters(callApi, demo)
  const number = (id: string) => Number(id.slice(1))
  return people.sort((a, b) => number(a.id) - number(b.id))
}
