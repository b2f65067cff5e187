/** 使用邀请码: a member of staff takes the place that was prepared for them. */
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { ensureAccount } from '../../lib/account'
import { asCallError, fieldError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { newId } from '../../lib/new-id'
import { goTab } from '../../lib/routes'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { Sentence } from '../../ui/page/page'
import { takeIdentity } from '../session/session'
import { Screen } from '../shell/screen'
import { Problem } from './problem'

const CODE_MAX = 20

export const InvitationScreen = () => {
  const [code, setCode] = useState('')
  const id = useRef(newId())
  const accept = useMutation({
    mutationFn: () => {
      ensureAccount()
      return client.identity.accept({ id: id.current, code: code.trim() })
    },
    onSuccess: async identity => {
      await takeIdentity(identity)
      toast(`已加入${identity.orgShortName}`)
      goTab(hasDesk(identity.role) ? 'desk' : 'home')
    },
  })
  const error = accept.error ? asCallError(accept.error) : null
  return (
    <Screen
      footer={
        <ActionBar
          primary={
            <Button
              text="加入"
              busy={accept.isPending}
              disabled={code.trim() === ''}
              onTap={() => accept.mutate()}
            />
          }
        >
          <Problem error={error} />
        </ActionBar>
      }
    >
      <Sentence>单位给您的邀请码，填在这里</Sentence>
      <Card>
        <View style={{ margin: '-12px 0' }}>
          <Field
            label="邀请码"
            placeholder="由管理员发给您"
            hint="只能用一次，过期作废"
            wrong={fieldError(error, 'code')}
            value={code}
            maxLength={CODE_MAX}
            onChange={next => {
              setCode(next)
              if (error) accept.reset()
            }}
          />
        </View>
      </Card>
    </Screen>
  )
}
