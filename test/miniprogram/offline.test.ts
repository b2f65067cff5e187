/** Handing in without a network, in the shipped weapp build: WeChat tells when it is back, and what waits goes out once. */
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator } from './simulator'

const TEXT = '昨天在固始县黎集镇街上的门店看到有人卖假冒我们商标的柳编筐'
const QUEUE = 'zbt:outgoing'

describe('a submission without a network', () => {
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  it('waits on the phone, says so, and goes out by itself when WeChat tells that the network is back', async () => {
    jest.resetModules()
    document.body.innerHTML = ''
    const phone = new Simulator(city.url, 'p1')
    await phone.open('/packages/matters/report/index')
    await phone.type('.text-area', TEXT)
    await phone.shows('固始县市场监督管理局')
    await phone.network(false)
    await phone.shows('没有网络')
    await phone.tap('提交')
    await phone.shows('待送')
    expect(phone.kept(QUEUE)).toMatchObject([{ kind: 'lead', problem: null }])
    await phone.network(true)
    await phone.rests()
    expect(phone.toasts).toContainEqual(expect.stringMatching(/^待送的已送出，编号 XY\d{6}-[0-9A-Z]{4}$/))
    expect(phone.kept(QUEUE)).toEqual([])
    // Told twice, as phones do: it is not handed in twice.
    await phone.network(true)
    await phone.rests()
    expect(phone.toasts.filter(words => words.startsWith('待送的已送出'))).toHaveLength(1)
    expect(phone.warnings).toEqual([])
    expect(phone.refused).toEqual([])
  })
})
