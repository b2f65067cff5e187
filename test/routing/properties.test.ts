/** What must hold for every report: determinism, swaps, dates of law, the pack as a file. */
import fc from 'fast-check'
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type Report, route } from '../../domain/routing'
import { CHANNELS, REPORT_KINDS, RIGHTS } from '../../domain/routing/report'
import { ASIDES, OF_A_LEAD, OWN_PLACES } from './irrelevant'
import type { Labelled } from './labelled'
import { allLabelled as all } from './labelled-sets'

const ask = (description: string, more: Partial<Report> = {}, from = pack): Answer =>
  route(
    { id: 'p', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description, ...more },
    from,
    nationalCalendar,
  )

const plain = pack.counties.filter(county => county.liesIn === null)
const aCounty = fc.constantFrom(...plain)

test('the same report gets the same answer, also from the pack as a file', () => {
  const copy = JSON.parse(JSON.stringify(pack))
  for (const { text, more } of all) {
    expect(ask(text, more, copy)).toEqual(ask(text, more))
  }
})

test('another county in the same sentence moves the report to that county', () => {
  fc.assert(
    fc.property(aCounty, aCounty, (a, b) => {
      const write = (name: string): string => `在${name}的一家门店看到有人卖假冒我们商标的衣服`
      expect(ask(write(a.name)).county).toBe(a.code)
      expect(ask(write(b.name)).county).toBe(b.code)
    }),
  )
})

test("the reporter's own seat never moves a lead", () => {
  fc.assert(
    fc.property(aCounty, aCounty, (seat, act) => {
      const text = `我们公司在${seat.name}，在${act.name}的市场发现有人卖假冒我们商标的茶叶`
      expect(ask(text).county).toBe(act.code)
    }),
  )
})

test('maker and seller swap roles when their places are swapped', () => {
  fc.assert(
    fc.property(aCounty, aCounty, (maker, seller) => {
      fc.pre(maker.code !== seller.code)
      const text = `${seller.name}一家门店卖假冒我们商标的筐，我们已经查实是${maker.name}一家编织厂生产的`
      const answer = ask(text)
      expect(answer.county).toBe(maker.code)
      expect(answer.linked.map(body => body.code)).toContain(seller.code)
      const rumour = ask(`${seller.name}一家门店卖假冒我们商标的筐，听说是${maker.name}一家编织厂生产的`)
      expect(rumour.county).toBe(seller.code)
      expect(rumour.informed.map(body => body.code)).toContain(maker.code)
    }),
  )
})

test('field and text of different counties are never chosen between', () => {
  fc.assert(
    fc.property(aCounty, aCounty, (field, said) => {
      fc.pre(field.code !== said.code)
      const answer = ask(`${said.name}一家店卖假冒我们商标的酒`, { place: { division: field.code } })
      expect(answer.responsible.kind).toBe('triage')
      expect(answer.ask).toContain(field.name)
      expect(answer.ask).toContain(said.name)
    }),
  )
})

test('every answer is complete: reasons have sentences, triage has candidates or a question', () => {
  for (const { text, more } of all) {
    const answer = ask(text, more)
    expect(answer.reasons.length).toBeGreaterThan(0)
    for (const reason of answer.reasons)
      expect([reason.rule, reason.text.length > 4, reason.basis.length > 1]).toEqual([
        reason.rule,
        true,
        true,
      ])
    for (const fact of answer.facts)
      for (const span of fact.spans) expect(text.slice(span.start, span.end)).not.toBe('')
    expect(answer.workstation === null).toBe(answer.noWorkstation !== null)
    if (answer.responsible.kind === 'triage')
      expect(Boolean(answer.ask) || answer.candidates.length > 0).toBe(true)
    expect([answer.title, answer.why, answer.law].every(sentence => sentence.length > 3)).toBe(true)
  }
})

const answerTo = ({ more, context }: Labelled, text: string): Answer =>
  route(
    { id: 'p', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description: text, ...more },
    pack,
    nationalCalendar,
    context,
  )
