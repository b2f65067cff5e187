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
import { moreOfMatter } from './use-more'

type Props = { matter: MatterView; assignment: Assignment; onCompose: () => void }

export const HandleBar = ({ matter, assignment, onCompose }: Props) => {
  const { part, identity } = useSession()
  const [more, setMore] = useState(false)
  const sign = useSign()
  const { id, version, actions } = matter
  const again = hasWritten(matter, identity)
  const buttons = [
    actions.includes('assign') && (
      <Button
        key="assign"
        text={assignment.chosen ? `派给${assignment.chosen.name}` : '先选派给谁'}
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
      {more && <MoreSheet matter={moreOfMatter(matter, part)} onClose={() => setMore(false)} />}
    </>
  )
}
