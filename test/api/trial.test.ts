/** A reviewer's trial: everything can be tried, and nothing of it reaches a real desk. */
import type { CallAnswer } from '../../contract/wire'
import { newId, type TestCity, testCity } from '../support/city'

const CODE = 'TRIAL-2026-0001'
const LEAD = {
  kind: 'lead',
  description: '固始县黎集镇门店卖假冒我们注册商标的柳编篮子',
  consent: true,
} as const

describe('a reviewer’s trial', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const accept = (as: string) => city.ask(as, 'identity', 'accept', { id: newId('trial'), code: CODE })

  /** Acts in one of the roles that the trial gave. */
  async function actAs(account: string, role: string, endpoint: string, input: unknown): Promise<CallAnswer> {
    const { identities } = await city.ask(`new:${account}`, 'identity', 'mine', {})
    const as = identities.find(one => one.role === role)?.id
    const { result } = await city.cloud.invoke('api', { endpoint, input, as }, { openid: `new-${account}` })
    return result as CallAnswer
  }

  it('the code makes three identities of whoever enters it, the same three each time', async () => {
    const made = await accept('new:reviewer')
    expect(made).toMatchObject({ role: 'enterprise', orgName: '审核体验企业', confirmed: true, trial: true })
    await accept('new:reviewer')
    const { identities } = await city.ask('new:reviewer', 'identity', 'mine', {})
    expect(identities.map(({ role, orgName, trial }) => ({ role, orgName, trial }))).toEqual([
      { role: 'enterprise', orgName: '审核体验企业', trial: true },
      { role: 'bureau', orgName: '审核体验局', trial: true },
      { role: 'workstation', orgName: '审核体验工作站', trial: true },
    ])
    expect((await accept('new:reviewer2')).id).not.toBe(made.id)
    const { organisations } = await city.ask(null, 'directory', 'list', {})
    expect(JSON.stringify(organisations)).not.toContain('体验')
  })

  it('a trial matter runs its course on the trial’s desks and never lies on a real one', async () => {
    await accept('new:filer')
    const staff = ['p2', 'p3', 'p4', 'p10']
    const counts = () => Promise.all(staff.map(as => city.ask(as, 'desk', 'counts', {})))
    const before = await counts()
    const id = newId('matter')
    await city.ask('new:filer', 'matter', 'submit', { id, ...LEAD })
    expect(await counts()).toEqual(before)
    for (const as of [...staff, 'p1']) {
      expect(await city.call(as, 'matter', 'read', { id })).toMatchObject({ code: 'NOT_FOUND' })
    }
    for (const as of staff) {
      const { groups } = await city.ask(as, 'message', 'list', {})
      expect(groups.map(group => group.matter)).not.toContain(id)
    }
    const desk = await actAs('filer', 'bureau', 'desk.list', { queue: 'waiting' })
    expect(JSON.stringify(desk)).toContain(id)
    const signed = await actAs('filer', 'bureau', 'matter.sign', { id: newId(), matter: id, version: 1 })
    expect(signed).toMatchObject({ ok: true })
    expect(await actAs('filer', 'workstation', 'matter.read', { id })).toMatchObject({ ok: true })
    const { path } = await city.ask('new:filer', 'matter', 'read', { id })
    expect(path.map(step => step.title).join()).toContain('审核体验局')
  })

  it('trial staff see trial matters only', async () => {
    await accept('new:looker')
    for (const role of ['bureau', 'workstation']) {
      const read = await actAs('looker', role, 'matter.read', { id: 'demo-matter-0001' })
      expect(read).toMatchObject({ code: 'NOT_FOUND' })
    }
    const desk = await actAs('looker', 'bureau', 'desk.list', { queue: 'waiting' })
    expect(JSON.stringify(desk)).not.toContain('demo-matter')
  })

  it('a claim made in a trial lies on the trial’s desk, and tells nothing of the real enterprise', async () => {
    await accept('new:claimant')
    const claim = {
      id: newId('claim'),
      enterprise: '豫江柳编工艺有限公司（演示）',
      creditCode: '91411525MA00000016',
      county: '411525',
      contact: '体验者',
      phone: '13800000009',
      association: 'assoc-willow',
    }
    expect(await city.ask('new:claimant', 'identity', 'register', claim)).toMatchObject({ trial: true })
    for (const as of ['p2', 'p3']) {
      const { rows } = await city.ask(as, 'enterprise', 'claims', {})
      expect(rows.map(row => row.id)).not.toContain(claim.id)
    }
    const waiting = await actAs('claimant', 'bureau', 'enterprise.claims', {})
    expect(waiting).toMatchObject({ data: { rows: [{ id: claim.id, others: [] }] } })
    const yes = { id: newId('decide'), claim: claim.id, yes: true }
    expect(await actAs('claimant', 'bureau', 'enterprise.decide', yes)).toMatchObject({ ok: true })
    const { contacts } = await city.ask('p1', 'enterprise', 'contacts', {})
    expect(contacts).toHaveLength(1)
  })

  it('without the code in the environment all of it is nobody’s, and a new code makes nobody', async () => {
    await accept('new:later')
    const { dataDir } = city
    await city.stop()
    city = await testCity({ dataDir, trial: false })
    expect((await city.ask('new:later', 'identity', 'mine', {})).identities).toEqual([])
    expect(await city.call('new:later', 'matter', 'mine', {})).toMatchObject({ code: 'SIGN_IN_REQUIRED' })
    const taking = { id: newId('trial'), code: CODE }
    expect(await city.call('new:later', 'identity', 'accept', taking)).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })
})
