/** Consent in the shipped weapp build, where WeChat's own button takes it and WeChat keeps a record of its own. */
import { creditCodeCheckDigit } from '../../domain/credit-code'
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator } from './simulator'

const BODY = '91411525MA9T00099'
const FORM = {
  enterprise: '固始新柳工艺品有限公司（演示）',
  creditCode: `${BODY}${creditCodeCheckDigit(BODY)}`,
  county: '411525',
  contact: '钱某（演示）',
  phone: '13800000011',
  association: '',
}

const QUESTION = '先说清楚怎么用您的信息'
const KEPT = 'zbt:privacy'

describe('consent in WeChat', () => {
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  /** A phone on which the registration was filled in on another day. */
  async function newcomer(person: string): Promise<Simulator> {
    jest.resetModules()
    document.body.innerHTML = ''
    const phone = new Simulator(city.url, person)
    phone.keep('zbt:draft:register', FORM)
    await phone.open('/packages/more/register/index')
    await phone.shows('登记以后，就能提交和看进展')
    return phone
  }

  it('is not asked for on opening, but when the registration is handed in, and by a button of WeChat’s', async () => {
    const phone = await newcomer('new:agrees')
    await phone.rests()
    expect(phone.text).not.toContain(QUESTION)
    await phone.tap('登记')
    await phone.shows(QUESTION)
    expect(phone.kept(KEPT)).toBeUndefined()
    await phone.agree()
    await phone.hears('已登记，现在就能提交，县区局会尽快确认')
    expect(phone.kept(KEPT)).toMatchObject({ guide: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(phone.warnings).toEqual([])
  })

  it('can be declined: nothing is sent, what was typed stays, and the next try asks again', async () => {
    const phone = await newcomer('new:declines')
    await phone.tap('登记')
    await phone.shows(QUESTION)
    await phone.tap('不同意，只看看')
    await phone.rests()
    expect(phone.text).not.toContain(QUESTION)
    expect(phone.toasts).toEqual(['没有同意，就先不登记；写的都还在'])
    expect(phone.kept('zbt:draft:register')).toEqual(FORM)
    expect(phone.kept(KEPT)).toBeUndefined()
    await phone.tap('登记')
    await phone.shows(QUESTION)
  })
})
