/** Who speaks for an enterprise: claims, their confirmation, several contacts, hand-over, a lost account. */
import { creditCodeCheckDigit } from '../../domain/credit-code'
import { newId, type TestCity, testCity } from '../support/city'

let serial = 0

/** A code of an enterprise that nobody else in these tests has. */
function newCode(): string {
  serial += 1
  const body = `91411525MB${String(serial).padStart(7, '0')}`
  return body + creditCodeCheckDigit(body)
}

const LEAD = {
  kind: 'lead',
  description: '固始县黎集镇门店卖假冒我们注册商标的柳编篮子',
  consent: true,
} as const

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('who speaks for an enterprise', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const claimOf = (creditCode: string, overrides = {}) => ({
    id: newId('claim'),
    enterprise: '双柳工艺品有限公司（演示）',
    creditCode,
    county: '411525',
    contact: '贺某（演示）',
    phone: '13811112222',
    ...overrides,
  })

  const register = (as: string, creditCode: string, overrides = {}) =>
    city.ask(as, 'identity', 'register', claimOf(creditCode, overrides))

  const decide = (as: string, claim: string, overrides = {}) =>
    city.call(as, 'enterprise', 'decide', { id: newId('decide'), claim, yes: true, ...overrides })

  const submit = async (as: string) => {
    const id = newId('matter')
    await city.ask(as, 'matter', 'submit', { id, ...LEAD })
    return id
  }

  const sees = async (as: string, id: string) => (await city.call(as, 'matter', 'read', { id })).ok

  const confirmedContact = async (as: string, creditCode: string) => {
    const { id } = await register(as, creditCode)
    expect(await decide('p3', id)).toMatchObject({ ok: true })
    return id
  }

  /** A further contact of an enterprise, by a code of one who speaks for it. */
  const joins = async (as: string, inviter: string, handOver: boolean) => {
    const asked = { id: newId('invite'), name: '接手的人（演示）', handOver }
    const { code } = await city.ask(inviter, 'enterprise', 'inviteContact', asked)
    return city.ask(as, 'identity', 'accept', { id: newId('accept'), code, phone: '13833334444' })
  }

  it('a claim lies with the county’s bureau and the association that was named, and with nobody else', async () => {
    const { id } = await register('new:c1', newCode(), { association: 'assoc-willow' })
    const rowOf = async (as: string) =>
      (await city.ask(as, 'enterprise', 'claims', {})).rows.find(row => row.id === id)
    expect(await rowOf('p3')).toMatchObject({
      enterprise: '双柳工艺品有限公司（演示）',
      contact: '贺某（演示）',
      phone: '13811112222',
      association: expect.stringContaining('柳编'),
      licence: null,
      others: [],
    })
    expect(await rowOf('p2')).toBeDefined()
    for (const stranger of ['p10', 'p21']) {
      expect(await rowOf(stranger)).toBeUndefined()
      expect(await decide(stranger, id)).toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await decide('p2', id)).toMatchObject({ ok: true, data: { confirmed: true } })
    expect(await rowOf('p3')).toBeUndefined()
    const { identities } = await city.ask('new:c1', 'identity', 'mine', {})
    expect(identities).toMatchObject([{ id, confirmed: true, declined: null }])
  })

  it('the bureau sees the licence while it decides, and the picture goes with the decision', async () => {
    const upload = { as: 'new:licensed', name: '执照.png', base64: PIXEL }
    const { fileId } = await city.post<{ fileId: string }>('/local/upload', upload)
    const file = { id: newId('file'), fileId, name: '执照.png' }
    const { token } = await city.ask('new:licensed', 'evidence', 'add', file)
    const { id } = await register('new:licensed', newCode(), { licence: token })
    const answer = await city.call('p3', 'enterprise', 'claims', {})
    const link = answer.ok ? answer.data.rows.find(row => row.id === id)?.licence : null
    expect(answer).toMatchObject({ calls: { storage: 1 } })
    expect((await fetch(String(link))).status).toBe(200)
    await decide('p3', id)
    expect((await fetch(String(link))).status).toBe(404)
    const other = claimOf(newCode(), { licence: token })
    expect(await city.call('new:thief', 'identity', 'register', other)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'licence' }],
    })
  })

  it('a no needs a reason, is told to whoever claimed, and the corrected claim waits again', async () => {
    const code = newCode()
    const { id } = await register('new:c2', code)
    expect(await decide('p3', id, { yes: false })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'why' }],
    })
    const no = { id: newId('decide'), claim: id, yes: false, why: '执照上没有这位联系人，请补授权书' }
    const declined = await city.ask('p3', 'enterprise', 'decide', no)
    expect(declined).toEqual({ claim: id, confirmed: false })
    expect(await city.ask('p3', 'enterprise', 'decide', no)).toEqual(declined)
    expect(await decide('p7', id)).toMatchObject({ code: 'CONFLICT' })
    const mine = await city.ask('new:c2', 'identity', 'mine', {})
    expect(mine.identities).toMatchObject([{ id, confirmed: false, declined: no.why }])
    const again = await register('new:c2', code, { contact: '贺总（演示）' })
    expect(again).toMatchObject({ id, name: '贺总（演示）', declined: null })
    const { rows } = await city.ask('p3', 'enterprise', 'claims', {})
    expect(rows.find(row => row.id === id)).toMatchObject({ contact: '贺总（演示）' })
    // The late retry of the first no says nothing of the corrected claim.
    expect(await city.ask('p3', 'enterprise', 'decide', no)).toEqual(declined)
    expect(await decide('p3', id)).toMatchObject({ ok: true })
  })

  it('a decision sent twice is one, and a different one afterwards is refused', async () => {
    const { id } = await register('new:c3', newCode())
    const yes = { id: newId('decide'), claim: id, yes: true }
    const first = await city.ask('p3', 'enterprise', 'decide', yes)
    expect(await city.ask('p3', 'enterprise', 'decide', yes)).toEqual(first)
    expect(await decide('p7', id, { yes: false, why: '没有查到这家企业' })).toMatchObject({
      code: 'CONFLICT',
    })
    expect(await decide('p10', id)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('nobody decides one’s own claim', async () => {
    const invited = { id: newId(), org: 'bureau-411525', name: '兼职的人（演示）', lead: false }
    const { code } = await city.ask('p6', 'identity', 'invite', invited)
    await city.ask('new:both', 'identity', 'accept', { id: newId(), code })
    const { id } = await register('new:both', newCode())
    expect(await decide('new:both', id)).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })

  it('what was filed before is the person’s own; once confirmed it is the enterprise’s, and no stranger’s', async () => {
    const code = newCode()
    const claim = await register('new:first', code)
    await register('new:stranger', code)
    const matter = await submit('new:first')
    expect(await city.ask('p3', 'matter', 'read', { id: matter })).toMatchObject({
      reporter: { confirmed: false },
    })
    expect(await sees('new:stranger', matter)).toBe(false)
    expect(await decide('p3', claim.id)).toMatchObject({ ok: true })
    const after = await city.ask('new:first', 'matter', 'read', { id: matter })
    expect(after).toMatchObject({ reporter: { confirmed: true } })
    expect(after.path.filter(step => step.kind === 'confirmed')).toHaveLength(1)
    expect((await city.ask('new:first', 'matter', 'mine', {})).rows.map(row => row.id)).toContain(matter)
    await joins('new:colleague', 'new:first', false)
    expect(await sees('new:colleague', matter)).toBe(true)
    expect((await city.ask('new:colleague', 'matter', 'mine', {})).rows).toHaveLength(1)
    expect(await sees('new:stranger', matter)).toBe(false)
    expect((await city.ask('new:stranger', 'matter', 'mine', {})).rows).toEqual([])
    expect((await city.ask('new:stranger', 'enterprise', 'contacts', {})).contacts).toHaveLength(1)
  })

  it('what a person filed for another enterprise stays the person’s own', async () => {
    await register('new:two', newCode())
    const other = await submit('new:two')
    const { id } = await register('new:two', newCode())
    await decide('p3', id)
    expect((await city.ask('p3', 'matter', 'read', { id: other })).reporter.confirmed).toBe(false)
  })

  it('adopts every earlier matter, over more than one page', async () => {
    const { id } = await register('new:busy', newCode())
    for (let count = 0; count < 23; count++) await submit('new:busy')
    await decide('p3', id)
    await joins('new:helper', 'new:busy', false)
    const first = await city.ask('new:helper', 'matter', 'mine', {})
    const second = await city.ask('new:helper', 'matter', 'mine', { cursor: first.next })
    expect(first.rows.length + second.rows.length).toBe(23)
  })

  it('only a confirmed contact invites, a code makes one contact, and needs a phone number', async () => {
    const code = newCode()
    const { id: claim } = await register('new:c4', code)
    const asked = { id: newId('invite'), name: '同事（演示）', handOver: false }
    expect(await city.call('new:c4', 'enterprise', 'inviteContact', asked)).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    })
    expect((await city.ask('new:c4', 'enterprise', 'contacts', {})).mayInvite).toBe(false)
    await decide('p3', claim)
    const invited = await city.ask('new:c4', 'enterprise', 'inviteContact', asked)
    expect(await city.ask('new:c4', 'enterprise', 'inviteContact', asked)).toEqual(invited)
    expect(
      await city.call('new:c4', 'enterprise', 'inviteContact', { ...asked, handOver: true }),
    ).toMatchObject({ code: 'CONFLICT' })
    const taking = { id: newId('accept'), code: invited.code }
    expect(await city.call('new:c5', 'identity', 'accept', taking)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'phone' }],
    })
    const phone = '13855556666'
    const made = await city.ask('new:c5', 'identity', 'accept', { ...taking, phone })
    expect(made).toMatchObject({
      role: 'enterprise',
      confirmed: true,
      name: '同事（演示）',
      county: '411525',
    })
    expect(await city.ask('new:c5', 'identity', 'accept', { ...taking, phone })).toEqual(made)
    const second = { id: newId('accept'), code: invited.code, phone }
    expect(await city.call('new:c6', 'identity', 'accept', second)).toMatchObject({ code: 'INVALID_INPUT' })
    const { contacts } = await city.ask('new:c5', 'enterprise', 'contacts', {})
    expect(contacts.map(({ name, phoneTail, you }) => ({ name, phoneTail, you }))).toEqual([
      { name: '贺某（演示）', phoneTail: '2222', you: false },
      { name: '同事（演示）', phoneTail: '6666', you: true },
    ])
  })

  it('whoever claimed and is then invited is confirmed with what was filed before', async () => {
    const code = newCode()
    await confirmedContact('new:h1', code)
    const claim = await register('new:h2', code)
    const matter = await submit('new:h2')
    expect(await sees('new:h1', matter)).toBe(false)
    const joined = await joins('new:h2', 'new:h1', false)
    expect(joined).toMatchObject({ id: claim.id, confirmed: true })
    expect(await sees('new:h1', matter)).toBe(true)
    const { rows } = await city.ask('p3', 'enterprise', 'claims', {})
    expect(rows.map(row => row.id)).not.toContain(claim.id)
  })

  it('hand-over: the successor sees everything, the leaver nothing more, and gets no message', async () => {
    await confirmedContact('new:leaver', newCode())
    const matter = await submit('new:leaver')
    const asked = { id: newId('invite'), name: '接手的人（演示）', handOver: true }
    const { code } = await city.ask('new:leaver', 'enterprise', 'inviteContact', asked)
    const taking = { id: newId('accept'), code, phone: '13833334444' }
    expect(await city.call('new:leaver', 'identity', 'accept', { ...taking, id: newId() })).toMatchObject({
      code: 'INVALID_INPUT',
    })
    const made = await city.ask('new:successor', 'identity', 'accept', taking)
    expect(await city.ask('new:successor', 'identity', 'accept', taking)).toEqual(made)
    await city.post('/local/time', { advance: '2m' })
    expect(await sees('new:successor', matter)).toBe(true)
    expect(await city.call('new:leaver', 'matter', 'read', { id: matter })).toMatchObject({ ok: false })
    expect((await city.ask('new:leaver', 'identity', 'mine', {})).identities).toEqual([])
    expect((await city.ask('new:successor', 'enterprise', 'contacts', {})).contacts).toHaveLength(1)
    const told = city.cloud.wechatCalls().length
    await city.ask('p3', 'matter', 'sign', { id: newId(), matter, version: 1 })
    await city.post('/local/time', { advance: '2m' })
    const messages = JSON.stringify(city.cloud.wechatCalls().slice(told))
    expect(messages).toContain('new-successor')
    expect(messages).not.toContain('new-leaver')
    const opened = await city.ask('p3', 'reporter', 'open', { id: newId('open'), matter })
    expect(opened).toMatchObject({ contact: '接手的人（演示）', phone: '13833334444', confirmed: true })
  })

  it('an invitation dies with whoever gave it', async () => {
    await confirmedContact('new:gone', newCode())
    const asked = { id: newId('invite'), name: '迟到的人（演示）', handOver: false }
    const { code } = await city.ask('new:gone', 'enterprise', 'inviteContact', asked)
    const { identities } = await city.ask('new:gone', 'identity', 'mine', {})
    await city.ask('new:gone', 'identity', 'leave', { identity: identities[0]?.id ?? '' })
    const taking = { id: newId('accept'), code, phone: '13833334444' }
    expect(await city.call('new:toolate', 'identity', 'accept', taking)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'code' }],
    })
  })

  it('a lost account is re-bound by the bureau: the new one follows the matters, the old one is out', async () => {
    const code = newCode()
    const lost = await confirmedContact('new:lost', code)
    const matter = await submit('new:lost')
    const { id } = await register('new:found', code)
    const { rows } = await city.ask('p3', 'enterprise', 'claims', {})
    expect(rows.find(row => row.id === id)?.others).toMatchObject([{ id: lost, phoneTail: '2222' }])
    const foreign = await confirmedContact('new:unrelated', newCode())
    for (const replaces of [foreign, id, 'no-such-identity']) {
      expect(await decide('p3', id, { replaces })).toMatchObject({ fields: [{ field: 'replaces' }] })
    }
    const yes = { id: newId('decide'), claim: id, yes: true, replaces: lost }
    await city.ask('p3', 'enterprise', 'decide', yes)
    expect(await city.ask('p3', 'enterprise', 'decide', yes)).toMatchObject({ confirmed: true })
    await city.post('/local/time', { advance: '2m' })
    expect(await sees('new:found', matter)).toBe(true)
    expect(await city.call('new:lost', 'matter', 'mine', {})).toMatchObject({ code: 'SIGN_IN_REQUIRED' })
  })

  it('pages the claims, the oldest first', async () => {
    const ids: string[] = []
    for (let count = 0; count < 22; count++) {
      ids.push((await register(`new:many${count}`, newCode(), { county: '411528' })).id)
    }
    const first = await city.ask('p18', 'enterprise', 'claims', {})
    expect(first.rows).toHaveLength(20)
    const second = await city.ask('p18', 'enterprise', 'claims', { cursor: first.next })
    expect([...first.rows, ...second.rows].map(row => row.id)).toEqual(ids)
    expect(second.next).toBeNull()
  })
})
