/** What the rows of the access table act on, made through the api by those whose it is. */
import { type Caller, claimed, tried } from './access-people'
import { newId, type TestCity } from './city'

/** A matter or whatever else a row names: its id, and the version or the proof where there is one. */
export type Thing = { id: string; version: number; proof: string }

/** Makes a thing of its own at each call. */
export type Maker = (city: TestCity, caller: Caller) => Promise<Thing>

const thing = (id: string, version = 1, proof = ''): Thing => ({ id, version, proof })

/** A shop in 固始; the goods are said to come from 潢川, whose bureau is informed. */
const IN_GUSHI =
  '昨天在固始县陈淋子镇街上的兴隆百货看见有人卖柳编收纳筐，吊牌用的是我们“豫江”商标，我们没授权过。老板说是从潢川一个厂进的货。'

/** Two counties have a 老城街道. */
const ANYWHERE = '老城街道菜市场旁边那家店卖的柳编筐，吊牌用的是我们“豫江”商标，我们没授权过。'

/** A municipality's: no county decides it. */
const PATENT = '平桥区一家厂未经许可制造我们的柳编筐外观设计专利产品，请求处理。'

/** One pixel. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function submitted(
  city: TestCity,
  description: string,
  kind: 'lead' | 'request',
  consent: boolean,
): Promise<Thing> {
  const id = newId()
  return thing(id, (await city.ask('p1', 'matter', 'submit', { id, kind, description, consent })).version)
}

/** Waits at the bureau of 固始 and at the workstation of the trade. */
export const lead: Maker = city => submitted(city, IN_GUSHI, 'lead', true)

/** The same, and the filer asked for no workstation. */
export const withoutConsent: Maker = city => submitted(city, IN_GUSHI, 'lead', false)

/** Signed for by the bureau's handler and the workstation's adviser. */
export const inHand: Maker = async (city, caller) => {
  const { id, version } = await lead(city, caller)
  const first = await city.ask('p3', 'matter', 'sign', { id: newId(), matter: id, version })
  const second = await city.ask('p2', 'matter', 'sign', { id: newId(), matter: id, version: first.version })
  return thing(id, second.version)
}

/** Signed for, and then said by the bureau's handler to be another's; the section has not decided yet. */
export const disputed: Maker = async (city, caller) => {
  const { id, version } = await inHand(city, caller)
  const objection = {
    id: newId('objection'),
    matter: id,
    version,
    reason: 'wrong-place',
    why: '现场核实不在我县',
  } as const
  return thing(id, (await city.ask('p3', 'matter', 'object', objection)).version, objection.id)
}

/** The same, sent by the section to the bureau of 浉河, whose it is from then on. */
export const moved: Maker = async (city, caller) => {
  const { id, version, proof } = await disputed(city, caller)
  const sent = { id: newId(), matter: id, version, to: 'bureau-411502', why: '电话核实在浉河区' }
  return thing(id, (await city.ask('p4', 'matter', 'assign', sent)).version, proof)
}

/** Answered by the handler. */
export const answered: Maker = async (city, caller) => {
  const { id, version } = await inHand(city, caller)
  const reply = { id: newId(), matter: id, version, text: '已到店检查，正在报批立案。' }
  return thing(id, (await city.ask('p3', 'matter', 'reply', reply)).version)
}

/** Waits at the section, which decides whose it is. */
export const undecided: Maker = city => submitted(city, ANYWHERE, 'lead', false)

/** Sent by the section to the bureau of 浉河, whose it is from then on. */
export const assigned: Maker = async (city, caller) => {
  const { id, version } = await undecided(city, caller)
  const sent = { id: newId(), matter: id, version, to: 'bureau-411502', why: '电话核实在浉河区' }
  return thing(id, (await city.ask('p4', 'matter', 'assign', sent)).version)
}

/** The section's own. */
export const ofTheSection: Maker = city => submitted(city, PATENT, 'request', false)

/** The section's own, signed for. */
export const inTheSectionsHand: Maker = async (city, caller) => {
  const { id, version } = await ofTheSection(city, caller)
  const step = { id: newId(), matter: id, version }
  return thing(id, (await city.ask('p4', 'matter', 'sign', step)).version)
}

