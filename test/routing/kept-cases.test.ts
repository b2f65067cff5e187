/** Test cases that the section kept of what was sent wrong; `npm run cases:keep` takes them in. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { anonymise } from '../../domain/lessons/anonymise'
import { isRight, type KeptCase, reportOf } from '../../domain/lessons/kept-case'
import { route } from '../../domain/routing'
import stored from './kept-cases.json'

const kept = stored as KeptCase[]

describe('what was sent wrong once is sent right for ever', () => {
  it.each(kept.map(one => [one.wants.code, one.report.description, one] as const))(
    '%s: %s',
    (_code, _text, one) => {
      const answer = route(reportOf(one), pack, nationalCalendar, one.context)
      expect({ right: isRight(one, answer), sentTo: answer.responsible.name }).toMatchObject({ right: true })
    },
  )

  it('no case is kept twice, and none holds a number by which anybody is found', () => {
    expect(new Set(kept.map(one => one.id)).size).toBe(kept.length)
    for (const { report } of kept)
      expect(anonymise(report.description, pack, { names: false })).toBe(report.description)
  })
})
