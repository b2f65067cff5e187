/** Each of the 224 townships, named in eighteen ways of speaking, reaches its county. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Report, route } from '../../domain/routing'

const ask = (description: string, more: Partial<Report> = {}) =>
  route(
    { id: 't', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description, ...more },
    pack,
    nationalCalendar,
  )

type Case = {
  county: string
  countyName: string
  short: string
  town: string
  bare: string
  other: string
  otherProduct: string
}

const PRODUCTS: Record<string, string> = {
  '411525': '固始鸡',
  '411526': '潢川贡面',
  '411522': '光山十宝',
  '411521': '罗山大肠汤',
}

const cases: Case[] = pack.counties.flatMap((county, index) =>
  county.townships.map(town => {
    const others = pack.counties.filter(
      one => one.code !== county.code && one.liesIn === null && one.code !== county.liesIn,
    )
    const other = others[(index * 3 + town.code.length + Number(town.code.slice(-2))) % others.length]
    const product = Object.entries(PRODUCTS).find(([code]) => code !== county.code)
    return {
      county: county.code,
      countyName: county.name,
      short: county.short ?? county.name,
      town: town.name,
      bare: town.name.replace(/(街道|镇|乡)$/, ''),
      other: other?.name ?? '',
      otherProduct: product?.[1] ?? '',
    }
  }),
)

const names = cases.map(one => one.town)
const sharedName = (town: string): boolean => names.filter(name => name === town).length > 1

/** Short forms that may stand alone: not a word of its own, not another township's too. */
const usableAlone = (one: Case): boolean =>
  one.bare !== one.town &&
  one.bare.length >= 2 &&
  !pack.wordsNotTownships.includes(one.bare) &&
  cases.filter(other => other.bare === one.bare).length === 1

const SHAPES: [string, (one: Case) => string, ((one: Case) => boolean)?][] = [
  ['full path', one => `河南省信阳市${one.countyName}${one.town}一家超市在卖假冒我们注册商标的大米`],
  ['county short form', one => `昨天在${one.short}${one.town}街上看到有人卖假冒我们牌子的茶叶`],
  ['township alone', one => `${one.town}有个小店卖仿冒我们商标的羽绒服`, one => !sharedName(one.town)],
  ['township without suffix', one => `前几天去${one.bare}赶集，有摊位卖贴着我们商标的假货`, usableAlone],
  ['at the end', one => `有人销售侵犯我公司注册商标的柳编筐，地点在${one.countyName}${one.town}`],
  [
    'no punctuation',
    one => `你好我要举报有人冒用我们家商标卖食用油就在${one.countyName}${one.town}集上那个粮油店`,
  ],
  ['factory', one => `${one.countyName}${one.town}有个作坊在生产假冒我们注册商标的家具`],
  ['warehouse', one => `发现一个仓库堆着印我们商标的假珍珠岩保温板，仓库在${one.countyName}${one.town}`],
  ['village', one => `假冒我们商标的窝点地址：${one.countyName}${one.town}王庄村三组`],
  [
    'another county denied',
    one => `不是${one.other}，是${one.countyName}${one.town}的一家门店在卖假冒我们商标的衣服`,
  ],
  [
    'own seat elsewhere',
    one => `我们公司在${one.other}，最近发现${one.countyName}${one.town}的市场上有人卖假冒我们商标的手机壳`,
  ],
  [
    'product of another county',
    one => `${one.countyName}${one.town}有门店把普通鸡打上“${one.otherProduct}”的牌子卖，侵犯商标`,
  ],
  [
    'an office beside it',
    one => `在${one.countyName}${one.town}政府对面的商店里发现有人卖假冒我们商标的茶叶`,
  ],
  [
    'voice-like talk',
    one => `那个啥我跟你说啊我昨天去${one.town}走亲戚看见路边一个店卖的茶叶跟我家商标一样是假的`,
    one => !sharedName(one.town),
  ],
  [
    'two counties denied',
    one => `不在浉河区也不在固始县，在${one.countyName}${one.town}，有人卖假冒我们商标的鞋`,
  ],
  ['place of dispatch', one => `淘宝店铺卖假冒我们商标的家具，发货地：${one.countyName}${one.town}`],
  ['live-stream room', one => `直播间在${one.countyName}${one.town}，主播卖假冒我们商标的板栗`],
  ['a village of the same name', one => `${one.countyName}${one.town}${one.bare}村3组有人贴我们的商标卖香油`],
]

describe.each(SHAPES)('a township named with %s', (_name, write, applies) => {
  test('reaches its county', () => {
    const wrong = cases
      .filter(one => applies?.(one) ?? true)
      .filter(one => ask(write(one)).county !== one.county)
      .map(one => `${write(one)} → ${ask(write(one)).county}`)
    expect(wrong).toEqual([])
  })
})

describe('a name that two counties share', () => {
  test.each(['老城街道', '老城街道办'])('%s alone is triage with a question naming both', town => {
    const answer = ask(`${town}有个门店卖假冒我们商标的茶叶`)
    expect(answer.responsible.kind).toBe('triage')
    expect(answer.county).toBeNull()
    expect(answer.ask).toContain('浉河区')
    expect(answer.ask).toContain('潢川县')
    expect(answer.candidates.map(one => one.code).sort()).toEqual(['411502', '411526'])
  })

  test.each([
    ['潢川县的门店卖假冒我们商标的贡面，就在老城街道', '411526'],
    ['老城街道有人卖假茶，侵犯我们商标，是浉河区的老城街道', '411502'],
    ['不是浉河区，是老城街道，那里有店卖假冒我们商标的酒', '411526'],
  ])('%s is settled by the county named beside it', (text, county) => {
    expect(ask(text).county).toBe(county)
  })

  test('the field settles it', () => {
    expect(ask('老城街道有人卖假冒我们商标的茶叶', { place: { division: '411526004' } }).county).toBe(
      '411526',
    )
  })
})