/** Nobody else's by law, so the section verifies it itself; signed for. */
export const verifiedByTheSection: Maker = async (city, caller) => {
  const { id, version } = await undecided(city, caller)
  const kept = { id: newId(), matter: id, version, to: 'section', why: '跨三个县区，由市局核查' }
  const { version: sent } = await city.ask('p4', 'matter', 'assign', kept)
  const step = { id: newId(), matter: id, version: sent }
  return thing(id, (await city.ask('p4', 'matter', 'sign', step)).version)
}

/** The same maker's matter, its clock stopped by whoever has it. */
const stopped =
  (make: Maker, as: string): Maker =>
  async (city, caller) => {
    const { id, version } = await make(city, caller)
    const step = { id: newId(), matter: id, version, reason: 'appraisal', why: '样品已送鉴定' } as const
    return thing(id, (await city.ask(as, 'matter', 'pause', step)).version)
  }

/** In the bureau's hand, and its clock stands still. */
export const paused: Maker = stopped(inHand, 'p3')

/** In the section's hand, and its clock stands still. */
export const pausedByTheSection: Maker = stopped(verifiedByTheSection, 'p4')

/** A right card of the filer's enterprise. */
export const card: Maker = async city => {
  const saved = await city.ask('p1', 'rightCard', 'save', cardOf(newId()))
  return thing(saved.id, saved.version)
}

/** What a card holds. */
export const cardOf = (id: string) =>
  ({ id, right: 'trademark', name: '豫江', number: '12345678', expiresOn: '2035-05-20' }) as const

/** The same, with another number. */
export const changed = (id: string) => ({ ...cardOf(id), number: '87654321' })

/** A claim that waits for the bureau of 固始 and for the association of the trade. */
export const claim: Maker = async city =>
  thing((await claimed(city, { association: 'assoc-willow' })).identity ?? '')

/** What a reviewer files in a trial. */
export const trialLead: Maker = async city => {
  const { as } = await tried(city)
  const id = newId()
  const filed = { id, kind: 'lead', description: IN_GUSHI, consent: true } as const
  return thing(id, (await city.ask(as, 'matter', 'submit', filed)).version)
}

/** What a reviewer claims in a trial. */
export const trialClaim: Maker = async city => {
  const { as } = await tried(city)
  return thing((await claimed(city, { as })).identity ?? '')
}

/** A code that somebody may take, and its row. */
const invitation =
  (org: string): Maker =>
  async city => {
    const { code } = await city.ask('p6', 'identity', 'invite', {
      id: newId(),
      org,
      name: '某人（演示）',
      lead: false,
    })
    const { invitations } = await city.ask('p6', 'staff', 'list', { org })
    return thing(invitations.at(-1)?.id ?? '', 1, code)
  }

/** An invitation into a bureau that none of the people belongs to. */
export const openInvitation: Maker = invitation('bureau-411528')

/** The same, taken by somebody. */
export const usedInvitation: Maker = async (city, caller) => {
  const open = await openInvitation(city, caller)
  await city.ask(`new:${newId('taker')}`, 'identity', 'accept', { id: newId(), code: open.proof })
  return open
}

/** Somebody of the bureau of 息县. */
export const member: Maker = async (city, caller) => {
  const { proof: code } = await openInvitation(city, caller)
  return thing((await city.ask(`new:${newId('member')}`, 'identity', 'accept', { id: newId(), code })).id)
}

/** Somebody who speaks for an enterprise. */
export const contactOfAnEnterprise: Maker = async city => thing((await claimed(city)).identity ?? '')

async function uploaded(city: TestCity, as: string | null): Promise<Thing> {
  const file = { as, name: '门头.png', base64: PICTURE }
  return thing((await city.post<{ fileId: string }>('/local/upload', file)).fileId)
}

/** A picture that the caller uploaded: its address. The filer's for nobody, who cannot. */
export const ownUpload: Maker = (city, { as }) => uploaded(city, as ?? 'p1')

/** The filer's proof of a picture. */
export const filersProof: Maker = async city => {
  const { id: fileId } = await uploaded(city, 'p1')
  const { token } = await city.ask('p1', 'evidence', 'add', { id: newId(), fileId, name: '门头.png' })
  return thing(fileId, 1, token)
}

/** The rules as they are; `version` is the revision in force. */
export const rulesInForce: Maker = async city => thing('', (await city.ask('p4', 'rules', 'tables', {})).base)

/** For rows that act on nothing. */
export const nothing: Maker = () => Promise.resolve(thing(''))
