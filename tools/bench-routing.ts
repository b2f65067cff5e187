/** How many decisions a second one core makes, and which part of the work takes how much. Run by `npm run bench -- routing`. */
import { nationalCalendar } from '../city/national/calendar'
import { pack } from '../city/xinyang'
import { type Report, route } from '../domain/routing'
import { compile } from '../domain/routing/compile/compiled'
import { decide } from '../domain/routing/decide/decide'
import { read } from '../domain/routing/read/reading'

/** How long each measurement runs, in milliseconds of this process' own time, after a warm-up of half of it. */
const SPAN = 2000
const TURNS = 10
const LENGTH = 200
/** Rounds between two looks at the clock, which costs more than a decision from fields. */
const ROUNDS = 50

const TEXTS = [
  '昨天在固始县陈淋子镇街上的兴隆百货看见有人卖柳编收纳筐，吊牌用的是我们“豫江”商标，我们没授权过。老板说是从潢川一个厂进的货。',
  '抖音直播间每晚八点卖假冒我们商标的羽绒服，主播就在光山县寨河镇一个仓库里直播，发货地写的是杭州，买家在郑州。',
  '平桥区上天梯一家珍珠岩厂请走了我们的技术员，把膨胀炉的温控参数和工艺图纸都带了过去，我们和他签过保密协议。',
  '我们是新县的油茶企业，光山县马畈镇有人用我们的商标卖散装油，包装跟我们的礼盒几乎一样，只是名字差一个字。',
  '息县谯楼街道一家店卖的净水器，机身上标着发明专利号，我一查那个专利早就因为没交年费终止了，麻烦核实。',
]
const FILLER =
  '情况属实，我们愿意配合调查，照片和购买小票都留着，需要的话随时可以提供，请尽快核实并告诉我们结果。'
const AT = '2026-11-23T09:00:00+08:00'
const base = { kind: 'lead', receivedAt: AT } as const

/** Texts of `LENGTH` characters. */
const typed: Report[] = TEXTS.map((text, index) => ({
  ...base,
  id: `t${index}`,
  description: `${text}${FILLER.repeat(5)}`.slice(0, LENGTH),
}))
/** Everything chosen in the form, nothing typed. */
const fields: Report[] = pack.counties.map((county, index) => ({
  ...base,
  id: `f${index}`,
  description: '',
  right: index % 2 === 0 ? 'trademark' : 'patent-design',
  channel: 'shop',
  industry: '柳编',
  place: { division: county.code },
}))

/** Own time, so that what else runs on the machine does not count; in milliseconds. */
const own = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Work = (report: Report) => unknown

/** Milliseconds for one call of `work`, over the reports in turn, for about so long. */
const spin = (reports: Report[], work: Work, milliseconds: number): { spent: number; calls: number } => {
  const from = own()
  let calls = 0
  while (own() - from < milliseconds) {
    for (let round = 0; round < ROUNDS; round += 1) for (const report of reports) work(report)
    calls += reports.length * ROUNDS
  }
  return { spent: own() - from, calls }
}

/** Seconds a call of each work; they take turns, so that what else the machine does slows all alike. */
const secondsOf = (reports: Report[], works: Work[]): number[] => {
  const all = works.map(work => ({ work, spent: 0, calls: 0 }))
  for (const { work } of all) spin(reports, work, SPAN / 2)
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const one of all) {
      const { spent, calls } = spin(reports, one.work, SPAN / TURNS)
      one.spent += spent
      one.calls += calls
    }
  return all.map(({ spent, calls }) => spent / calls / 1000)
}

const round = (value: number): string => Math.round(value).toLocaleString('en-US')

const compiled = compile(pack)
for (const [name, reports] of [
  [`${LENGTH} 字的文字`, typed],
  ['只有表单字段', fields],
] as const) {
  const [whole = 0, reading = 0, both = 0] = secondsOf(reports, [
    report => route(report, pack, nationalCalendar),
    report => read(compiled, report),
    report => decide(compiled, read(compiled, report), {}),
  ])
  const share = (seconds: number): string => `${Math.round((Math.max(0, seconds) / whole) * 100)}%`
  console.log(
    `${name}：每秒 ${round(1 / whole)} 件（读 ${share(reading)}，定 ${share(both - reading)}，写 ${share(whole - both)}）`,
  )
}
