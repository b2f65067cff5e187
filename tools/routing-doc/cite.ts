/** Bases as a lawyer reads them: article, from when to when, and whether somebody has read it. */
import { inForce } from '../../domain/routing/bases'
import type { Basis, LawText } from '../../domain/routing/pack'

export const READ = '✓'
export const UNREAD = '○'
/** Keeps the mark on the line of what it marks. */
const SPACE = '\u00a0'

/** 第 57、60、61 条; 二（四） stays as it is, and nothing becomes nothing. */
const articlesOf = ({ articles }: Basis): string => {
  if (!articles) return ''
  return /^\d/.test(articles) ? `第 ${articles} 条` : articles
}

const validity = ({ from, until }: Basis): string => {
  if (!from) return ''
  return until ? `（${from} 起，${until} 前）` : `（${from} 起）`
}

/** 商标法第 57、60、61 条（2019-11-01 起，2027-01-01 前）✓ */
const one = (basis: Basis): string =>
  `${basis.law}${articlesOf(basis)}${validity(basis)}${SPACE}${basis.confirmed ? READ : UNREAD}`

/** What holds on `day`, then what held before it and what will; each part only where there is something. */
export const cite = (bases: Basis[], day: string): string => {
  const now = inForce(bases, day)
  const before = bases.filter(basis => basis.until !== null && basis.until <= day)
  const after = bases.filter(basis => basis.from !== null && basis.from > day)
  const part = (name: string, list: Basis[]): string[] =>
    list.length > 0 ? [`${name}${list.map(one).join('；')}`] : []
  return [...part('', now), ...part('此前：', before), ...part('以后：', after)].join('。')
}

/** The text behind a basis; undefined for norms and policies. */
const textOf = (basis: Basis, texts: LawText[]): LawText | undefined =>
  texts.find(text => text.law === basis.law && text.from === basis.from)

/** Whether a rule is confirmed on `day`, and if not, what has to be and by whom. */
export const standing = (
  { bases, doubt }: { bases: Basis[]; doubt: string | null },
  texts: LawText[],
  day: string,
): string => {
  const open = inForce(bases, day)
    .filter(basis => !basis.confirmed)
    .flatMap(basis => {
      const text = textOf(basis, texts)
      return text?.doubt ? [`${text.law}：${text.doubt}。`] : []
    })
  const said = [...(doubt ? [doubt] : []), ...open]
  return said.length > 0 ? `${UNREAD} 待确认。${said.join('')}` : `${READ} 现行依据都读过原文。`
}
