/** The bottom of the handling screen; what the matter allows decides which button exists. */
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import type { MatterView } from '../matter/matter-words'
import { useSession } from '../session/session'
import { actionWords, hasWritten } from './act-words'
import { useSign } from './use-act'
import type { Assignment } from './use-assignment'

type Props = { matter: MatterView; assignment: Assignment; onCompose: () => void }

export const HandleBar = ({ matter, assignment, onCompose }: Props) => {
  const { part, identity } = useSession()
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
  return <ActionBar primary={primary} second={second} />
}
