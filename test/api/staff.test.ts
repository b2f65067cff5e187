/** Members of staff: who works where, leave and deputies, and what becomes of their work when they go. */
import { newId, type TestCity, testCity } from '../support/city'

const ORG = 'bureau-411525'
const LEAD = {
  kind: 'lead',
  description: '固始县黎集镇门店卖假冒我们注册商标的柳编篮子',
  consent: false,
} as const

describe('members of staff', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const invite = (name: string, org = ORG) =>
    city.ask('p6', 'identity', 'invite', { id: newId('invite'), org, name, lead: false })

  /** A new member of staff; answers the identity's id. */
  const joins = async (as: string, name: string, org = ORG) => {
    const { code } = await invite(name, org)
    return (await city.ask(as, 'identity', 'accept', { id: newId('accept'), code })).id
  }

  const dismiss = (identity: string) =>
    city.call('p6', 'staff', 'dismiss', { id: newId('dismiss'), identity })

  /** A matter that a person has signed for. */
  const signedBy = async (as: string) => {
    const id = newId('matter')
    await city.ask('p1', 'matter', 'submit', { id, ...LEAD })
    return city.ask(as, 'matter', 'sign', { id: newId('sign'), matter: id, version: 1 })
  }

  it('a dismissed handler’s matters lie open on the desk, and their clocks run on as they were', async () => {
    const identity = await joins('new:goes', '要走的人（演示）')
    const held = await signedBy('new:goes')
    const others = await signedBy('p3')
    const before = await city.ask('p3', 'desk', 'counts', {})
    expect(await dismiss(identity)).toMatchObject({ ok: true, data: { identity, released: 1 } })
    expect(await dismiss(identity)).toMatchObject({ ok: true, data: { identity, released: 0 } })
    const after = await city.ask('p3', 'matter', 'read', { id: held.id })
    expect(after.handler).toBeNull()
    expect(after.path.filter(step => step.kind === 'released')).toHaveLength(1)
    expect(after.deadlines).toEqual((await city.ask('p7', 'matter', 'read', { id: held.id })).deadlines)
    expect(after.turn).toEqual(held.turn)
    expect((await city.ask('p3', 'matter', 'read', { id: others.id })).handler).toMatchObject({ you: true })
    const counts = await city.ask('p3', 'desk', 'counts', {})
    expect(counts).toEqual({ ...before, open: before.open + 1 })
    const taken = await city.call('p3', 'matter', 'take', {
      id: newId('take'),
      matter: held.id,
      version: after.version,
    })
    expect(taken).toMatchObject({ ok: true })
    await city.post('/local/time', { advance: '2m' })
    expect(await city.call('new:goes', 'desk', 'counts', {})).toMatchObject({ code: 'SIGN_IN_REQUIRED' })
  })

  it('whoever leaves by oneself lays the matters open too', async () => {
    const identity = await joins('new:retires', '退休的人（演示）')
    const held = await signedBy('new:retires')
    const leaving = { identity }
    expect(await city.ask('new:retires', 'identity', 'leave', leaving)).toEqual({ identities: [] })
    expect(await city.ask('new:retires', 'identity', 'leave', leaving)).toEqual({ identities: [] })
    expect((await city.ask('p3', 'matter', 'read', { id: held.id })).handler).toBeNull()
  })

  it('lays open everything, also more than the store reads at once', async () => {
    const identity = await joins('new:busy', '忙的人（演示）')
    for (let count = 0; count < 53; count++) await signedBy('new:busy')
    expect(await dismiss(identity)).toMatchObject({ data: { released: 53 } })
  })

  it('what is asked on after the answering person has left comes back open', async () => {
    const identity = await joins('new:answers', '答完就走的人（演示）')
    const id = newId('matter')
    const question = '固始柳编的地理标志专用标志怎样申请？'
    const { version } = await city.ask('p1', 'matter', 'submit', {
      id,
      kind: 'consultation',
      description: question,
      consent: false,
    })
    const step = { matter: id, text: '请带营业执照到县局办理。' }
    const signed = await city.ask('new:answers', 'matter', 'sign', { id: newId(), matter: id, version })
    const told = await city.ask('new:answers', 'matter', 'reply', {
      id: newId(),
      version: signed.version,
      ...step,
    })
    await dismiss(identity)
    await city.ask('p1', 'matter', 'add', {
      id: newId(),
      matter: id,
      version: told.version,
      text: '还需要检验报告吗？',
    })
    const { rows } = await city.ask('p3', 'desk', 'list', { queue: 'working', filter: 'open' })
    expect(rows.map(row => row.id)).toContain(id)
  })

  it('a code that was used makes nobody again after the dismissal', async () => {
    const { code } = await invite('再来的人（演示）')
    const taking = { id: newId('accept'), code }
    const { id } = await city.ask('new:again', 'identity', 'accept', taking)
    await dismiss(id)
    expect(await city.call('new:again', 'identity', 'accept', taking)).toMatchObject({
      code: 'INVALID_INPUT',
    })
    expect(await joins('new:again', '再来的人（演示）')).not.toBe(id)
  })

  it('dismisses neither oneself, nor an enterprise’s contact, nor nobody', async () => {
    const { identities } = await city.ask('p6', 'identity', 'mine', {})
    expect(await dismiss(identities[0]?.id ?? '')).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect(await dismiss('demo-identity-p1')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await dismiss('no-such-identity')).toMatchObject({ code: 'NOT_FOUND' })
    expect((await city.call('p1', 'matter', 'mine', {})).ok).toBe(true)
  })

  it('lists members and open invitations; one that was taken back makes nobody', async () => {
    const { code } = await invite('没来的人（演示）', 'bureau-411522')
    const listed = await city.ask('p6', 'staff', 'list', { org: 'bureau-411522' })
    expect(listed).toMatchObject({
      people: [{ id: 'demo-identity-p13', role: 'bureau', you: false, away: null }],
      invitations: [{ name: '没来的人（演示）' }],
    })
    const invitation = listed.invitations[0]?.id ?? ''
    await city.ask('p6', 'staff', 'revoke', { invitation })
    await city.ask('p6', 'staff', 'revoke', { invitation })
    expect((await city.ask('p6', 'staff', 'list', { org: 'bureau-411522' })).invitations).toEqual([])
    const taking = { id: newId('accept'), code }
    expect(await city.call('new:uninvited', 'identity', 'accept', taking)).toMatchObject({
      code: 'INVALID_INPUT',
    })
    expect(await city.call('p6', 'staff', 'list', { org: 'bureau-trial' })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('an invitation of an administrator who left is dead', async () => {
    const asked = { id: newId(), org: 'section', name: '管理员乙（演示）', lead: false, administrator: true }
    const { code } = await city.ask('p6', 'identity', 'invite', asked)
    const { id } = await city.ask('new:admin', 'identity', 'accept', { id: newId(), code })
    const given = await city.ask('new:admin', 'identity', 'invite', {
      id: newId(),
      org: ORG,
      name: '受邀的人（演示）',
      lead: false,
    })
    await dismiss(id)
    const taking = { id: newId('accept'), code: given.code }
    expect(await city.call('new:orphan', 'identity', 'accept', taking)).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('colleagues are those of the own organisation who do the same work', async () => {
    const { people } = await city.ask('p4', 'staff', 'colleagues', {})
    expect(people.map(({ id, you }) => ({ id, you }))).toEqual([
      { id: 'demo-identity-p4', you: true },
      { id: 'demo-identity-p20', you: false },
    ])
  })

  it.each([
    ['an end before the beginning', { from: '2036-11-27', until: '2036-11-23' }, 'away.from'],
    ['an end that is past', { from: '2020-01-01', until: '2020-01-02' }, 'away.until'],
    ['oneself', { deputy: 'demo-identity-p3' }, 'away.deputy'],
    ['somebody of another bureau', { deputy: 'demo-identity-p10' }, 'away.deputy'],
    ['an enterprise', { deputy: 'demo-identity-p1' }, 'away.deputy'],
    ['nobody', { deputy: 'no-such-identity' }, 'away.deputy'],
  ])('a leave with %s is refused', async (_what, wrong, field) => {
    const away = { from: '2026-11-23', until: '2036-11-27', deputy: 'demo-identity-p7', ...wrong }
    expect(await city.call('p3', 'staff', 'away', { away })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field }],
    })
  })

  it('a leave is known to the person and the colleagues until it is taken back, or the deputy goes', async () => {
    const deputy = await joins('new:deputy', '代班的人（演示）')
    const away = { from: '2026-11-23', until: '2036-11-27', deputy }
    const kept = await city.ask('p3', 'staff', 'away', { away })
    expect(kept).toEqual({ away: { ...away, deputyName: '代班的人（演示）' } })
    const known = async () => {
      const { identities } = await city.ask('p3', 'identity', 'mine', {})
      const { people } = await city.ask('p7', 'staff', 'colleagues', {})
      return [identities[0]?.away, people.find(person => person.id === 'demo-identity-p3')?.away]
    }
    expect(await known()).toEqual([kept.away, kept.away])
    expect(await city.ask('p3', 'staff', 'away', { away: null })).toEqual({ away: null })
    expect(await known()).toEqual([null, null])
    await city.ask('p3', 'staff', 'away', { away })
    await dismiss(deputy)
    await city.post('/local/time', { advance: '2m' })
    expect(await known()).toEqual([null, null])
  })
})
