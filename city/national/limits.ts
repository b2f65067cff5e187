/** Routing-law C as a table: how long, from when, what does not count. Lengths in working days unless they say otherwise. */
import type { Limit } from '../../domain/routing/pack'
import { norm, of, patentRuling, procedure } from './bases'
import { laterLimits, TESTS } from './later-limits'
import { texts } from './texts'

/** Limits that run from the day of receipt. */
const firstLimits: Limit[] = [
  {
    id: 'sign',
    what: '签收',
    length: { workingDays: 1 },
    starts: '派到承办局或者科室之日',
    pauses: null,
    bases: [norm],
    nature: 'norm',
    when: { responsible: ['bureau', 'section'], kind: ['lead', 'request', 'consultation'] },
  },
  {
    id: 'triage',
    what: '分拨',
    length: { workingDays: 1 },
    starts: '送到市局科室、还没有定下由谁办之日',
    pauses: null,
    bases: [norm],
    nature: 'norm',
    when: { responsible: ['triage'], kind: ['lead', 'request', 'consultation'] },
  },
  {
    id: 'workstation-answer',
    what: '工作站答复是否接受',
    length: { workingDays: 2 },
    starts: '经企业同意转给工作站之日',
    pauses: null,
    bases: [norm],
    nature: 'norm',
    when: {
      responsible: ['bureau', 'section', 'triage'],
      kind: ['lead', 'request', 'consultation'],
      workstation: true,
    },
  },
  {
    id: 'return',
    what: '告知不归本市或本部门办理',
    length: { workingDays: 2 },
    starts: '收到材料之日',
    pauses: null,
    bases: [norm],
    nature: 'norm',
    when: {
      responsible: ['referral', 'outside'],
      kind: ['lead', 'request', 'consultation', 'complaint', 'not-ip'],
    },
  },
  {
    id: 'exhibition',
    what: '展会快速处理',
    length: { hours: 24 },
    starts: '展会期间收到材料的时刻',
    pauses: null,
    bases: [of(texts.exhibitions, '11'), norm],
    nature: 'norm',
    when: { responsible: ['bureau', 'section'], kind: ['lead', 'request'], channel: 'exhibition' },
  },
  {
    id: 'verify',
    what: '核查并决定是否立案',
    length: { workingDays: 15 },
    starts: '收到材料之日',
    pauses: TESTS,
    bases: [procedure('18')],
    nature: 'statutory',
    when: { responsible: ['bureau', 'section', 'triage'], kind: ['lead'], exceptSubjects: ['overseas'] },
  },
  {
    id: 'verify-request',
    what: '核查并决定是否立案',
    length: { workingDays: 15 },
    starts: '收到请求之日（商标等，专利除外）',
    pauses: TESTS,
    bases: [procedure('18')],
    nature: 'statutory',
    when: {
      responsible: ['bureau', 'section', 'triage'],
      kind: ['request'],
      exceptSubjects: ['overseas', 'patent-dispute'],
    },
  },
  {
    id: 'patent-file',
    what: '决定是否受理专利侵权纠纷',
    length: { workingDays: 5 },
    starts: '收到请求之日；法院已经受理同一纠纷的不受理',
    pauses: null,
    bases: [patentRuling('12')],
    nature: 'statutory',
    when: { responsible: ['section', 'bureau'], kind: ['request'], subjects: ['patent-dispute'] },
  },
  {
    id: 'answer-consultation',
    what: '答复咨询',
    length: { workingDays: 3 },
    starts: '收到咨询之日',
    pauses: null,
    bases: [norm],
    nature: 'norm',
    when: { responsible: ['bureau', 'section', 'triage'], kind: ['consultation'] },
  },
  {
    id: 'answer-overseas',
    what: '答复海外维权',
    length: { workingDays: 7 },
    starts: '收到材料之日',
    pauses: null,
    bases: [norm],
    nature: 'norm',
    when: { responsible: ['section'], kind: ['lead', 'request'], subjects: ['overseas'] },
  },
]

export const limits: Limit[] = [...firstLimits, ...laterLimits]
