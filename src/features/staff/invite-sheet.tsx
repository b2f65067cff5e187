/** Invites somebody to an office: a one-time code that is shown once. */
import { useState } from 'react'
import { asCallError, fieldError } from '../../lib/call-error'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Switch } from '../../ui/switch/switch'
import { CodeCard } from '../register/code-card'
import { FailedLine } from '../shell/failed-line'
import type { Office } from './office-picker'
import { useInvite } from './use-people'

const NAME_MAX = 20

export const InviteSheet = ({ office, onClose }: { office: Office; onClose: () => void }) => {
  const [name, setName] = useState('')
  const [lead, setLead] = useState(false)
  const [administrator, setAdministrator] = useState(false)
  const invite = useInvite()
  const error = invite.error ? asCallError(invite.error) : null
  const wrong = fieldError(error, 'name') ?? fieldError(error, 'org')
  const section = office.kind === 'section'
  const make = () =>
    invite.mutate({
      org: office.id,
      name: name.trim(),
      lead: lead && !administrator,
      ...(section ? { administrator } : {}),
    })
  if (invite.data) {
    return (
      <Sheet open title={`发给${name.trim()}`} onClose={onClose}>
        <CodeCard
          code={invite.data.code}
          expiresAt={invite.data.expiresAt}
          after={`用了以后，就是${office.shortName}的${administrator ? '系统管理员' : lead ? '负责人' : '工作人员'}。`}
        />
      </Sheet>
    )
  }
  return (
    <Sheet
      open
      title={`邀请到${office.shortName}`}
      onClose={onClose}
      footer={
        <Button text="生成邀请码" busy={invite.isPending} disabled={name.trim().length < 2} onTap={make} />
      }
    >
      <Field
        label="姓名"
        placeholder="同事看到的名字"
        wrong={wrong}
        value={name}
        maxLength={NAME_MAX}
        onChange={next => {
          setName(next)
          if (error) invite.reset()
        }}
      />
      {!administrator && (
        <Switch on={lead} label="负责人" onChange={setLead}>
          负责人
        </Switch>
      )}
      {section && (
        <Switch on={administrator} label="系统管理员" onChange={setAdministrator}>
          系统管理员，只管人员和邀请，不办事项
        </Switch>
      )}
      {error && !wrong && <FailedLine error={error} />}
    </Sheet>
  )
}
