import { aboutWords } from './desk-words'
import type { DeskRow } from './use-desk'

const row = (more: Partial<DeskRow>): DeskRow => ({
  id: 'matter-0001',
  number: 'XY261124-FN1F',
  version: 2,
  kind: 'lead',
  title: '陈淋子镇门店销售假冒柳编筐',
  right: '注册商标',
  industry: '柳编',
  county: '411525',
  receivedAt: '2026-11-23T09:41:00+08:00',
  dueAt: '2026-12-15T17:30:00+08:00',
  due: '核查并决定是否立案',
  triage: false,
  disputed: false,
  evidence: 0,
  confirmed: true,
  handler: { name: '办案员甲', you: false },
  action: 'reply',
  ...more,
})

describe('what a row says of itself', () => {
  it('is for whom one stands in, where it lies among one’s own', () => {
    expect(aboutWords(row({}), 'working', 'mine', 'bureau')).toContain('代办案员甲办理')
    expect(aboutWords(row({}), 'working', 'all', 'bureau')).toContain('承办 办案员甲')
  })

  it('is not what falls due while the clock stands still: that stands where the deadline would', () => {
    const paused = row({ dueAt: null, due: '暂停中' })
    expect(aboutWords(paused, 'working', 'all', 'bureau')).not.toContain('暂停中')
    expect(aboutWords(row({}), 'working', 'all', 'bureau')).toContain('核查并决定是否立案')
  })

  it('is whether somebody vouched for the enterprise: before signing always, later only where nobody did', () => {
    const waiting = row({ handler: null, action: 'sign' })
    expect(aboutWords(waiting, 'waiting', 'all', 'bureau')).toContain('企业已确认')
    expect(aboutWords(row({}), 'working', 'all', 'bureau')).not.toContain('企业已确认')
    expect(aboutWords(row({ confirmed: false }), 'working', 'all', 'bureau')).toContain('身份待确认')
  })
})
