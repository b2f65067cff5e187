/** The labelled reports: every one must get the answer that the law gives. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, route } from '../../domain/routing'
import { heldOut } from './held-out'
import { heldOut2 } from './held-out-2'
import { heldOut3 } from './held-out-3'
import { heldOut4 } from './held-out-4'
import { heldOut5 } from './held-out-5'
import { heldOut6 } from './held-out-6'
import { heldOut7 } from './held-out-7'
import { heldOut8 } from './held-out-8'
import { heldOut9 } from './held-out-9'
import { heldOut10 } from './held-out-10'
import { heldOut11 } from './held-out-11'
import { heldOut12 } from './held-out-12'
import { heldOut13 } from './held-out-13'
import { heldOut14 } from './held-out-14'
import { heldOut15 } from './held-out-15'
import { heldOut16 } from './held-out-16'
import { dev, type Labelled } from './labelled'

const answerOf = ({ text, more, context }: Labelled): Answer =>
  route(
    { id: 'l', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description: text, ...more },
    pack,
    nationalCalendar,
    context,
  )

const differences = (one: Labelled): string[] => {
  const { expect: want } = one
  const got = answerOf(one)
  const wrong: string[] = []
  const check = (what: string, ok: boolean, is: unknown): void => {
    if (!ok) wrong.push(`${what} is ${JSON.stringify(is)}`)
  }
  check('kind', !want.kind || want.kind === got.kind, got.kind)
  check('who', want.who === got.responsible.kind, `${got.responsible.kind} ${got.responsible.name}`)
  check('code', want.code === undefined || want.code === got.responsible.code, got.responsible.code)
  check('county', want.county === undefined || want.county === got.county, got.county)
  check('branch', !want.branch || want.branch === got.responsible.branch, got.responsible.branch)
  const rules = got.reasons.map(reason => reason.rule)
  check(
    'rules',
    (want.rules ?? []).every(rule => rules.includes(rule)),
    rules,
  )
  check(
    'trade',
    want.trade === undefined || want.trade === (got.workstation?.industry ?? null),
    got.workstation?.industry,
  )
  check('ask', !want.ask || Boolean(got.ask), got.ask)
  const codes = (list: { code: string }[]): string[] => list.map(body => body.code)
  check(
    'informed',
    (want.informed ?? []).every(code => codes(got.informed).includes(code)),
    got.informed,
  )
  check(
    'linked',
    (want.linked ?? []).every(code => codes(got.linked).includes(code)),
    got.linked,
  )
  return wrong
}

describe.each([
  ['dev', dev],
  ['held-out', heldOut],
  ['held-out 2', heldOut2],
  ['held-out 3', heldOut3],
  ['held-out 4', heldOut4],
  ['held-out 5', heldOut5],
  ['held-out 6', heldOut6],
  ['held-out 7', heldOut7],
  ['held-out 8', heldOut8],
  ['held-out 9', heldOut9],
  ['held-out 10', heldOut10],
  ['held-out 11', heldOut11],
  ['held-out 12', heldOut12],
  ['held-out 13', heldOut13],
  ['held-out 14', heldOut14],
  ['held-out 15', heldOut15],
  ['held-out 16', heldOut16],
] as const)('labelled reports, %s', (_set, reports) => {
  test.each(reports.map(one => [one.law, one.text, one] as const))('%s: %s', (_law, _text, one) => {
    expect(differences(one)).toEqual([])
  })
})