const bodyOf = ({ responsible }: Answer) => [responsible.kind, responsible.code, responsible.name]

describe('sentences that say nothing of the matter do not change the body', () => {
  /** Every report meets a few of the sentences, every sentence many reports. */
  const STRIDE = 7
  /** 这里, 隔壁: the place is told by where the reporter is. */
  const NEAR_US = /这里|本地|隔壁|旁边|当地|附近/
  const poolFor = (text: string, { kind }: Answer): readonly string[] => {
    if (kind === 'consultation') return ASIDES
    if (kind === 'complaint' || kind === 'not-ip') return [...ASIDES, ...OF_A_LEAD]
    return [...ASIDES, ...OF_A_LEAD, ...(NEAR_US.test(text) ? [] : OWN_PLACES)]
  }
  const stopped = (text: string): string => (/[。！？!?]$/.test(text) ? text : `${text}。`)

  test.each([
    ['before', (text: string, aside: string) => aside + text],
    ['after', (text: string, aside: string) => stopped(text) + aside],
    ['before and after', (text: string, aside: string) => `${aside}${stopped(text)}${aside}`],
  ])('%s', (_where, write) => {
    for (const [index, one] of all.entries()) {
      const plain = answerTo(one, one.text)
      const pool = poolFor(one.text, plain)
      for (let at = index % STRIDE; at < pool.length; at += STRIDE) {
        const text = write(one.text, pool[at] ?? '')
        expect([text, bodyOf(answerTo(one, text))]).toEqual([text, bodyOf(plain)])
      }
    }
  })
  test('there are enough of them', () => {
    expect(new Set([...ASIDES, ...OF_A_LEAD, ...OWN_PLACES]).size).toBeGreaterThanOrEqual(40)
  })
})

test.each([
  ['blanks around it', (text: string) => `  \n${text} \n`],
  ['full-width digits and letters', (text: string) => text.replace(/[0-9A-Za-z]/g, wide)],
  [
    'stops of another keyboard',
    (text: string) => text.replace(/[，？！；（）]/g, sign => ASCII[sign] ?? sign),
  ],
  ['straight quotation marks', (text: string) => text.replace(/[“”]/g, '"')],
  ['a line for each sentence', (text: string) => text.replace(/。/g, '。\r\n')],
])('how it is typed does not matter: %s', (_how, write) => {
  for (const one of all) {
    const text = write(one.text)
    expect([text, bodyOf(answerTo(one, text))]).toEqual([text, bodyOf(answerTo(one, one.text))])
  }
})
const ASCII: Record<string, string> = { '，': ',', '？': '?', '！': '!', '；': ';', '（': '(', '）': ')' }
function wide(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
}

test('every reason, of linked matters too, names a rule of the pack and has a basis', () => {
  const rules = new Set([...pack.rules, ...pack.subjects].map(one => one.rule))
  for (const one of all) {
    const answer = answerTo(one, one.text)
    for (const { reasons } of [answer, ...answer.linked.flatMap(({ matter }) => matter ?? [])])
      for (const { rule, basis, text } of reasons)
        expect([one.text, rules.has(rule), basis.length > 1, text.length > 4]).toEqual([
          one.text,
          true,
          true,
          true,
        ])
  }
})

