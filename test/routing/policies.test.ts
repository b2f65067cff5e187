/** What the law page leaves to the pack or says only once: splitting, platforms' seats, interests, names, older texts. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type CityPack, type Report, route } from '../../domain/routing'
import { heldOut } from './held-out'
import { heldOut2 } from './held-out-2'
import { heldOut3 } from './held-out-3'
import { heldOut4 } from './held-out-4'
import { heldOut5 } from './held-out-5'
import { heldOut6 } from './held-out-6'
import { heldOut7 } from './held-out-7'
import { heldOut8 } from './held-out-8'
import { heldOut9 } from './held-out-9'
import { heldOut10 } from './held-out-10'
import { dev } from './labelled'

const ask = (description: string, more: Partial<Report> = {}, from: CityPack = pack): Answer =>
  route(
    { id: 'p', kind: 'lead', receivedAt: '2026-11-23T09:41:00+08:00', description, ...more },
    from,
    nationalCalendar,
  )
const rules = (answer: Answer): string[] => answer.reasons.map(one => one.rule)

const MORE = [
  ask('固始县一家超市卖假冒我们商标的柳编筐，另外想问一下商标续展怎么弄'),
  ask('这里有店卖假冒我们商标的酒', { place: { point: { lng: 115.6653, lat: 32.1687 } } }),
  ask('2024年9月固始县一家厂偷走我们的配方，侵犯商业秘密'),
]

describe('a text that holds two kinds', () => {
  test.each([
    ['固始县一家超市卖假冒我们商标的柳编筐，另外想问一下商标续展怎么弄', 'lead', '咨询'],
    ['固始县一家超市卖假冒我们商标的柳编筐，我买了一个他还不给退货', 'lead', '12315'],
    ['我在浉河区一家烟酒店买了两瓶假冒的茅台，商标不对，要求退一赔三', 'complaint', '侵权线索'],
    ['固始县一家厂假冒我们商标做衣服，还拖欠工人工资', 'lead', '劳动保障'],
  ])('%s', (text, kind, says) => {
    const answer = ask(text)
    expect(answer.kind).toBe(kind)
    expect(answer.assumed.join('')).toContain(says)
    expect(rules(answer)).toContain('split')
  })
  test('one kind alone says nothing of another', () => {
    expect(rules(ask('固始县一家超市卖假冒我们商标的柳编筐'))).not.toContain('split')
  })
})

describe("a platform's seat", () => {
  test('counts for an unregistered live-streamer with no place told', () => {
    const answer = ask('抖音主播卖假冒我们商标的衣服，没有营业执照，不知道在哪里')
    expect([answer.responsible.kind, answer.responsible.code]).toEqual(['outside', '110108'])
    expect(answer.assumed.join('')).toContain('还没有人核实')
  })
  test('counts where the operator itself sells', () => {
    expect(ask('京东自营卖的篮子假冒我们商标').responsible.kind).toBe('outside')
  })
  test.each([
    ['抖音主播卖假冒我们商标的衣服，查不到他在哪里直播', 'triage'],
    ['抖音主播在光山县卖假冒我们商标的衣服，没有营业执照', 'bureau'],
    ['淘宝有家店卖假冒我们商标的茶叶，不知道店在哪', 'triage'],
  ])('decides nothing else: %s', (text, kind) => {
    expect(ask(text).responsible.kind).toBe(kind)
  })
})

describe('conflict of interest (G 11)', () => {
  const suspect = { name: '固始某某柳编有限公司' }
  const text = '固始县陈淋子镇一家厂生产假冒我们商标的柳编筐'
  const withInterest = (role: 'officer' | 'member'): CityPack => ({
    ...pack,
    interests: [{ name: suspect.name, workstation: 'ws-willow', role }],
  })

  test("an officer's enterprise: the workstation steps back, and the reason is told", () => {
    const answer = ask(text, { suspect }, withInterest('officer'))
    expect(answer.workstation).toBeNull()
    expect(answer.noWorkstation).toContain('回避')
    expect(rules(answer)).toContain('interest-officer')
  })
  test('another workstation of the trade takes its place', () => {
    const first = pack.organisations.find(one => one.id === 'ws-willow')
    if (!first) throw new Error('the pack has no ws-willow')
    const other = { ...first, id: 'ws-willow-2' }
    const from = { ...withInterest('officer'), organisations: [...pack.organisations, other] }
    expect(ask(text, { suspect }, from).workstation?.id).toBe('ws-willow-2')
  })
  test("an ordinary member's: the workstation, warned", () => {
    const answer = ask(text, { suspect }, withInterest('member'))
    expect(answer.workstation?.id).toBe('ws-willow')
    expect(rules(answer)).toContain('interest-member')
  })
  test('nobody else is fenced off', () => {
    expect(ask(text, { suspect: { name: '别的公司' } }, withInterest('officer')).workstation?.id).toBe(
      'ws-willow',
    )
  })
})

test("the place in a suspect's name is a candidate, never an answer", () => {
  const answer = ask('有人在卖假冒我们商标的酱油', { suspect: { name: '商城县老味道调味品有限公司' } })
  expect(answer.responsible.kind).toBe('triage')
  expect(answer.candidates.map(one => one.code)).toEqual(['411524'])
})

test('where goods come from by hearsay, and no word of who sells them, is triage', () => {
  const answer = ask('老板说是从潢川一个厂进的货，冒充我们的商标')
  expect(answer.responsible.kind).toBe('triage')
  expect(answer.candidates.map(one => one.code)).toEqual(['411526'])
})

describe('places that are named and do not count', () => {
  test.each([
    ['跟固始县交界的安徽金寨县有人卖仿冒我们商标的柳编', 'outside', '341524'],
    ['湖北随州有人在信阳茶都开店卖假冒我们商标的毛尖', 'triage', '411500'],
    ['我的商标在固始县被一个网红直播带货假冒，她人在合肥', 'outside', '340100'],
    ['消费者说在罗山县灵山镇的店里买到了假冒我们商标的茶', 'bureau', '411521'],
    ['我在罗山县一家店买的茶叶，回家一看商标跟我们公司的一样，是假的', 'bureau', '411521'],
    ['美国公司在固始县的工厂生产假冒我们商标的衣服', 'bureau', '411525'],
    ['俄罗斯客户委托固始县一个厂做假冒我们商标的筐', 'bureau', '411525'],
    ['美国公司在美国起诉我们侵犯商标', 'section', '411500'],
    ['商城县的新县路有一家店卖假冒我们商标的酒', 'bureau', '411524'],
    ['这个作坊在固始县和商城县交界的地方，做假冒我们商标的酱菜', 'triage', '411500'],
  ])('%s', (text, kind, code) => {
    const { responsible } = ask(text)
    expect([responsible.kind, responsible.code]).toEqual([kind, code])
  })
  test('a shop beside a market is a shop', () => {
    const { facts } = ask('老城街道菜市场旁边那家茶庄卖假冒我们商标的茶叶')
    expect(facts.find(one => one.fact === 'channel')?.value).toBe('shop')
  })
  test('of several places the one whose bureau has filed leads, the others are informed', () => {
    const answer = ask('浉河区局已经立案了，他们在平桥区还有一个仓库，也是假冒我们商标的茶')
    expect(answer.responsible.code).toBe('411502')
    expect(answer.informed.map(one => one.code)).toEqual(['411503'])
  })
})

test('a counterfeit beside pirated books leads, the pirated books are linked (G 12)', () => {
  const answer = ask('息县八里岔乡小学门口的文具店卖盗版教辅和假冒晨光的笔')
  expect(answer.responsible.code).toBe('411528')
  expect(answer.linked.map(one => one.name).join('')).toContain('版权局')
})

describe('an act under an older text', () => {
  test('is warned of', () => {
    expect(rules(ask('2024年9月固始县一家厂偷走我们的配方，侵犯商业秘密'))).toContain('older-text')
  })
  test('the year of a registration is no year of the act', () => {
    expect(rules(ask('我们2015年注册了商标，固始县一家店的包装跟我们混淆'))).not.toContain('older-text')
  })
})

test('the accused who chose 咨询 is never sent to the investigating bureau', () => {
  const answer = ask('我们在固始县，王某起诉我们商标侵权，该怎么应诉', { kind: 'consultation' })
  expect([answer.responsible.kind, rules(answer)[0]]).toEqual(['section', 'accused'])
})

test('every row of the subject and rule tables is reached', () => {
  const labelled = [
    ...dev,
    ...heldOut,
    ...heldOut2,
    ...heldOut3,
    ...heldOut4,
    ...heldOut5,
    ...heldOut6,
    ...heldOut7,
    ...heldOut8,
    ...heldOut9,
    ...heldOut10,
  ].map(({ text, more, context }) =>
    route(
      { id: 'c', kind: 'lead', receivedAt: '2026-11-23T09:41:00+08:00', description: text, ...more },
      pack,
      nationalCalendar,
      context,
    ),
  )
  const reached = new Set([...labelled, ...MORE].flatMap(rules))
  // Reached above with packs of their own, and in properties.test.ts with points found there.
  const elsewhere = ['interest-officer', 'interest-member', 'near-border']
  const rows = [...pack.rules, ...pack.subjects].map(one => one.rule)
  expect(rows.filter(rule => !reached.has(rule) && !elsewhere.includes(rule))).toEqual([])
})
