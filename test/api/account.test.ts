/** An account of one's own: giving up an identity, deleting everything, and the phone number that WeChat tells. */
import { join } from 'node:path'
import { manifest } from '../../cloudfunctions/manifest'
import { openStore } from '../../local/src/database/store'
import { newId, type TestCity, testCity } from '../support/city'

const LEAD = {
  kind: 'lead',
  description: '潢川县卜塔集镇的厂子生产假冒我们注册商标的羽绒被',
  consent: false,
} as const

const CONTACT = {
  enterprise: '删号试验有限公司（演示）',
  creditCode: '91411525MA00000029',
  county: '411526',
  contact: '要删号的人（演示）',
  phone: '13977778888',
}

type Kept = {
  _id: string
  name: string | null
  account: string
  formerly: string | null
  sealed: { data: string }
}

/** What lies in a collection of a stopped city. */
function stored(dataDir: string, collection: string): Kept[] {
  const store = openStore(join(dataDir, 'documents.db'), 'local', manifest.collections)
  const { table } = store.collection(collection)
  const rows = [...store.statements.everything(table)].map(([, text]) => JSON.parse(text) as Kept)
  store.close()
  return rows
}

describe('an account of one’s own', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const mine = (as: string) => city.ask(as, 'identity', 'mine', {})

  it('gives up an identity of one’s own and no other’s', async () => {
    expect(await city.call('p9', 'identity', 'leave', { identity: 'demo-identity-p1' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await mine('p1')).identities).toHaveLength(1)
    const id = newId('claim')
    await city.ask('new:leaves', 'identity', 'register', { id, ...CONTACT, contact: '又来的人（演示）' })
    expect(await city.ask('new:leaves', 'identity', 'leave', { identity: id })).toEqual({ identities: [] })
    const renewed = { id: newId('claim'), ...CONTACT, contact: '又来的人（演示）' }
    const again = await city.ask('new:leaves', 'identity', 'register', renewed)
    expect(again.id).not.toBe(id)
    expect((await mine('new:leaves')).identities).toHaveLength(1)
  })

  it('the administrator of the environment cannot vanish', async () => {
    const { identities } = await mine('p6')
    const leaving = { identity: identities[0]?.id ?? '' }
    expect(await city.call('p6', 'identity', 'leave', leaving)).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    await city.ask('p6', 'identity', 'close', {})
    expect((await mine('p6')).identities).toHaveLength(1)
  })

  it('a closed account leaves nothing of the person behind, and its matters as they were', async () => {
    const closed = [newId('claim'), newId('accept')]
    await city.ask('new:closes', 'identity', 'register', { id: closed[0] ?? '', ...CONTACT })
    const { code } = await city.ask('p6', 'identity', 'invite', {
      id: newId('invite'),
      org: 'bureau-411526',
      name: '只此一处的姓名',
      lead: false,
    })
    await city.ask('new:closes', 'identity', 'accept', { id: closed[1] ?? '', code })
    const matter = newId('matter')
    await city.ask('new:closes', 'matter', 'submit', { id: matter, ...LEAD })
    const before = await city.ask('p16', 'matter', 'read', { id: matter })

    expect(await city.ask('new:closes', 'identity', 'close', {})).toEqual({ closed: 2 })
    expect(await city.ask('new:closes', 'identity', 'close', {})).toEqual({ closed: 0 })

    expect((await mine('new:closes')).identities).toEqual([])
    expect(await city.ask('p16', 'matter', 'read', { id: matter })).toEqual(before)
    const opened = await city.ask('p16', 'reporter', 'open', { id: newId('open'), matter })
    expect(opened).toMatchObject({ contact: CONTACT.contact, phone: CONTACT.phone })
    const { people } = await city.ask('p6', 'staff', 'list', { org: 'bureau-411526' })
    expect(JSON.stringify(people)).not.toContain('只此一处的姓名')
    expect((await city.ask('p16', 'enterprise', 'claims', {})).rows.map(row => row.contact)).not.toContain(
      CONTACT.contact,
    )
    await city.stop()
    const kept = stored(city.dataDir, 'identities').filter(row => closed.includes(row._id))
    expect(kept).toHaveLength(2)
    for (const { _id, name, account, formerly, sealed } of kept) {
      expect({ name, account, formerly }).toEqual({ name: null, account: `left ${_id}`, formerly: null })
      // `{}` under the seal.
      expect(Buffer.from(sealed.data, 'base64')).toHaveLength(2)
    }
    expect(JSON.stringify(stored(city.dataDir, 'invitations'))).not.toContain('只此一处的姓名')
    city = await testCity({ dataDir: city.dataDir })
  })

  it('tells the phone number that WeChat gives, and asks for typing where it gives none', async () => {
    const asked = { code: 'code-of-the-button' }
    expect(await city.ask('new:caller', 'identity', 'phone', asked)).toEqual({ phone: '13800000000' })
    expect(await city.call(null, 'identity', 'phone', asked)).toMatchObject({ code: 'SIGN_IN_REQUIRED' })
    city.cloud.answerWechatWith({ errcode: 40029, errmsg: 'invalid code' })
    expect(await city.call('new:caller', 'identity', 'phone', asked)).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: expect.stringContaining('手动填写'),
    })
    city.cloud.answerWechatWith({ errcode: 0, errmsg: 'ok' })
  })
})
