/** How one becomes somebody. */
import { newId, type TestCity, testCity } from '../support/city'

describe('identities', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const enterprise = {
    enterprise: '新来的茶业有限公司（演示）',
    creditCode: '91411525MA00000016',
    county: '411525',
    contact: '何某（演示）',
    phone: '13900000000',
  }

  it('a visitor registers an enterprise, unconfirmed, and can report at once', async () => {
    const id = newId()
    const made = await city.ask('new:he', 'identity', 'register', { id, ...enterprise })
    expect(made).toMatchObject({ role: 'enterprise', confirmed: false, name: '何某（演示）' })
    const again = await city.ask('new:he', 'identity', 'register', { id: newId(), ...enterprise })
    expect(again.id).toBe(made.id)
    const corrected = { ...enterprise, contact: '何小姐（演示）' }
    await city.ask('new:he', 'identity', 'register', { id: newId(), ...corrected })
    const { identities } = await city.ask('new:he', 'identity', 'mine', {})
    expect(identities.map(one => one.name)).toEqual(['何小姐（演示）'])
    const answer = await city.call('new:he', 'matter', 'submit', {
      id: newId(),
      kind: 'lead',
      description: '息县包信镇市场上有人卖假冒我们注册商标的茶叶',
      consent: false,
    })
    expect(answer.ok).toBe(true)
  })

  it('refuses a credit code whose check digit is wrong', async () => {
    const wrong = { ...enterprise, creditCode: '91411525MA00000017' }
    expect(await city.call('new:wrong', 'identity', 'register', { id: newId(), ...wrong })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'creditCode', message: expect.stringContaining('校验位') }],
    })
  })

  it('an invitation makes one person a handler; the second who tries is refused, the first may retry', async () => {
    const { code } = await city.ask('p6', 'identity', 'invite', {
      id: newId(),
      org: 'bureau-411528',
      name: '新办案员（演示）',
      lead: false,
    })
    const id = newId()
    const made = await city.ask('new:first', 'identity', 'accept', { id, code })
    expect(made).toMatchObject({ role: 'bureau', org: 'bureau-411528', county: '411528' })
    expect(await city.ask('new:first', 'identity', 'accept', { id, code })).toEqual(made)
    expect(await city.call('new:second', 'identity', 'accept', { id: newId(), code })).toMatchObject({
      code: 'INVALID_INPUT',
    })
    expect(await city.call('new:first', 'desk', 'counts', {})).toMatchObject({ ok: true })
  })

  it('an invitation expires', async () => {
    const { code } = await city.ask('p6', 'identity', 'invite', {
      id: newId(),
      org: 'ws-tea',
      name: '迟到的人（演示）',
      lead: false,
    })
    await city.post('/local/time', { advance: '4d' })
    expect(await city.call('new:late', 'identity', 'accept', { id: newId(), code })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('whoever has no identity is asked to get one, whoever has the wrong one is told so', async () => {
    expect(await city.call('new:nobody', 'matter', 'mine', {})).toMatchObject({ code: 'SIGN_IN_REQUIRED' })
    expect(await city.call(null, 'matter', 'mine', {})).toMatchObject({ code: 'SIGN_IN_REQUIRED' })
    expect(await city.call('p5', 'matter', 'mine', {})).toMatchObject({ code: 'FORBIDDEN' })
  })
})
