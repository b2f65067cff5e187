import { answerOf, NOW, testDueOf } from '../../test/support/build'
import type { Answer } from '../routing/answer'
import { clockFor } from './clocks'

const named = (limit: string) =>
  ({ limit, what: '', dueAt: NOW, basis: '', nature: 'statutory', caveat: null }) as const
const right = (value: string) => ({ fact: 'right', value, label: '', from: [], certainty: 'sure' }) as never

/** The limit that runs for a request once it is signed for. */
const limitOf = (part: 'bureau' | 'section', answer: Partial<Answer>) =>
  clockFor(
    { part, triage: false, assignedAt: NOW },
    'working',
    { kind: 'request', answer: answerOf({ kind: 'request', ...answer }) },
    testDueOf,
  )?.limit

const SECTION = { kind: 'section', code: '411500', name: '市局', branch: null } as const
const patent = { facts: [right('patent-utility-model')] }

describe('the limit of a request', () => {
  it('about a patent is the section’s own, also where a bureau had it first or no rule could decide', () => {
    expect(limitOf('section', { ...patent, deadlines: [named('verify-request')] })).toBe('patent-file')
    expect(limitOf('section', patent)).toBe('patent-file')
  })

  it('about a trademark, or about a patent that is only pretended, is that of verification', () => {
    expect(limitOf('section', { facts: [right('trademark')] })).toBe('verify-request')
    const reasons = [{ rule: 'patent-false-marking', text: '', basis: '', confirmed: true, from: [] }]
    expect(limitOf('section', { ...patent, reasons })).toBe('verify-request')
  })

  it('about a patent is that of the dispute at a bureau that routing found, since it is authorised', () => {
    expect(limitOf('bureau', { ...patent, deadlines: [named('patent-file')] })).toBe('patent-file')
  })

  it('about a patent is that of verification at a bureau that a person chose', () => {
    const answer = { ...patent, responsible: SECTION, deadlines: [named('patent-file')] }
    expect(limitOf('bureau', answer)).toBe('verify-request')
  })
})
