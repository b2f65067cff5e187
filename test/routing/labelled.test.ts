/** The labelled reports: every one must get the answer that the law gives. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, route } from '../../domain/routing'
import type { Labelled } from './labelled'
import { labelledSets } from './labelled-sets'

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

describe.each(labelledSets)('labelled reports, %s', (_set, reports) => {
  test.each(reports.map(one => [one.law, one.text, one] as const))('%s: %s', (_law, _text, one) => {
    expect(differences(one)).toEqual([])
  })
})
