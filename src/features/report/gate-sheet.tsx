/** Handing in needs an enterprise; the draft stays where it is. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CHOOSE_PERSON, choosesPerson } from '../../lib/account'
import { actAs } from '../../lib/account-store'
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { useSession } from '../session/session'
import { SignInSheet } from '../session/sign-in-sheet'
import './gate-sheet.scss'

export const GateSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { identities } = useSession()
  const [signIn, setSignIn] = useState(false)
  const enterprises = identities.filter(one => one.role === 'enterprise')
  const leave = (then: () => void) => () => {
    onClose()
    then()
  }
  return (
    <>
      <Sheet open={open} title="请用企业身份提交" onClose={onClose}>
        <View className="gate__text">
          您写的已经存好，回来接着提交。经办的局要知道是哪家企业在说，您的身份会封存，谁看过都有记录。
        </View>
        {enterprises.length > 0 ? (
          <Choices
            choices={enterprises.map(one => ({
              value: one.id,
              text: `用 ${one.orgName} 提交`,
              note: one.name,
            }))}
            onChoose={id => leave(() => actAs(id))()}
          />
        ) : (
          <View className="gate__actions">
            <Button text="登记企业" onTap={leave(() => go('register'))} />
            {choosesPerson && (
              <Button text={CHOOSE_PERSON} kind="secondary" onTap={leave(() => setSignIn(true))} />
            )}
          </View>
        )}
      </Sheet>
      <SignInSheet open={signIn} stay onClose={() => setSignIn(false)} />
    </>
  )
}
