/** A draft city routes: every county and township in several ways of speaking, and each kind of answer, without a word of 信阳. */
import { nationalCalendar } from '../../city/national/calendar'
import { type Answer, type Report, type ReporterContext, route } from '../../domain/routing'
import type { County } from '../../domain/routing/pack'
import { type NewCity, newCity } from '../support/new-city'
import { testPack } from '../support/pack-checks'

/** Cities of four provinces, one with development zones, one without counties, and a municipality directly under the central government. */
const CITIES = ['330700', '440600', '510700', '410500', '441900', '310000']

const HOME = /信阳|信市监|411[0-9]{3}|浉河|平桥|固始/
const BARE = /(街道|镇|乡)$/

type Named = { county: County; town: string; other: County; shared: boolean }
type Shape = { name: string; write: (one: Named) => string; applies?: (one: Named) => boolean }

const hasOther = (one: Named): boolean => one.other.code !== one.county.code

const SHAPES: Shape[] = [
  {
    name: 'at the end',
    write: ({ county, town }) => `有人销售侵犯我公司注册商标的衣服，地点在${county.name}${town}`,
  },
  {
    name: 'no punctuation',
    write: ({ county, town }) =>
      `你好我要举报有人冒用我们家商标卖食用油就在${county.name}${town}街上那个粮油店`,
  },
  {
    name: 'a factory',
    write: ({ county, town }) => `${county.name}${town}有个作坊在生产假冒我们注册商标的家具`,
  },
  {
    name: 'its county’s short form',
    write: ({ county, town }) =>
      `昨天在${county.short ?? county.name}${town}街上看到有人卖假冒我们牌子的茶叶`,
  },
  {
    name: 'nothing else',
    write: ({ town }) => `${town}有个小店卖仿冒我们商标的羽绒服`,
    applies: one => !one.shared && BARE.test(one.town),
  },
  {
    name: 'another county denied',
    write: ({ county, town, other }) =>
      `不是${other.name}，是${county.name}${town}的一家门店在卖假冒我们商标的衣服`,
    applies: hasOther,
  },
  {
    name: 'the own seat elsewhere',
    write: ({ county, town, other }) =>
      `我们公司在${other.name}，最近发现${county.name}${town}的市场上有人卖假冒我们商标的手机壳`,
    applies: hasOther,
  },
]

