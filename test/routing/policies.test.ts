/** What the law page leaves to the pack or says only once: splitting, platforms' seats, interests, names, older texts. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type CityPack, type Report, route } from '../../domain/routing'

const ask = (description: string, more: Partial<Report> = {}, from: CityPack = pack): Answer =>
  route(
    { id: 'p', kind: 'lead', receivedAt: '2026-11-23T09:41:00+08:00', description, ...more },
    from,
    nationalCalendar,
  )
const rules = (answer: Answer): string[] => answer.reasons.map(one => one.rule)

describe('a text that holds two kinds (投诉举报处理办法 9)', () => {
  const SEAT = { county: '411524' }
  const inContext = (description: string, more: Partial<Report> = {}): Answer =>
    route(
      { id: 'p', kind: 'lead', receivedAt: '2026-11-23T09:41:00+08:00', description, ...more },
      pack,
      nationalCalendar,
      SEAT,
    )

  test.each([
    ['固始县一家超市卖假冒我们商标的柳编筐，我买了一个他还不给退货', 'lead', '12315'],
    ['我在浉河区一家烟酒店买了两瓶假冒的茅台，商标不对，要求退一赔三', 'complaint', '侵权线索'],
    ['我在光山县一家商场买了双鞋，是假冒名牌的，要求退一赔三', 'complaint', '侵权线索'],
    ['固始县一家厂假冒我们商标做衣服，还拖欠工人工资', 'lead', '劳动保障'],
    ['潢川县一家店卖的贡面假冒我们的注册商标，还盗用我们拍的照片侵犯著作权', 'lead', '版权局'],
  ])('what is not ours is told and never stored: %s', (text, kind, says) => {
    const answer = ask(text)
    expect(answer.kind).toBe(kind)
    expect(answer.guidance).toContain(says)
    expect(answer.guidance).toContain('没有替您提交')
    expect(answer.linked.filter(one => one.matter)).toEqual([])
  })

  test('a question beside a lead is a consultation of its own, at the county of the asker', () => {
    const text = '固始县一家超市卖假冒我们商标的柳编筐，另外想问一下我们的专利年费怎么缴。老板姓陈。'
    const answer = inContext(text)
    expect([answer.kind, answer.responsible.code]).toEqual(['lead', '411525'])
    const [question] = answer.linked
    expect(question).toMatchObject({
      code: '411524',
      matter: { about: 'question', kind: 'consultation', description: '想问一下我们的专利年费怎么缴' },
    })
    expect(question?.matter?.deadlines.map(one => one.limit)).toContain('answer-consultation')
    expect(rules(answer)).toContain('split')
    // The patent that is asked about is none that was infringed.
    expect(rules(answer)).not.toContain('patent-dispute')
    for (const { spans } of answer.facts)
      for (const { start, end } of spans) expect(text.slice(start, end)).not.toMatch(/专利|年费/)
  })

  test.each([
    '固始县一家超市卖假冒我们商标的柳编筐，另外想问一下这种情况多久有结果',
    '固始县一家超市卖假冒我们商标的柳编筐，还想问他们该怎么处理',
    '我们的商标快到期了，还想问专利年费怎么缴',
  ])('what is asked about the lead itself, or without a lead, is no second matter: %s', text => {
    expect(inContext(text).linked).toEqual([])
  })

  test('two rights of different levels are two matters, each with its own body, rules, deadlines and title', () => {
    const answer = ask('光山县一家企业抄袭了我们的外观设计专利，请求裁决，还假冒我们的注册商标卖羽绒服')
    expect([answer.kind, answer.responsible.kind]).toEqual(['request', 'section'])
    expect(answer.deadlines.map(one => one.limit)).toContain('patent-file')
    const [mark] = answer.linked
    expect(mark).toMatchObject({
      code: '411522',
      matter: { about: 'right', kind: 'lead', county: '411522', responsible: { kind: 'bureau' } },
    })
    expect(mark?.matter?.reasons.map(one => one.rule)).toEqual(
      expect.arrayContaining(['kind-lead', 'trademark', 'place-of-act', 'workstation']),
    )
    expect(mark?.matter?.deadlines.map(one => one.limit)).toContain('verify')
    expect(mark?.matter?.title).not.toBe(answer.title)
    expect(mark?.matter?.workstation?.id).toBe(answer.workstation?.id)
  })
  test('a question of somebody with no known seat goes to the county that the lead names, which learns no more of it', () => {
    const answer = ask(
      '固始县陈淋子镇一家超市卖假冒我们商标的柳编筐，请查处。另外想问一下我们的商标怎么续展。',
    )
    expect(answer.linked[0]).toMatchObject({
      code: '411525',
      matter: { kind: 'consultation', county: '411525' },
    })
    expect(answer.linked[0]?.matter?.why).not.toContain('陈淋子')
  })
  test('whoever was reported by somebody and asks is the accused', () => {
    const answer = ask('我店被人举报侵犯商标，潢川县局来查了，怎么办？')
    expect([answer.kind, answer.responsible.kind]).toEqual(['consultation', 'section'])
  })
  test('no workstation is given a term for what is not ours', () => {
    const answer = ask('杭州一家店卖假冒我们商标的茶叶')
    expect(answer.workstation).not.toBeNull()
    expect(answer.deadlines.map(one => one.limit)).toEqual(['return'])
  })
  test('a live-streamer known by its registered seat alone is told as such', () => {
    const { why, county } = ask('抖音直播间卖假冒我们商标的茶，登记住所在息县')
    expect(county).toBe('411528')
    expect(why).toContain('登记住所在息县')
    expect(why).not.toContain('直播间的经营地在')
  })
  test('a false sign beside a counterfeit registered mark is no 冒充注册商标', () => {
    expect(rules(ask('浉河区一家店用假的信阳毛尖地理标志专用标志，还假冒我们的注册商标'))).not.toContain(
      'false-registered-mark',
    )
  })
  test("a technical secret used elsewhere stays with the section, which names the user's authority", () => {
    const answer = ask('我们在固始的前技术员把配方带到郑州一家公司使用，签过保密协议')
    expect([answer.responsible.kind, answer.county]).toEqual(['section', '411525'])
    expect(answer.guidance).toContain('郑州市市场监督管理局')
  })
  test('two rights of one level are one matter', () => {
    expect(ask('固始县一家店假冒我们的注册商标，包装装潢也跟我们一样，构成混淆').linked).toEqual([])
  })
  test("maker and seller are two matters, the seller's with its own place", () => {
    const answer = ask(
      '商城县观庙镇一家超市卖假冒我们商标的大米，我们查到米是淮滨县张庄乡一家米厂灌装的，有出库单',
    )
    expect(answer.responsible.code).toBe('411527')
    expect(answer.linked[0]).toMatchObject({
      code: '411524',
      matter: { about: 'party', title: '观庙镇超市销售假冒大米', responsible: { code: '411524' } },
    })
  })
  test('for a patent dispute of maker and seller the section has it all: no county gets a matter', () => {
    const answer = ask(
      '商城县观庙镇一家超市卖侵犯我们外观设计专利的筐，我们查到是淮滨县张庄乡一家编织厂生产的，有出库单',
    )
    expect(answer.responsible.kind).toBe('section')
    expect(answer.linked).toEqual([])
  })
  test('one kind alone says nothing of another', () => {
    const answer = ask('固始县一家超市卖假冒我们商标的柳编筐')
    expect(rules(answer)).not.toContain('split')
    expect(answer.linked).toEqual([])
  })
})

describe('authorised counties (商业秘密保护规定 3, 专利法实施细则 95)', () => {
  const SOURCE = '豫知〔2026〕99号，2026-03-01（示例）'
  const from = (subject: 'patent-dispute' | 'trade-secret-technical'): CityPack => ({
    ...pack,
    authorisations: [
      { id: 'a', subject, county: '411525', from: '2026-07-01', until: '2026-12-01', source: SOURCE },
    ],
  })
  const PATENT = '固始县一家厂侵犯我们的外观设计专利，请求裁决'
  const SECRET = '固始县一家厂偷走我们的配方，侵犯商业秘密'

  test.each([
    ['the day before', '2026-06-30T23:59:00+08:00', 'section', '411500'],
    ['the first day', '2026-07-01T00:00:00+08:00', 'bureau', '411525'],
    ['the last day', '2026-11-30T23:59:00+08:00', 'bureau', '411525'],
    ['the day after', '2026-12-01T00:00:00+08:00', 'section', '411500'],
  ])('%s', (_when, receivedAt, kind, code) => {
    for (const [text, subject] of [
      [PATENT, 'patent-dispute'],
      [SECRET, 'trade-secret-technical'],
    ] as const) {
      const { responsible } = ask(text, { receivedAt }, from(subject))
      expect([responsible.kind, responsible.code]).toEqual([kind, code])
    }
  })
  test('the document is the basis, and the clock of the request runs there too', () => {
    const answer = ask(PATENT, {}, from('patent-dispute'))
    expect(answer.reasons.find(one => one.rule === 'authorised-county')?.basis).toBe(SOURCE)
    expect(answer.reasons.find(one => one.rule === 'patent-dispute')?.text).not.toContain('知识产权保护科')
    expect(answer.deadlines.map(one => one.limit)).toContain('patent-file')
    expect(answer.why).toContain('经授权')
  })
  test('another county, and another subject, stay with the section', () => {
    const elsewhere = ask('潢川县一家厂侵犯我们的外观设计专利', {}, from('patent-dispute'))
    const other = ask(SECRET, {}, from('patent-dispute'))
    expect([elsewhere.responsible.kind, other.responsible.kind]).toEqual(['section', 'section'])
  })
  test('a consultation about it is answered by the authorised county of the asker', () => {
    const answer = route(
      {
        id: 'p',
        kind: 'consultation',
        receivedAt: '2026-11-23T09:41:00+08:00',
        description: '我们的外观设计专利被仿，想咨询怎么维权',
      },
      from('patent-dispute'),
      nationalCalendar,
      { county: '411525' },
    )
    expect(answer.responsible.code).toBe('411525')
  })
})

describe('the own association first (D)', () => {
  const station = pack.organisations.find(one => one.id === 'ws-willow')
  if (!station) throw new Error('the pack has no ws-willow')
  const own = { ...station, id: 'ws-own', parent: 'assoc-own', county: '411526' }
  const local = { ...station, id: 'ws-local', parent: 'assoc-local', county: '411525' }
  const more: CityPack = { ...pack, organisations: [...pack.organisations, local, own] }
  const by = (association?: string, trade = '柳编筐') =>
    route(
      {
        id: 'p',
        kind: 'lead',
        receivedAt: '2026-11-23T09:41:00+08:00',
        description: `固始县一家店卖假冒我们商标的${trade}`,
      },
      more,
      nationalCalendar,
      association === undefined ? {} : { association },
    )

  test("its workstation comes before the county's and the city's, and says so", () => {
    const answer = by('assoc-own')
    expect(answer.workstation?.id).toBe('ws-own')
    expect(rules(answer)).toContain('own-association')
  })
  test.each([
    [undefined, '柳编筐', 'ws-local'],
    ['assoc-nobody', '柳编筐', 'ws-local'],
    ['assoc-own', '茶叶', 'ws-tea'],
  ])('association %s, goods %s: %s', (association, trade, id) => {
    const answer = by(association, trade)
    expect(answer.workstation?.id).toBe(id)
    expect(rules(answer)).not.toContain('own-association')
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
  const text = '固始县陈淋子镇一家厂生产假冒我们商标的柳编筐'
  const withInterest = (role: 'officer' | 'member'): CityPack => ({
    ...pack,
    interests: [
      { id: 'i', name: '固始县豫江柳编（集团）有限公司', workstation: 'ws-willow', role, source: null },
    ],
  })
  const suspect = { name: '固始县豫江柳编（集团）有限公司' }

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
    const answer = ask(text, { suspect }, from)
    expect(answer.workstation?.id).toBe('ws-willow-2')
    expect(rules(answer)).toContain('interest-officer')
  })
  test("an ordinary member's: the workstation, and a warning before anybody consents", () => {
    const answer = ask(text, { suspect }, withInterest('member'))
    expect(answer.workstation).toMatchObject({ id: 'ws-willow', warning: expect.stringContaining('会员') })
    expect(rules(answer)).toContain('interest-member')
  })
  test.each([
    ['固始县豫江柳编(集团)有限公司', ''],
    ['固始豫江柳编集团', ''],
    ['豫江柳编', ''],
    ['豫江 柳编有限责任公司', ''],
    ['河南省固始县豫江柳编集团有限公司', ''],
    ['', '，就是豫江柳编集团做的'],
    ['', '，厂名叫“豫江柳编”'],
    ['', '，是固始县豫江柳编（集团）有限公司'],
  ])('the name is known however it is written: %s%s', (name, more) => {
    const answer = ask(text + more, name ? { suspect: { name } } : {}, withInterest('officer'))
    expect(rules(answer)).toContain('interest-officer')
  })
  test.each([
    ['别的公司', ''],
    ['固始县豫淮柳编有限公司', ''],
    ['', '，我们豫江柳编是老牌子'],
  ])('nobody else is fenced off: %s%s', (name, more) => {
    const answer = ask(text + more, name ? { suspect: { name } } : {}, withInterest('officer'))
    expect(answer.workstation?.id).toBe('ws-willow')
  })
  test('the reporter itself is no suspect', () => {
    const answer = route(
      {
        id: 'p',
        kind: 'lead',
        receivedAt: '2026-11-23T09:41:00+08:00',
        description: `${text}，豫江柳编的吊牌被他照抄`,
      },
      withInterest('officer'),
      nationalCalendar,
      { enterprise: '固始县豫江柳编（集团）有限公司' },
    )
    expect(answer.workstation?.id).toBe('ws-willow')
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

test('who is accused abroad asks of no bureau here: the section answers as for any matter overseas', () => {
  const answer = ask('我们亚马逊美国站被人投诉侵权下架了，怎么应对', { kind: 'consultation' })
  expect(answer.responsible.kind).toBe('section')
  expect(rules(answer)).not.toContain('accused')
  expect(answer.why).not.toContain('正在调查的局')
})

test.each([
  ['淘宝店铺卖假冒我们商标的酒，店主在麻城经营', 'online-platform', '由商家实际经营地管'],
  ['直播间卖假冒我们商标的酒，主播在麻城直播', 'live-stream', '由直播间经营地管'],
  ['麻城一家店卖假冒我们商标的酒', 'shop', '由发生地管'],
] as const)('outside the city, why names the place that counts: %s', (text, channel, says) => {
  const answer = ask(text, { channel })
  expect([answer.responsible.kind, answer.responsible.code]).toEqual(['outside', '421181'])
  expect(answer.why).toContain(says)
})

test('特供 and invented prizes are false publicity', () => {
  expect(ask('光山县一家店说他家茶油是中央领导特供，编造获奖，把客户都骗走了').responsible.code).toBe(
    '411522',
  )
})
