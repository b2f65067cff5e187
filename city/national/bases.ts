/**
 * Bases of law and from when to when each holds; looked up, never copied. Confirmed is what somebody has read: it has a
 * title and the day from which that text holds, and without the day it counts as unconfirmed.
 */
import type { Basis } from '../../domain/routing/pack'

const basis = (
  law: string,
  articles: string,
  from: string | null = null,
  until: string | null = null,
): Basis => ({
  law,
  articles,
  from,
  until,
  confirmed: from !== null,
})
const unconfirmed = (of: Basis): Basis => ({ ...of, confirmed: false })

const TRADEMARK_ACT = '2019-11-01'
const NEW_TRADEMARK_ACT = '2027-01-01'
const NEW_COMPETITION_ACT = '2025-10-15'
const NEW_REPORTS_RULES = '2026-04-15'
const NEW_SECRET_RULES = '2026-06-01'
const NEW_LAYOUT_RULES = '2026-10-15'

/** 商标法 in two versions; the new numbers were read in one source only. */
export const trademarkAct = (now: string, from2027: string): Basis[] => [
  basis('商标法', now, TRADEMARK_ACT, NEW_TRADEMARK_ACT),
  unconfirmed(basis('商标法', from2027, NEW_TRADEMARK_ACT)),
]
/** 反不正当竞争法 as revised in 2025, and the articles of 2019 before. */
export const competitionAct = (now: string, before: string): Basis[] => [
  unconfirmed(basis('反不正当竞争法', before, null, NEW_COMPETITION_ACT)),
  basis('反不正当竞争法', now, NEW_COMPETITION_ACT),
]
/** 投诉举报处理办法, and the 暂行办法 of 2019 that it replaced. */
export const reportsRules = (now: string, before: string): Basis[] => [
  unconfirmed(basis('投诉举报处理暂行办法', before, null, NEW_REPORTS_RULES)),
  basis('投诉举报处理办法', now, NEW_REPORTS_RULES),
]
export const secretRules = (articles: string): Basis[] => [
  unconfirmed(basis('关于禁止侵犯商业秘密行为的若干规定', '4', null, NEW_SECRET_RULES)),
  basis('商业秘密保护规定', articles, NEW_SECRET_RULES),
]
export const layoutRules: Basis[] = [
  unconfirmed(basis('集成电路布图设计保护条例', '31', null, NEW_LAYOUT_RULES)),
  basis('集成电路布图设计保护条例', '45', NEW_LAYOUT_RULES),
]
/** As amended by order 61 of 2022-09-29. */
export const procedure = (articles: string): Basis => basis('程序规定', articles, '2022-11-01')
export const penaltyAct = (articles: string): Basis => basis('行政处罚法', articles, '2021-07-15')
export const patentAct = (articles: string): Basis => basis('专利法', articles, '2021-06-01')
export const patentRules = (articles: string): Basis => basis('专利法实施细则', articles, '2024-01-20')
export const patentRuling = (articles: string): Basis =>
  basis('专利纠纷行政裁决和调解办法', articles, '2025-02-01')
export const exhibitionRules = (articles: string): Basis =>
  basis('展会知识产权保护办法', articles, '2006-03-01')
export const liveStreamRules = (articles: string): Basis =>
  basis('直播电商监督管理办法', articles, '2026-02-01')
export const law = basis
export const notConfirmed = unconfirmed
/** A norm of service or a policy of the pack that the city has not yet confirmed. */
export const norm: Basis = unconfirmed(basis('服务规范', ''))
export const policy: Basis = unconfirmed(basis('本市规则（待确认）', ''))