describe.each(CITIES)('the draft of %s', code => {
  let city: NewCity
  const answers: Answer[] = []

  const ask = (description: string, more: Partial<Report> = {}, context?: ReporterContext): Answer => {
    const answer = askElsewhere(description, more, context)
    answers.push(answer)
    return answer
  }
  /** Answers about other cities may name them. */
  const askElsewhere = (description: string, more: Partial<Report> = {}, context?: ReporterContext): Answer =>
    route(
      { id: 'c', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description, ...more },
      city.pack,
      nationalCalendar,
      context,
    )
  const first = (): County => {
    const [county] = city.pack.counties
    if (!county) throw new Error('a city without counties')
    return county
  }
  const named = (): Named[] => {
    const { counties } = city.pack
    const towns = counties.flatMap(county => county.townships.map(town => town.name.replace(BARE, '')))
    const twice = new Set(towns.filter((name, index) => towns.indexOf(name) !== index))
    return counties.flatMap((county, index) =>
      county.townships.map((town, at) => ({
        county,
        town: town.name,
        other: counties[(index + 1 + at) % counties.length] ?? county,
        shared: twice.has(town.name.replace(BARE, '')),
      })),
    )
  }

  beforeAll(() => {
    city = newCity(code)
  }, 60_000)
  afterAll(() => city.remove())

  describe('its pack', () => {
    testPack(() => city.pack)

    test('says of every authority that nobody has confirmed it, and holds no association but the demonstration’s', () => {
      for (const one of city.pack.organisations) {
        expect([one.id, one.source]).toEqual([one.id, null])
        expect([one.id, `${one.does}${one.name}`]).toEqual([one.id, expect.stringMatching(/草稿|（演示）/)])
        if (one.kind === 'association' || one.kind === 'workstation') expect(one.demo).toBe(true)
      }
    })

    test('names 信阳 nowhere but among the places outside', () => {
      const { outside: _, platforms: __, ...rest } = city.pack
      expect(JSON.stringify(rest)).not.toMatch(/信阳|信市监/)
    })
  })

  test.each(SHAPES)('every township named with $name reaches its county’s bureau', ({ write, applies }) => {
    const wrong = named()
      .filter(one => applies?.(one) ?? true)
      .map(one => ({ one, answer: ask(write(one)) }))
      .filter(({ one, answer }) => answer.responsible.kind !== 'bureau' || answer.county !== one.county.code)
      .map(({ one, answer }) => `${write(one)} → ${answer.responsible.kind} ${answer.county}`)
    expect(wrong).toEqual([])
  })

  test('every county by its name and by its code reaches its bureau', () => {
    for (const county of city.pack.counties) {
      const said = ask(`${city.pack.city.name}${county.name}有家超市卖假冒我们注册商标的酒`)
      expect([county.name, said.responsible.code]).toEqual([county.name, county.code])
      expect(said.responsible.name).toBe(
        city.pack.organisations.find(one => one.id === `bureau-${county.code}`)?.name,
      )
      const chosen = ask('有家超市卖假冒我们注册商标的酒', { place: { division: county.code } })
      expect([county.name, chosen.county]).toEqual([county.name, county.code])
    }
  })

  test('a township’s name that counties share is triage, with a question naming them', () => {
    const towns = city.pack.counties.flatMap(county => county.townships.map(({ name }) => ({ name, county })))
    const shared = towns.filter(
      ({ name, county }) =>
        BARE.test(name) && towns.some(other => other.name === name && other.county !== county),
    )
    for (const { name, county } of shared) {
      const answer = ask(`${name}有个门店卖假冒我们注册商标的茶叶`)
      expect([name, answer.responsible.kind, answer.county]).toEqual([name, 'triage', null])
      expect(answer.ask).toContain(county.name)
    }
  })

  test('a patent dispute and a technical secret are the section’s', () => {
    const where = first().name
    for (const text of [
      `${where}一家工厂仿制我们的实用新型专利产品，请求处理专利侵权纠纷`,
      `${where}一家厂挖走我们的技术员，带走了工艺图纸和配方，侵犯我们的技术秘密`,
    ]) {
      const answer = ask(text)
      expect([text, answer.responsible.kind, answer.responsible.code]).toEqual([text, 'section', code])
    }
  })

  test('what happens elsewhere is outside, with the name of whom to turn to', () => {
    for (const [place, name, digits] of [
      ['河南省信阳市固始县', '固始县', '411525'],
      ['义乌市', '义乌市', '330782'],
      ['深圳市南山区', '南山区', '440305'],
    ] as const) {
      if (digits.startsWith(code.slice(0, 4))) continue
      const answer = askElsewhere(`${place}一家门店卖假冒我们注册商标的衣服`)
      expect([place, answer.responsible.kind, answer.responsible.code]).toEqual([place, 'outside', digits])
      expect(answer.responsible.name).toContain(name)
    }
  })

  test('abroad, at the border, consumers and what is no intellectual property go where they go everywhere', () => {
    expect(ask('我们的商标在德国被当地公司抢注了，怎么办').responsible.kind).toBe('section')
    expect(ask('一批假冒我们注册商标的衣服正要报关出口').responsible.name).toContain('海关')
    expect(ask('我在网上买的衣服质量差，我要退款').kind).toBe('complaint')
    expect(ask('老板拖欠我三个月工资不给').kind).toBe('not-ip')
  })

  test('a consultation goes to the bureau of the enterprise’s own county', () => {
    const { code: own } = first()
    const answer = ask('想申请注册一个商标，需要什么材料', { kind: 'consultation' }, { county: own })
    expect([answer.kind, answer.responsible.kind, answer.county]).toEqual(['consultation', 'bureau', own])
  })

  test('no place at all is triage with the question', () => {
    const answer = ask('有家门店卖假冒我们注册商标的衣服')
    expect(answer.responsible.kind).toBe('triage')
    expect(answer.ask).toContain('哪个县区')
  })

  test('a lead has the national deadlines', () => {
    const { deadlines } = ask(`${first().name}一家门店卖假冒我们注册商标的衣服`)
    expect(deadlines.find(one => one.limit === 'sign')?.dueAt).toBe('2026-11-24T17:30:00+08:00')
    expect(deadlines.find(one => one.limit === 'verify')?.dueAt).toBe('2026-12-14T17:30:00+08:00')
  })

  test('without boundaries a map point decides nothing and says so', () => {
    const point = { lng: 114.07, lat: 32.12 }
    const alone = ask('有家门店卖假冒我们注册商标的衣服', { place: { point } })
    expect(alone.responsible.kind).toBe('triage')
    expect(alone.assumed.join()).toContain('地图上的点没有用来定地方')
    const { name, code: county } = first()
    expect(ask(`${name}一家门店卖假冒我们注册商标的衣服`, { place: { point } }).county).toBe(county)
  })

  test('no answer of all these mentions 信阳', () => {
    expect(answers.length).toBeGreaterThan(20)
    const { '0': found } = answers.map(one => HOME.exec(JSON.stringify(one))?.[0]).filter(Boolean)
    expect(found).toBeUndefined()
  })
})
