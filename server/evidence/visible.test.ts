import type { Viewer } from '../../domain/access/relation'
import type { Evidence } from '../../domain/evidence/evidence'
import { matterOf } from '../../test/support/build'
import { openEvidence, visibleEvidence, withheldCount } from './visible'

const piece = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  fileId: `cloud://env.bucket/uploads/${id}`,
  name: `${id}.jpg`,
  media: 'photo',
  type: 'image/jpeg',
  bytes: 1,
  sha256: id.padEnd(64, '0'),
  at: '2026-11-23T09:41:00.000+08:00',
  exposes: false,
  shows: null,
  check: 'passed',
  ...more,
})

const matter = matterOf({
  evidence: [
    piece('plain'),
    piece('waiting', { check: 'waiting' }),
    piece('refused', { check: 'refused' }),
    piece('unchecked', { check: 'none' }),
    piece('exposing', { exposes: true }),
  ],
})

const viewer = (role: Viewer['role'], org: string): Viewer => ({
  role,
  org,
  ownerKey: role === 'enterprise' ? 'owner' : '',
  enterpriseKey: null,
  identity: 'identity',
  lead: false,
  trial: false,
})

describe('who sees which evidence', () => {
  it.each([
    [
      'the owner',
      viewer('enterprise', 'ent'),
      5,
      ['plain', 'waiting', 'refused', 'unchecked', 'exposing'],
      0,
    ],
    ['the responsible bureau', viewer('bureau', 'bureau-411525'), 5, ['plain', 'unchecked', 'exposing'], 0],
    ['the workstation that advises', viewer('workstation', 'ws-willow'), 4, ['plain', 'unchecked'], 1],
    ['the section that oversees', viewer('section', 'section'), 4, ['plain', 'unchecked'], 1],
    ['another bureau', viewer('bureau', 'bureau-411502'), 0, [], 0],
    ['an administrator', viewer('admin', 'section'), 0, [], 0],
  ])('%s', (_who, who, seen, opened, withheld) => {
    expect(visibleEvidence(matter, who)).toHaveLength(seen)
    expect(openEvidence(matter, who).map(({ id }) => id)).toEqual(opened)
    expect(withheldCount(matter, who)).toBe(withheld)
  })

  it('nobody is told where a file lies', () => {
    expect(JSON.stringify(visibleEvidence(matter, viewer('enterprise', 'ent')))).not.toContain('cloud://')
  })
})
