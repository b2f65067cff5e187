/** A production pack before the section entered any association: routing runs as before, and says that no workstation is there. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack as withDemonstration } from '../../city/xinyang'
import { type Answer, type CityPack, route } from '../../domain/routing'
import { heldOut } from './held-out'
import { heldOut2 } from './held-out-2'
import { heldOut3 } from './held-out-3'
import { heldOut4 } from './held-out-4'
import { dev, type Labelled } from './labelled'

/** The pack as a production build has it: the constant that the build sets is set while it is loaded. */
function productionPack(): CityPack {
  const before = process.env.DEMONSTRATION
  process.env.DEMONSTRATION = 'off'
  try {
    let pack: CityPack | undefined
    jest.isolateModules(() => {
      pack = (require('../../city/xinyang') as { pack: CityPack }).pack
    })
    if (!pack) throw new Error('the pack was not loaded')
    return pack
  } finally {
    if (before === undefined) delete process.env.DEMONSTRATION
    else process.env.DEMONSTRATION = before
  }
}

const answerOf = ({ text, more, context }: Labelled, pack: CityPack): Answer =>
  route(
    { id: 'l', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description: text, ...more },
    pack,
    nationalCalendar,
    context,
  )

/** Without what a workstation, or an association abroad, adds. */
const plain = <Told extends Omit<Answer, 'id' | 'linked' | 'packVersion'>>({
  workstation: _w,
  noWorkstation: _n,
  ...answer
}: Told) => ({
  ...answer,
  why: answer.why.replace(/一并告诉[^。]*行业协会（演示）。/, ''),
  reasons: answer.reasons.filter(({ rule }) => !/^(no-)?workstation$/.test(rule)),
  deadlines: answer.deadlines.filter(({ limit }) => limit !== 'workstation-answer'),
  informed: answer.informed.filter(({ code }) => /^\d+$/.test(code)),
})

const withoutAdvisers = (answer: Answer) => ({
  ...plain(answer),
  linked: answer.linked.map(({ matter, ...body }) => ({ ...body, matter: matter && plain(matter) })),
})

describe('without any workstation', () => {
  const bare = productionPack()
  const reports = [...dev, ...heldOut, ...heldOut2, ...heldOut3, ...heldOut4]

  test('the production pack holds neither association nor workstation, and nothing marked as demonstration', () => {
    expect(bare.organisations.filter(one => one.demo || /association|workstation/.test(one.kind))).toEqual([])
    expect(JSON.stringify(bare)).not.toContain('演示')
    expect(JSON.stringify(withDemonstration)).toContain('演示')
  })

  test('every report still reaches the same body by the same rules', () => {
    for (const one of reports) {
      expect(withoutAdvisers(answerOf(one, bare))).toEqual(withoutAdvisers(answerOf(one, withDemonstration)))
    }
  })

  test('every answer says in a sentence that there is none', () => {
    for (const one of reports) {
      const { workstation, noWorkstation } = answerOf(one, bare)
      expect([one.text, workstation, noWorkstation]).toEqual([
        one.text,
        null,
        expect.stringMatching(/还没有(对应的)?工作站|没有看出是哪个行业|不是知识产权事项/),
      ])
    }
  })
})
