/** The main job in the shipped weapp build, against the real functions on the local cloud. */
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator } from './simulator'

const TEXT = '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐'
const REPLY = '已到店检查，发现同款 12 件，正在报批立案。'

describe('the weapp build', () => {
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  /** The mini-program as another person's phone starts it. */
  const phoneOf = (person: string | null): Simulator => {
    jest.resetModules()
    document.body.innerHTML = ''
    return new Simulator(city.url, person)
  }

  it('carries a lead from one sentence to the reply that the enterprise reads', async () => {
    const enterprise = phoneOf('p1')
    await enterprise.open('/pages/home/index')
    await enterprise.shows('正在办理')
    await enterprise.tap('报告侵权线索')
    await enterprise.type('.text-area', TEXT)
    await enterprise.shows('固始县市场监督管理局')
    await enterprise.shows('柳编')
    await enterprise.tap('协助')
    await enterprise.tap('提交')
    await enterprise.shows('XY26')
    expect(enterprise.text).toContain('固始县市场监督管理局')
    expect(enterprise.text).toContain('柳编')
    const number = /XY\d{6}-[0-9A-Z]{4}/.exec(enterprise.text)?.[0] ?? ''
    expect(enterprise.warnings).toEqual([])

    const bureau = phoneOf('p3')
    await bureau.open('/pages/desk/index')
    await bureau.shows('陈淋子镇')
    await bureau.tap('陈淋子镇')
    await bureau.shows(number)
    await bureau.tap('签收')
    await bureau.shows('答复')
    await bureau.tap('答复')
    await bureau.type('.text-area', REPLY)
    await bureau.tap('发出答复')
    await bureau.shows(REPLY)
    expect(bureau.warnings).toEqual([])

    const adviser = phoneOf('p2')
    await adviser.open('/pages/desk/index')
    await adviser.shows('陈淋子镇')
    expect(adviser.warnings).toEqual([])

    const reader = phoneOf('p1')
    await reader.open('/pages/messages/index')
    await reader.shows('固始县局答复')
    await reader.shows(REPLY)
    expect(reader.warnings).toEqual([])
  })
})
