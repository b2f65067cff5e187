/** WeChat's content check: what it refuses goes no further, and its failures stop nobody. */
import { newId, type TestCity, testCity } from '../support/city'

const LEAD = {
  kind: 'lead',
  description: '固始县陈淋子镇街上的门店卖假冒我们注册商标的柳编筐',
  consent: true,
} as const
const BLOCKED = `${LEAD.description}，店里还办假证`

describe('the content check', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterEach(() => city.cloud.answerWechatWith({ errcode: 0, errmsg: 'ok' }))
  afterAll(() => city.end())

  const asked = () => city.cloud.wechatCalls().filter(call => call.apiName === 'security.msgSecCheck').length

  it('refuses a text on its field, stores nothing, and the same id can be sent with another text', async () => {
    const id = newId()
    expect(await city.call('p1', 'matter', 'submit', { id, ...LEAD, description: BLOCKED })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        {
          field: 'description',
          message: '这段文字没有通过微信的内容检查，请改一改再提交；写的都还在',
        },
      ],
    })
    expect(await city.call('p1', 'matter', 'read', { id })).toMatchObject({ code: 'NOT_FOUND' })
    await city.ask('p1', 'matter', 'submit', { id, ...LEAD })
  })

  it('names the field that is wrong among several, and asks once where none is', async () => {
    const suspect = { name: '六合彩工作室' }
    expect(
      await city.call('p1', 'matter', 'submit', { id: newId(), ...LEAD, suspect, platform: '淘宝' }),
    ).toMatchObject({ fields: [{ field: 'suspect.name' }] })
    const before = asked()
    await city.ask('p1', 'matter', 'submit', { id: newId(), ...LEAD, platform: '淘宝' })
    expect(asked() - before).toBe(1)
  })

  it('lets a report through where it fails', async () => {
    city.cloud.answerWechatWith({ errcode: -1, errmsg: 'system error' })
    const id = newId()
    const sent = await city.ask('p1', 'matter', 'submit', { id, ...LEAD, description: BLOCKED })
    expect(sent.id).toBe(id)
  })

  it('takes no event from a client', async () => {
    const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'x', result: { suggest: 'pass' } }
    await expect(city.cloud.invoke('wechat-events', event, { openid: 'demo-p1' })).rejects.toMatchObject({
      code: 'PERMISSION_DENIED',
    })
  })
})
