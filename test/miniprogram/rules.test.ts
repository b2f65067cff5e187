/** The section changes the rules on WeChat's phone: rows go into a draft and are tried, tables go out to a chat and come back from one. */
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator } from './simulator'

const SECTION = 'p4'

describe('the rules on a phone with WeChat', () => {
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  const phoneOn = async (page: string): Promise<Simulator> => {
    jest.resetModules()
    document.body.innerHTML = ''
    const phone = new Simulator(city.url, SECTION)
    await phone.open(`/packages/section/${page}`)
    await phone.rests()
    return phone
  }

  it('sends a table into a chat and takes a changed one from there, with the faults of each line', async () => {
    const phone = await phoneOn('table/index?table=landmarks')
    await phone.tap('表格')
    await phone.rests()
    await phone.tap('发到聊天')
    const [[name, sent] = ['', Buffer.alloc(0)]] = [...phone.files.sent]
    expect(name).toMatch(/\.csv$/)
    // A spreadsheet program takes it for UTF-8 only where it begins so.
    expect(sent.toString('utf8').startsWith('\ufeff')).toBe(true)
    const [heading = ''] = sent.toString('utf8').split(/\r?\n/)
    const empty = heading
      .split(',')
      .slice(3)
      .map(() => '')
    const line = (...cells: string[]) => [...cells, ...empty].join(',')
    const rows = [
      heading,
      line('东双河老粮站', '411502', '浉河区局核实，2026-11-20'),
      line('没有的地方', '某县', ''),
    ]
    phone.files.album.set('地名.csv', Buffer.from(rows.join('\r\n')))
    await phone.tap('导入')
    await phone.shows('第 3 行')
    await phone.tap('放进改动')
    await phone.shows('1 处改动还没启用')
    await phone.shows('东双河老粮站')
    expect(phone.warnings).toEqual([])
    expect(phone.refused).toEqual([])
  })

  it('takes a new row into the draft and tries it', async () => {
    const phone = await phoneOn('row/index?table=landmarks')
    await phone.type('.field__input', '青年路小商品城')
    await phone.tap('在哪里')
    await phone.tap('浉河区')
    await phone.tap('只到县区')
    await phone.type('.text-area', '浉河区局核实，2026-11-20')
    await phone.tap('放进改动')
    await phone.hears('已放进改动，启用后生效')
    await phone.open('/packages/section/draft/index')
    await phone.shows('青年路小商品城')
    await phone.tap('试算')
    await phone.shows('试算过了，可以启用')
    expect(phone.warnings).toEqual([])
    expect(phone.refused).toEqual([])
  })
})
