/**
 * Which article of which text carries a rule, with the validity of the text. Confirmed is what somebody has read in a
 * version that holds; what only practice or this office says is a norm or a policy, and stays unconfirmed.
 */
import type { Basis, LawText } from '../../domain/routing/pack'
import { texts } from './texts'

/** Articles of a text: confirmed where the text was read and nothing about this version is in doubt. */
export const of = (text: LawText, articles: string): Basis => ({
  law: text.law,
  articles,
  from: text.from,
  until: text.until,
  confirmed: text.source !== null && text.doubt === null,
})
/** The article was read, and whether it fits this rule has to be confirmed. */
export const notConfirmed = (basis: Basis): Basis => ({ ...basis, confirmed: false })

/** 商标法 in two versions; the new numbers were read in one source only. */
export const trademarkAct = (now: string, from2027: string): Basis[] => [
  of(texts.trademark, now),
  of(texts.trademark2027, from2027),
]
/** 反不正当竞争法 as revised in 2025, and the articles of 2019 before. */
export const competitionAct = (now: string, before: string): Basis[] => [
  of(texts.competition2019, before),
  of(texts.competition, now),
]
/** 投诉举报处理办法, and the 暂行办法 of 2019 that it replaced; '' where the old article is not known. */
export const reportsRules = (now: string, before: string): Basis[] => [
  of(texts.reports2019, before),
  of(texts.reports, now),
]
export const secretRules = (articles: string): Basis[] => [of(texts.secrets1995, '4'), of(texts.secrets, articles)]
export const layoutRules: Basis[] = [of(texts.layouts2001, '31'), of(texts.layouts, '45')]
export const procedure = (articles: string): Basis => of(texts.procedure, articles)
export const patentRuling = (articles: string): Basis => of(texts.patentRuling, articles)
export const penaltyAct = (articles: string): Basis => of(texts.penalty, articles)

const own = (law: string): Basis => ({ law, articles: '', from: null, until: null, confirmed: false })
/** A norm of service: how soon the office wants to be where no law says. */
export const norm: Basis = own('服务规范')
/** A working rule where law leaves a choice, so that the same report has one answer. */
export const policy: Basis = own('本市规则（待确认）')
/** Which office enforces copyright differs from province to province. */
export const provincial: Basis = own('本省机构分工（待确认）')

/** The national rows as one city uses them: its own documents stand beside national law. */
export const withOwn = <Row extends { rule: string; bases: Basis[] }>(
  rows: Row[],
  own: Partial<Record<string, Basis[]>>,
): Row[] => rows.map(row => ({ ...row, bases: [...row.bases, ...(own[row.rule] ?? [])] }))
