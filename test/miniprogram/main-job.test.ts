/** The main job in the shipped weapp build, against the real functions on the local cloud. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator, WEAPP } from './simulator'

const LEAD = '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐'
const NUMBER = /XY\d{6}-[0-9A-Z]{4}/
const QUESTION = '我们做柳编的商标快到期了没续展，别人能不能抢注，该怎么办？'

describe('the weapp build', () => {
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  /** The mini-program as another person's phone starts it. */
  const phoneOf = (person: string | null, weapp?: string): Simulator => {
    jest.resetModules()
    document.body.innerHTML = ''
    return new Simulator(city.url, person, weapp)
  }

  async function submit(door: string, text: string, weapp?: string): Promise<Simulator> {
    const enterprise = phoneOf('p1', weapp)
    await enterprise.open('/pages/home/index')
    await enterprise.tap(door)
    await enterprise.type('.text-area', text)
    await enterprise.shows('固始县市场监督管理局')
    await enterprise.tap('协助')
    await enterprise.tap('提交')
    return enterprise
  }

  it.each([
    ['a lead', '报告侵权线索', '陈淋子镇', LEAD, '已到店检查，发现同款 12 件，正在报批立案。'],
    ['a consultation', '维权咨询', '维权咨询', QUESTION, '期满后有六个月宽展期，请尽快办理续展。'],
  ])(
    'carries %s from one sentence to the reply that the enterprise reads',
    async (_what, door, row, text, reply) => {
      const enterprise = await submit(door, text)
      await enterprise.shows(NUMBER)
      await enterprise.shows('柳编行业协会工作站')
      const number = NUMBER.exec(enterprise.text)?.[0] ?? ''

      const bureau = phoneOf('p3')
      await bureau.open('/pages/desk/index')
      await bureau.tap(row)
      await bureau.shows(number)
      await bureau.tap('签收')
      await bureau.tap('答复')
      await bureau.type('.text-area', reply)
      await bureau.tap('发出答复')
      await bureau.shows(reply)

      const adviser = phoneOf('p2')
      await adviser.open('/pages/desk/index')
      await adviser.tap(row)
      await adviser.shows(reply)

      const reader = phoneOf('p1')
      await reader.open('/pages/messages/index')
      await reader.shows(reply)
      for (const phone of [enterprise, bureau, adviser, reader]) expect(phone.warnings).toEqual([])
    },
  )

  it('is really driven: with one endpoint renamed in the package, the story cannot end', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'weapp-'))
    try {
      cpSync(WEAPP, broken, { recursive: true })
      const holding = scriptsOf(broken).filter(file => readFileSync(file, 'utf8').includes('matter.submit'))
      expect(holding).toHaveLength(1)
      for (const file of holding) {
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('matter.submit', 'matter.send'))
      }
      const enterprise = await submit('报告侵权线索', LEAD, broken)
      await enterprise.shows('没有这个功能')
      expect(enterprise.text).not.toMatch(NUMBER)
    } finally {
      rmSync(broken, { recursive: true, force: true })
    }
  })
})

const scriptsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.js'))
    .map(file => join(folder, file))
