/** A fresh one-time code: big, with a copy, and how the other person uses it. It is told this once. */
import { View } from '@tarojs/components'
import { dayAndTime } from '../../lib/dates'
import { copy } from '../../lib/feedback'
import { serverNow } from '../../lib/server-clock'
import { Code } from '../../ui/code/code'
import './register.scss'

type Props = {
  code: string
  expiresAt: string
  /** What happens when it is used. */
  after: string
}

const invitationText = (code: string, until: string) =>
  `打开微信小程序“知保通”，点“我的”里的“使用邀请码”，填 ${code}。${until} 前有效，只能用一次。`

export const CodeCard = ({ code, expiresAt, after }: Props) => {
  const until = dayAndTime(expiresAt, serverNow())
  return (
    <View>
      <Code
        code={code}
        until={`${until} 前有效，只能用一次`}
        onCopy={() => copy(invitationText(code, until))}
      />
      <View className="register__how">
        {`请对方打开知保通，点“我的”里的“使用邀请码”，填上面的码。${after}`}
      </View>
      <View className="register__once">
        只显示这一次，关掉前请先发给对方。复制的是整段说明，可以直接粘贴到微信里。
      </View>
    </View>
  )
}
