/** A short heading for lists: 陈淋子镇门店销售仿冒柳编. Made of the pack's words only, so it can hold no person's name. */
import type { Compiled } from '../compile/compiled'
import type { Verdict } from '../decide/verdict'
import type { Reading } from '../read/reading'
import { has } from '../read/text'
import { rightOf } from './facts'
import { questionOf } from './question'
import type { Scene } from './scene'

/** Characters that a list shows in one line. */
const LONGEST = 18

/** Lists are per county: the township alone, else the county; while nobody knows which, the name as typed. */
const whereOf = (compiled: Compiled, reading: Reading, verdict: Verdict): string => {
  const typed = reading.mentions.find(
    one =>
      one.counties.length > 1 &&
      !['own', 'buyer', 'negated', 'firm', 'beside', 'authority'].includes(one.part),
  )
  const label = verdict.place === '当地' ? '' : (verdict.place ?? typed?.label ?? '')
  const area = compiled.pack.areas.find(one => one.names[0] === label)
  if (area?.branch) return area.branch.replace(/分局$/, '')
  for (const { name } of compiled.counties.values())
    if (label.startsWith(name) && label.length > name.length) return label.slice(name.length)
  return label
}

/** The first goods that the text names; a longer word beats one that begins at the same place. */
const goodsOf = ({ trade: { hits, trade } }: Reading): string => {
  const [first] = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const word = first?.word ?? ''
  return trade && word.length >= 2 && !/(厂|店|庄|企|农|园|业|馆|城)$/.test(word) ? word : ''
}

const fakeOf = ({ text }: Reading): string =>
  /(假冒|冒牌|假货|假的|卖假)/.test(text.raw) || (has(text, 'right.trademark-weak') && /假/.test(text.raw))
    ? '假冒'
    : '仿冒'

/** The heading of an answer, the same for the same report. */
export const titleOf = (compiled: Compiled, reading: Reading, verdict: Verdict, scene: Scene): string => {
  if (verdict.kind === 'consultation') return questionOf(compiled, reading, verdict)
  const where = whereOf(compiled, reading, verdict)
  const other = reading.kind.other?.label
  if (verdict.kind === 'complaint' || verdict.kind === 'not-ip') return `${where}${other ?? '非知识产权事项'}`
  const right = rightOf(compiled, reading)
  const pattern = scene.conduct?.conduct.title ?? '疑似侵权线索'
  const fill = (goods: string): string =>
    pattern
      .replace('{fake}', fakeOf(reading))
      .replace('{right}', right ? compiled.pack.rightLabels[right] : '专利')
      .replace('{goods}', goods || (pattern === '仿冒{goods}包装' ? '' : '商品'))
  const doing = /^(招牌|恶意|广告|网站|跨境|海外|商标在|货物在|进出口)/.test(pattern) ? '' : scene.site
  const named = fill(goodsOf(reading))
  const choices = [
    `${where}${doing}${named}`,
    `${where}${doing}${fill('')}`,
    `${where}${named}`,
    `${where}${fill('')}`,
    `${where}${fill('').replace(/(发明|实用新型|外观设计)专利/, '专利')}`,
    fill(''),
  ]
  return choices.find(one => one.length <= LONGEST) ?? choices[choices.length - 1] ?? named
}
