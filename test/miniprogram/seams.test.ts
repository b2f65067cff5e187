/** What only WeChat has and a release may turn on: its messages and its phone numbers; and the code on a receipt. */
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator } from './simulator'

describe('the package as it is built without a template and without paid interfaces', () => {
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  const phoneOf = (person: string): Simulator => {
    jest.resetModules()
    document.body.innerHTML = ''
    return new Simulator(city.url, person)
  }

  it('offers no message of WeChat’s where there is no template for one, and asks for none', async () => {
    const phone = phoneOf('p1')
    await phone.open('/packages/matters/result/index?id=demo-matter-0001')
    await phone.shows('查看进展')
    expect(phone.text).not.toContain('微信告诉我')
    expect(phone.asked).toEqual([])
  })

  it('has the phone number typed, since no button of WeChat’s is paid for', async () => {
    const phone = phoneOf('new:typing')
    await phone.open('/packages/more/register/index')
    await phone.shows('手机号')
    expect(phone.text).not.toContain('用微信绑定的手机号')
  })

  it('draws the code of a receipt as a picture that every phone shows', async () => {
    const phone = phoneOf('p1')
    await phone.open('/packages/matters/receipt/index?id=demo-matter-0001')
    await phone.shows('校验')
    await phone.rests()
    expect(phone.drawn).toContain('data:image/gif;base64,R0lGOD')
    expect(phone.refused).toEqual([])
  })
})
