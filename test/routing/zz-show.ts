import { nationalCalendar } from '/work/main/city/national/calendar'
import { pack } from '/work/main/city/xinyang'
import { route } from '/work/main/domain/routing'
import { heldOut } from '/work/main/test/routing/held-out'
import { heldOut2 } from '/work/main/test/routing/held-out-2'
import { heldOut3 } from '/work/main/test/routing/held-out-3'
import { heldOut4 } from '/work/main/test/routing/held-out-4'
import { dev } from '/work/main/test/routing/labelled'

const mode = process.argv[2]
for (const one of process.argv[3] ? [...heldOut3, ...heldOut4] : [...dev, ...heldOut, ...heldOut2]) {
  const a = route(
    { id: 'x', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description: one.text, ...one.more },
    pack,
    nationalCalendar,
    one.context,
  )
  if (mode === 't')
    console.log(a.title.length > 18 ? '!!' : '  ', a.title.padEnd(20), '|', one.text.slice(0, 70))
  if (mode === 'w') console.log(a.why, '\n     ', one.text.slice(0, 80))
  if (mode === 'f')
    console.log(
      one.text,
      '\n    ',
      a.facts
        .map(
          f =>
            `${f.fact}=${f.label}${f.note ? `(${f.note})` : ''}[${f.spans.map(s => one.text.slice(s.start, s.end)).join('/')}]`,
        )
        .join('  '),
    )
}
