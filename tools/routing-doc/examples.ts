/** Examples for the rules: of all labelled reports that fire a rule, the shortest one that says little else. */
import { nationalCalendar } from '../../city/national/calendar'
import { type Answer, type CityPack, type Report, route } from '../../domain/routing'
import { CHANNEL_WORDS } from '../../domain/routing/report'
import { rowCases } from '../../test/routing/rows-cases'
import { labelledReports } from '../../test/routing/rows-reports'

const RECEIVED = '2026-11-23T09:00:00+08:00'
/** Shorter ones are notes rather than reports. */
const SHORTEST = 12

type Labelled = (typeof labelledReports)[number]
export type Example = { report: Labelled; answer: Answer }

const KINDS: Record<Report['kind'], string> = { lead: '举报线索', request: '处理请求', consultation: '咨询' }

/** 固始县, 固始县陈淋子镇; a code that is nobody's stays as it is. */
const divisionName = (code: string, { counties }: CityPack): string => {
  const county = counties.find(one => code.startsWith(one.code))
  const town = county?.townships.find(one => one.code === code)
  return county ? `${county.name}${town?.name ?? ''}` : code
}

const placeWords = (place: NonNullable<Report['place']>, pack: CityPack): string[] => [
  ...(place.corrected ? ['本人改过地点'] : []),
  ...(place.division ? [`地点填“${divisionName(place.division, pack)}”`] : []),
  ...(place.address ? [`地址填“${place.address}”`] : []),
  ...(place.point ? [`地图上的点 ${place.point.lng}，${place.point.lat}`] : []),
]

/** What the person filled in beside the text: 选“处理请求”. */
const filled = ({ more = {}, context = {}, given }: Labelled, pack: CityPack): string[] => {
  const { kind, right, channel, place, suspect, platform, industry } = more
  const said: [string | undefined, (word: string) => string][] = [
    [given?.says, word => word],
    [kind && KINDS[kind], word => `选“${word}”`],
    [right && pack.rightLabels[right], word => `选“${word}”`],
    [channel && CHANNEL_WORDS[channel], word => `选“${word}”`],
    ...(place ? placeWords(place, pack) : []).map((word): [string, (w: string) => string] => [word, w => w]),
    [suspect?.name, word => `被反映人填“${word}”`],
    [suspect?.address, word => `被反映人地址填“${word}”`],
    [platform, word => `平台填“${word}”`],
    [industry, word => `行业填“${word}”`],
    [context.county && divisionName(context.county, pack), word => `账号在${word}`],
    [context.association, () => '账号登记了自己的协会'],
  ]
  return said.flatMap(([word, line]) => (word ? [line(word)] : []))
}

/** Media by name do not stand in a page that lawyers read. */
const MEDIA = /日报|晚报|电视台/

/** The less it costs, the better it shows one rule and nothing else. */
const cost = ({ report, answer }: Example, rule: string, used: Set<string>): number =>
  report.text.length +
  4 * answer.reasons.length +
  (Object.keys(report.more ?? {}).length + (report.context ? 1 : 0)) * 25 +
  (used.has(report.text) ? 60 : 0) +
  (rowCases.includes(report) ? 30 : 0) +
  (MEDIA.test(report.text) ? 50 : 0) -
  (answer.county ? 20 : 0) -
  (report.expect.rules?.includes(rule) ? 40 : 0)

/** Answers of all labelled reports, and a picker that prefers what no rule has shown yet. */
export const examplesOf = (pack: CityPack) => {
  const all: Example[] = labelledReports
    .filter(({ text }) => text.length >= SHORTEST)
    .map(report => ({
      report,
      answer: route(
        { id: 'doc', kind: 'lead', receivedAt: RECEIVED, description: report.text, ...report.more },
        report.given ? { ...pack, ...report.given.pack } : pack,
        nationalCalendar,
        report.context,
      ),
    }))
  const used = new Set<string>()
  const pick = (key: string, fits: (example: Example) => boolean): Example | null => {
    const fitting = all.filter(fits)
    const [best] = fitting.sort(
      (a, b) => cost(a, key, used) - cost(b, key, used) || (a.report.text < b.report.text ? -1 : 1),
    )
    if (best) used.add(best.report.text)
    return best ?? null
  }
  return {
    ofRule: (rule: string, fits: (example: Example) => boolean = () => true): Example | null =>
      pick(rule, one => one.answer.reasons.some(reason => reason.rule === rule) && fits(one)) ??
      pick(rule, one => one.answer.reasons.some(reason => reason.rule === rule)),
    of: pick,
  }
}
export type Examples = ReturnType<typeof examplesOf>

const FORM = '下面写了怎么找他们。'

/** “……” → **固始县市场监督管理局**。why, and with `station` which workstation. */
export const exampleLine = ({ report, answer }: Example, pack: CityPack, station = false): string => {
  const { name, branch, kind } = answer.responsible
  const county = pack.counties.find(one => one.code === answer.county)?.name
  const where = [county && kind !== 'bureau' && !name.includes(county) ? `地点：${county}` : '', branch ?? '']
    .filter(Boolean)
    .join('，')
  const to = kind === 'triage' ? `${name}（分拨）` : `${name}${where ? `（${where}）` : ''}`
  const beside = filled(report, pack)
  const others = answer.linked.filter(one => !answer.why.includes(one.name)).map(one => one.name)
  return [
    `“${report.text.replace(/\s+/g, ' ')}”${beside.length > 0 ? `（${beside.join('；')}）` : ''} → **${to}**。`,
    answer.why.replace(FORM, ''),
    others.length > 0 && kind !== 'triage' ? `另一件：${[...new Set(others)].join('、')}。` : '',
    station
      ? `工作站：${answer.workstation?.name ?? answer.noWorkstation ?? '无'}${answer.workstation ? '。' : ''}`
      : '',
  ].join('')
}
