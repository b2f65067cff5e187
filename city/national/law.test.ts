/** The law tables: every basis stands on a text that is named in full, and what is not confirmed says what has to be. */
import { inForce } from '../../domain/routing/bases'
import type { Basis } from '../../domain/routing/pack'
import { pack } from '../xinyang'
import { norm, policy, provincial } from './bases'
import { limits } from './limits'
import { otherChannels } from './other-channels'
import { rules } from './rules'
import { subjects } from './subjects'
import { texts } from './texts'

const rows = [...subjects, ...rules]
const OWN = [norm, policy, provincial].map(one => one.law)
const cited: [id: string, basis: Basis][] = [
  ...rows.flatMap(row => row.bases.map((basis): [string, Basis] => [row.rule, basis])),
  ...limits.flatMap(row => row.bases.map((basis): [string, Basis] => [row.id, basis])),
]
const textOf = ({ law, from, until }: Basis) =>
  Object.values(texts).find(text => text.law === law && text.from === from && text.until === until)

test('every basis is an article of a text in the table, or a norm or policy that stands unconfirmed', () => {
  const lost = cited.filter(([, basis]) => !textOf(basis) && !(OWN.includes(basis.law) && !basis.confirmed))
  expect(lost).toEqual([])
})

test('only what was read, in a version without doubt, is confirmed', () => {
  const bold = cited.filter(([, basis]) => basis.confirmed && !(textOf(basis)?.source && !textOf(basis)?.doubt))
  expect(bold).toEqual([])
})

test('a text that nobody read says so', () => {
  for (const text of Object.values(texts)) if (!text.source) expect([text.law, text.doubt]).not.toContain(null)
})

test('every text is cited by a row', () => {
  const used = new Set(cited.map(([, basis]) => textOf(basis)))
  expect(Object.values(texts).filter(text => !used.has(text))).toEqual([])
})

test('versions of one text follow each other without a gap or an overlap', () => {
  const all = Object.values(texts)
  for (const text of all.filter(one => all.some(other => other !== one && other.law === one.law))) {
    const next = all.find(other => other.law === text.law && other.from === text.until)
    expect([text.law, text.until === null || next !== undefined]).toEqual([text.law, true])
  }
})

test('every rule says when it applies, and each that is not confirmed today what has to be, and by whom', () => {
  for (const row of rows) {
    expect([row.rule, row.when.length > 8, row.text.endsWith('。')]).toEqual([row.rule, true, true])
    const open = inForce(row.bases, '2026-11-23').filter(basis => !basis.confirmed)
    const said = row.doubt ?? open.map(basis => textOf(basis)?.doubt ?? '').join('')
    if (open.length > 0) expect([row.rule, said]).toEqual([row.rule, expect.stringMatching(/确认|核对/)])
  }
})

test('the same report cites the text of its day', () => {
  const articles = (rule: string, day: string): string[] =>
    inForce(rows.find(row => row.rule === rule)?.bases ?? [], day).map(one => `${one.law} ${one.articles}`)
  expect(articles('false-registered-mark', '2026-12-31')).toContain('商标法 52')
  expect(articles('false-registered-mark', '2027-01-01')).toContain('商标法 62')
  expect(articles('place-of-act', '2026-04-14')).toContain('投诉举报处理暂行办法 25')
  expect(articles('place-of-act', '2026-04-15')).toContain('投诉举报处理办法 29')
  expect(articles('layout-design', '2026-10-15')).toEqual(['集成电路布图设计保护条例 45'])
})

test('national law names no city and none of its counties', () => {
  const told = JSON.stringify([subjects, rules, limits, texts, otherChannels])
  const names = [pack.city.name, pack.city.short, ...pack.counties.map(county => county.name)]
  expect(names.filter(name => told.includes(name))).toEqual([])
})

test('every limit says from when it runs', () => {
  expect(limits.filter(limit => limit.starts.length < 4).map(limit => limit.id)).toEqual([])
})
