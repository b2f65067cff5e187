/** The bottom of the handling screen; what the matter allows decides which button exists. */
import { useState } from 'react'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import type { MatterView } from '../matter/matter-words'
import { useSession } from '../session/session'
import { FailedLine } from '../shell/failed-line'
import { actionWords, hasWritten } from './act-words'
import { MoreSheet } from './more-sheet'
import { useSign } from './use-act'
import type { Assignment } from './use-assignment'
import { useClock } from './use-clock'
import { moreOfMatter } from './use-more'
import type { ObjectTo } from './use-object'

type Props = { matter: MatterView; assignment: Assignment; object: ObjectTo; onCompose: () => void }

/** 派给潢川县局; where a body objected and keeps it, 仍由固始县局办理. */
const assignWords = ({ objection, slip }: MatterView, { chosen }: Assignment) => {
  if (!chosen) return objection ? '先选由谁办理' : '先选派给谁'
  return objection && slip.responsible.name === chosen.name ? `仍由${chosen.name}办理` : `派给${chosen.name}`
}

export const HandleBar = ({ matter, assignment, object, onCompose }: Props) => {
  const { part, identity } = useSession()
  const [more, setMore] = useState(false)
  const sign = useSign()
  const clock = useClock(matter)
  const { id, version, actions } = matter
  const again = hasWritten(matter, identity)
  const buttons = [
    actions.includes('assign') && (
      <Button
        key="assign"
        text={assignWords(matter, assignment)}
        disabled={!assignment.chosen}
        busy={assignment.busy}
        onTap={() => assignment.send(version)}
      />
    ),
    actions.includes('sign') && (
      <Button
        key="sign"
        text={actionWords('sign', part)}
        busy={sign.isPending}
        onTap={() => sign.mutate({ matter: id, version })}
      />
    ),
    actions.includes('reply') && (
      <Button
        key="reply"
        text={actionWords('reply', part, again)}
        kind={again || actions.includes('sign') ? 'secondary' : 'primary'}
        onTap={onCompose}
      />
    ),
  ].filter(button => button !== false)
  const [primary, second] = buttons
  if (!primary) return null
  return (
    <>
      <ActionBar
        primary={primary}
        second={second}
        more={<Button text="更多" kind="plain" onTap={() => setMore(true)} />}
      >
        <FailedLine error={sign.error ?? assignment.error} />
      </ActionBar>
      {more && (
        <MoreSheet
          matter={moreOfMatter(matter, part)}
          first={[...object.items, ...clock.items]}
          onClose={() => setMore(false)}
        />
      )}
      {clock.sheet}
    </>
  )
}
