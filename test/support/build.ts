/** Builders of test data: a fixed clock, sensible defaults, overrides. */

import type { Evidence } from '../../domain/evidence/evidence'
import { createMatter, type NewMatter } from '../../domain/matter/create'
import type { Matter } from '../../domain/matter/matter'
import type { Answer } from '../../domain/routing/answer'

/** Monday morning. */
export const NOW = '2026-11-23T09:41:00.000+08:00'

/** Deadlines of tests: so many days at closing time, no calendar. */
const TEST_DAYS: Record<string, number> = { sign: 1, triage: 1, 'workstation-answer': 2, verify: 21 }

export const testDueOf: NewMatter['dueOf'] = (limit, from) => {
  const day = new Date(from.slice(0, 10))
  day.setUTCDate(day.getUTCDate() + (TEST_DAYS[limit] ?? 3))
  return { what: limit, dueAt: `${day.toISOString().slice(0, 10)}T17:30:00+08:00` }
}

export const answerOf = (overrides: Partial<Answer> = {}): Answer => ({
  id: 'matter-0001',
  kind: 'lead',
  responsible: { kind: 'bureau', code: '411525', name: '固始县市场监督管理局', branch: null },
  county: '411525',
  workstation: { id: 'ws-willow', name: '市柳编行业协会工作站（演示）', industry: '柳编' },
  noWorkstation: null,
  linked: [],
  informed: [],
  reasons: [],
  deadlines: [],
  ask: null,
  candidates: [],
  facts: [],
  title: '陈淋子镇门店销售假冒商标商品',
  why: '',
  law: '',
  guidance: null,
  assumed: [],
  packVersion: 'test',
  ...overrides,
})

const SEALED = { alg: 'A256GCM', keyId: 'test', iv: '', tag: '', data: '' } as const

/** A photo as the server read it, not yet looked at by the content check. */
export const evidenceFile = (id: string, overrides: Partial<Evidence> = {}): Evidence => ({
  id,
  fileId: `cloud://test/uploads/${id}.jpg`,
  name: `${id}.jpg`,
  media: 'photo',
  type: 'image/jpeg',
  bytes: 1000,
  sha256: id.padEnd(64, '0'),
  at: NOW,
  exposes: false,
  shows: null,
  check: 'waiting',
  ...overrides,
})

/** A new matter as `createMatter` makes it. */
export const matterOf = (overrides: Partial<NewMatter> = {}): Matter =>
  createMatter({
    report: { id: 'matter-0001', kind: 'lead', description: '有人卖假冒我们商标的柳编筐' },
    answer: answerOf(),
    number: 'XY261123-7K4M',
    ownerKey: 'owner',
    reporter: SEALED,
    enterpriseKey: null,
    consent: true,
    evidence: [],
    card: null,
    receipt: 'a'.repeat(64),
    trial: null,
    now: NOW,
    dueOf: testDueOf,
    orgOfCode: code => (code === '411500' ? 'section' : `bureau-${code}`),
    ...overrides,
  })