describe('nothing that is sent makes it throw', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      '…',
      '“',
      '（'.repeat(500),
      '商标'.repeat(2000),
      '固始县'.repeat(800),
      '另外想问'.repeat(300),
      '\u0000\u202e\ud800',
      '__proto__',
      'constructor',
      "'; drop table--",
      '<script>alert(1)</script>',
    ),
  )
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const report = fc.record(
    {
      description: strings,
      kind: fc.constantFrom(...REPORT_KINDS),
      right: fc.constantFrom(...RIGHTS),
      channel: fc.constantFrom(...CHANNELS),
      place: fc.record(
        {
          division: fc.oneof(strings, fc.constantFrom('411525', '411525101', '000000', '110108')),
          address: strings,
          point: fc.record({ lng: fc.double({ noNaN: false }), lat: fc.double() }),
          corrected: fc.constant(true as const),
        },
        { requiredKeys: [] },
      ),
      suspect: fc.record({ name: strings, address: strings }, { requiredKeys: [] }),
      platform: strings,
      industry: strings,
    },
    { requiredKeys: ['description', 'kind'] },
  )
  const context = fc.record(
    { county: strings, association: strings, enterprise: strings },
    { requiredKeys: [] },
  )

  test('any text and any fields get a whole answer', () => {
    fc.assert(
      fc.property(report, optional(context), (sent, known) => {
        const answer = route(
          { id: 'p', receivedAt: '2026-11-23T09:00:00+08:00', ...sent },
          pack,
          nationalCalendar,
          known,
        )
        expect([answer.title, answer.why, answer.law].every(sentence => sentence.length > 3)).toBe(true)
        expect(answer.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
  test('fields alone decide', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pack.counties),
        fc.constantFrom(...CHANNELS.slice(0, 4)),
        (county, channel) => {
          const answer = ask('', { right: 'trademark', channel, place: { division: county.code } })
          expect([answer.responsible.kind, answer.responsible.code]).toEqual(['bureau', county.code])
        },
      ),
    )
  })
})

describe('the law in force on the day of receipt', () => {
  const basisOf = (receivedAt: string, text = '固始县一家店卖假冒我们商标的酒', rule = 'trademark'): string =>
    ask(text, { receivedAt }).reasons.find(reason => reason.rule === rule)?.basis ?? ''

  test('商标法 changes its numbers on 2027-01-01', () => {
    expect(basisOf('2026-12-31T23:59:00+08:00')).toContain('商标法 57、60、61')
    expect(basisOf('2027-01-01T00:00:00+08:00')).toContain('商标法 72、74、75')
  })
  test('投诉举报处理办法 replaces the 暂行办法 on 2026-04-15', () => {
    expect(basisOf('2026-04-14T09:00:00+08:00', undefined, 'kind-lead')).toContain('暂行办法')
    expect(basisOf('2026-04-15T09:00:00+08:00', undefined, 'kind-lead')).toBe('投诉举报处理办法 3、28')
  })
  test('商业秘密保护规定 begins on 2026-06-01', () => {
    const text = '固始县一家厂偷走我们的配方，侵犯商业秘密'
    expect(basisOf('2026-05-31T09:00:00+08:00', text, 'trade-secret-technical')).not.toContain(
      '商业秘密保护规定',
    )
    expect(basisOf('2026-06-01T09:00:00+08:00', text, 'trade-secret-technical')).toContain(
      '商业秘密保护规定 3',
    )
  })
})

describe('map points', () => {
  const here = '这里有店卖假冒我们商标的酒'
  test('a point deep in a county decides', () => {
    expect(ask(here, { place: { point: { lng: 115.6653, lat: 32.1687 } } }).county).toBe('411525')
  })
  test('a point near a border alone is triage, with a text that names a side it is that side', () => {
    const border = findBorderPoint()
    const alone = ask(here, { place: { point: border.point } })
    expect(alone.responsible.kind).toBe('triage')
    const side = ask(`${pack.counties.find(one => one.code === border.other)?.name}有店卖假冒我们商标的酒`, {
      place: { point: border.point },
    })
    expect(side.county).toBe(border.other)
  })
})

/** Walks east from 固始's seat's west until the point lies within 300 m of another county. */
function findBorderPoint(): { point: { lng: number; lat: number }; other: string } {
  for (let lng = 115.6653; lng > 115; lng -= 0.0005) {
    const answer = ask('这里有店卖假冒我们商标的酒', { place: { point: { lng, lat: 32.1687 } } })
    const other = answer.candidates.map(one => one.code).find(code => code !== '411525')
    if (answer.responsible.kind === 'triage' && other) return { point: { lng, lat: 32.1687 }, other }
  }
  throw new Error('no border west of 固始')
}
