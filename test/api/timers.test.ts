/** Deadlines and messages: what the timers do when time goes on. */
import { newId, type TestCity, testCity } from '../support/city'

describe('the timers', () => {
  let city: TestCity
  const waiting = {
    kind: 'lead',
    description: '商城县鄢岗镇门店卖假冒我们注册商标的茶油',
    consent: false,
  } as const
  const advance = (text: string) =>
    city.post<{ ok: boolean; now: string; ran: string[] }>('/local/time', { advance: text })

  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  it('a deadline that passes is marked once, on the desk, in the path and in the messages', async () => {
    const id = newId()
    await city.ask('p8', 'matter', 'submit', { id, ...waiting })
    expect((await city.ask('p15', 'desk', 'counts', {})).overdue).toBe(0)
    const { ran } = await advance('20d')
    expect(ran.some(run => run.startsWith('clock@'))).toBe(true)
    await advance('1h')
    const view = await city.ask('p15', 'matter', 'read', { id })
    expect(view.path.filter(step => step.title.includes('超期'))).toHaveLength(1)
    expect((await city.ask('p15', 'desk', 'counts', {})).overdue).toBe(1)
    const { groups } = await city.ask('p8', 'message', 'list', {})
    expect(groups.find(group => group.matter === id)?.messages[0]?.title).toContain('超期')
  })

  it('the reporter is owed one WeChat message for each step, and gets each once', async () => {
    const id = newId()
    await city.ask('p8', 'matter', 'submit', { id, ...waiting })
    await city.ask('p15', 'matter', 'sign', { id: newId(), matter: id, version: 1 })
    const about = () => city.cloud.wechatCalls().filter(call => JSON.stringify(call).includes(id))
    expect(about()).toHaveLength(0)
    await advance('2m')
    await advance('2m')
    expect(about()).toHaveLength(1)
    expect(JSON.stringify(about())).toContain('demo-p8')
  })

  it('a message that WeChat refuses stays owed and goes out later; one that the person refused does not', async () => {
    const signedFor = async () => {
      const id = newId()
      await city.ask('p8', 'matter', 'submit', { id, ...waiting })
      await city.ask('p15', 'matter', 'sign', { id: newId(), matter: id, version: 1 })
      return () => city.cloud.wechatCalls().filter(call => JSON.stringify(call).includes(id)).length
    }
    city.cloud.answerWechatWith({ errcode: 40003, errmsg: 'invalid openid' })
    const refusedByWechat = await signedFor()
    await advance('2m')
    expect(refusedByWechat()).toBe(1)
    await advance('11m')
    expect(refusedByWechat()).toBe(2)
    city.cloud.answerWechatWith({ errcode: 43101, errmsg: 'user refuse to accept the msg' })
    const refusedByPerson = await signedFor()
    await advance('12m')
    await advance('12m')
    expect(refusedByPerson()).toBe(1)
    expect(refusedByWechat()).toBe(3)
    city.cloud.answerWechatWith({ errcode: 0, errmsg: 'ok' })
  })

  it('the clock does not go back, and trying changes nothing', async () => {
    const answer = await city.post<{ ok: boolean; now: string }>('/local/time', {
      to: '2020-01-01T00:00:00+08:00',
    })
    expect(answer.ok).toBe(false)
    expect(answer.now > '2026').toBe(true)
    expect((await advance('0m')).ok).toBe(true)
    expect((await advance('999999d')).ok).toBe(false)
  })
})
