/** What people read in an answer: facts, headings, the reason why; and that hearsay says nothing of the act itself. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type Fact, type Report, type ReporterContext, route } from '../../domain/routing'
import { allLabelled as everything } from './labelled-sets'

const ask = (description: string, more: Partial<Report> = {}, context: ReporterContext = {}): Answer =>
  route(
    { id: 'w', kind: 'lead', receivedAt: '2026-11-23T09:41:00+08:00', description, ...more },
    pack,
    nationalCalendar,
    context,
  )
const fact = (answer: Answer, name: Fact['fact']): Fact | undefined =>
  answer.facts.find(one => one.fact === name)

const XINGLONG =
  '昨天在固始县陈淋子镇街上的兴隆百货看见有人卖柳编收纳筐，吊牌用的是我们“豫江”商标，我们没授权过。老板说是从潢川一个厂进的货。'

describe('the report of the reference screen', () => {
  const answer = ask(XINGLONG)

  test('reads the five lines of the screen', () => {
    const lines = answer.facts.map(({ fact: name, label, note }) => [name, label, note])
    expect(lines.slice(0, 5)).toEqual([
      ['place', '固始县 陈淋子镇', '销售地'],
      ['other-place', '潢川县（具体不详）', '可能的生产地'],
      ['right', '注册商标', '“豫江”'],
      ['conduct', '销售侵犯商标权的商品', null],
      ['channel', '实体门店', null],
    ])
  })
  test('marks the words that each was read from', () => {
    const words = (name: Fact['fact']) =>
      fact(answer, name)?.spans.map(span => XINGLONG.slice(span.start, span.end))
    expect(words('place')).toEqual(['固始县陈淋子镇街上的'])
    expect(words('channel')).toEqual(['兴隆百货'])
    expect(words('other-place')).toEqual(['从潢川一个厂进的货'])
    expect(words('right')).toEqual(['“豫江”商标'])
  })
  test('a maker known by hearsay sets no channel and no place, and is informed', () => {
    expect(fact(answer, 'channel')?.value).toBe('shop')
    expect(answer.county).toBe('411525')
    expect(answer.informed.map(one => one.code)).toEqual(['411526'])
  })
  test('says why in plain sentences, and names the place in the chain', () => {
    expect(answer.title).toBe('陈淋子镇门店销售仿冒柳编')
    expect(answer.why).toBe(
      '您举报的是门店销售侵犯商标权的商品，由违法行为发生地的县级局管；门店在固始县陈淋子镇。货可能来自潢川县，一并告诉潢川县局。',
    )
    expect(answer.reasons.map(one => one.text)).toContain('行为发生地：“固始县陈淋子镇” → 固始县。')
  })
})

describe('right and act are facts of their own', () => {
  test.each([
    ['光山县一家店卖假冒我们商标的酒', '注册商标', '销售侵犯商标权的商品'],
    ['光山县一家厂生产假冒我们商标的酒', '注册商标', '生产侵犯商标权的商品'],
    ['光山县一家店的招牌用了我们的注册商标', '注册商标', '在招牌上使用他人注册商标'],
    ['光山县一家店的净水器标着发明专利，专利号查不到', '发明专利', '假冒专利'],
    ['光山县一家厂未经许可制造我们的实用新型专利产品', '实用新型专利', '未经许可制造、销售专利产品'],
    ['光山县一家厂抄我们的外观设计专利', '外观设计专利', '未经许可实施他人专利'],
    ['光山县一家茶庄贴着地理标志专用标志', '地理标志', '擅自使用地理标志专用标志'],
    ['光山县一家公司偷了我们的配方，侵犯商业秘密', '商业秘密', '侵犯商业秘密（技术秘密）'],
    ['光山县一家店盗用我们的图片，侵犯著作权', '著作权', '未经许可使用图片、照片'],
    ['光山县有人卖我们有植物新品种权的种子', '植物新品种', '未经许可生产、繁殖、销售授权品种'],
    ['光山县一家公司抄我们的布图设计', '集成电路布图设计', '复制受保护的布图设计'],
    ['光山县一家店卖印着奥运五环的杯子', '特殊标志', '擅自使用奥林匹克标志'],
    ['光山县一家店的包装装潢跟我们混淆', '公平竞争', '仿冒混淆（包装、装潢）'],
    ['光山县一家厂商业诋毁我们', '公平竞争', '商业诋毁'],
  ])('%s', (text, right, conduct) => {
    const answer = ask(text)
    expect([fact(answer, 'right')?.label, fact(answer, 'conduct')?.label]).toEqual([right, conduct])
  })
  test('the right that the person chose is named, without a note of its own', () => {
    expect(fact(ask('平桥区一家厂仿造我们的产品', { right: 'patent-design' }), 'right')).toMatchObject({
      value: 'patent-design',
      label: '外观设计专利',
      note: null,
    })
  })
  test('no word is in two facts, and no fact comes twice', () => {
    for (const { text, more } of everything) {
      const { facts } = ask(text, more)
      const spans = facts.flatMap(one => one.spans).sort((a, b) => a.start - b.start)
      spans.forEach((span, index) => {
        const next = spans[index + 1]
        if (next) expect([text, span.end <= next.start]).toEqual([text, true])
      })
      const keys = facts.map(one => `${one.fact} ${one.value}`)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

describe('headings for lists', () => {
  test.each([
    ['老城街道菜市场旁边那家茶庄，包装上印着信阳毛尖地理标志专用标志', '老城街道茶庄冒用地理标志'],
    ['抖音上有人直播卖假羽绒服，用的是我们商标', '抖音直播间销售假冒羽绒服'],
    ['商城县观庙镇有个仓库堆着假冒我们商标的大米', '观庙镇仓库存放假冒大米'],
    ['在固始县一家手机店买的手机坏了，要求退货', '消费争议'],
  ])('%s', (text, title) => {
    expect(ask(text).title).toBe(title)
  })
  test.each([
    ['我们公司商标到期没续展怎么办，还能补救吗', '商标到期没续展怎么办'],
    [
      '您好，请问一下地理标志专用标志需要什么材料才能申请使用，电话13812345678',
      '地理标志专用标志需要什么材料',
    ],
    ['员工把我们的配方带走了，我们可以怎么维权', '员工把我们的配方带走了可以怎么维权'],
    ['我叫张建国，王海涛起诉我们商标侵权，怎么应诉', '注册商标被指侵权怎么应对'],
    ['李伟离职后带走客户名单怎么维权', '商业秘密问题咨询'],
    ['老周的店仿我们商标怎么办', '商标怎么办'],
  ])('a consultation is headed by its question, never by a name: %s', (text, title) => {
    const answer = ask(text, { kind: 'consultation', suspect: { name: '老周' } })
    if (title !== '商标怎么办') expect(answer.title).toBe(title)
    expect(answer.title).not.toMatch(/张建国|王海涛|李伟|老周|\d{5}/)
  })
  test('fit into one line, whatever is reported', () => {
    const long = everything
      .map(({ text, more, context }) => ask(text, more, context).title)
      .filter(title => title.length > 18 || title.length < 4 || /[，。：？]/.test(title))
    expect(long).toEqual([])
  })
})

test('the reason why repeats no clause and ends in a full stop', () => {
  for (const { text, more, context } of everything) {
    const { why, reasons } = ask(text, more, context)
    const clauses = why.split(/[，。；]/).filter(clause => clause.length > 5)
    expect([text, new Set(clauses).size]).toEqual([text, clauses.length])
    const texts = reasons.map(one => one.text)
    expect(new Set(texts).size).toBe(texts.length)
  }
})

test('triage is called 分拨', () => {
  const { deadlines } = ask('有人卖假冒我们商标的羽绒服')
  expect(deadlines.find(one => one.limit === 'triage')?.what).toBe('分拨')
})
