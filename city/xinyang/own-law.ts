/** What Xinyang has issued itself, and the national rules that it supports. */
import type { Basis, LawText } from '../../domain/routing/pack'
import { of } from '../national/bases'

const notice: LawText = {
  law: '信市监〔2021〕160号',
  title: '信阳市市场监督管理局关于引导行业协会商会参与知识产权保护工作的通知',
  number: '信市监〔2021〕160号，2021-11-30',
  from: '2021-11-30',
  until: null,
  dated: true,
  source: '市局提供的文件',
  doubt: null,
}

export const ownTexts: LawText[] = [notice]

/** By rule of the national tables. */
export const ownBases: Partial<Record<string, Basis[]>> = {
  overseas: [of(notice, '二（四）')],
  exhibition: [of(notice, '二（二）')],
  workstation: [of(notice, '二（三）')],
}
