/** Who will get it, by when they act, and whether the workstation may see it. */
import { Text, View } from '@tarojs/components'
import { dayAndTime } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import { Icon } from '../../ui/icon/icon'
import { Link } from '../../ui/link/link'
import { Office } from '../../ui/office/office'
import { Switch } from '../../ui/switch/switch'
import './destination.scss'
import type { Preview } from './use-preview'

type Props = {
  answer: Preview
  consent: boolean
  onConsent: (yes: boolean) => void
  onWhy: () => void
}

const LEADS: Record<Preview['responsible']['kind'], string> = {
  bureau: '将送到 ',
  section: '将送到 ',
  triage: '先送到 ',
  referral: '请找 ',
  outside: '请找 ',
}

const nextDeadline = ({ deadlines }: Preview) => deadlines.find(one => one.limit === 'sign') ?? deadlines[0]

/** What else will come of the same text, before it is handed in: nobody is surprised by a second matter. */
const AlsoMatters = ({ answer }: Pick<Props, 'answer'>) => {
  const also = answer.linked.flatMap(({ matter, name }) => (matter ? [{ name, title: matter.title }] : []))
  if (also.length === 0) return null
  return (
    <View className="destination__also">
      提交后会分成 {also.length + 1} 件。
      {also.map(({ name, title }) => (
        <View key={`${name} ${title}`}>
          另一件“{title}”送到 <Text className="destination__name">{name}</Text>
        </View>
      ))}
    </View>
  )
}

export const Destination = ({ answer, consent, onConsent, onWhy }: Props) => {
  const { responsible, workstation, noWorkstation } = answer
  const deadline = nextDeadline(answer)
  const ours = responsible.kind !== 'referral' && responsible.kind !== 'outside'
  return (
    <View className="destination">
      <View className="destination__line">
        <Icon name="pin" className="destination__pin" />
        <View className="destination__words">
          {LEADS[responsible.kind]}
          <Text className="destination__name">
            <Office name={responsible.name} />
          </Text>
          {responsible.branch && `（${responsible.branch}）`}
        </View>
        <Link text="为什么" onTap={onWhy} />
      </View>
      {ours && deadline && (
        <View className="destination__by">
          最晚 {dayAndTime(deadline.dueAt, serverNow())} 前{deadline.what}
        </View>
      )}
      <AlsoMatters answer={answer} />
      {ours && workstation ? (
        <Switch on={consent} label={`也请${workstation.name}协助`} onChange={onConsent}>
          也请 <Text className="destination__name">{workstation.name}</Text> 协助（会看到
          {answer.kind === 'consultation' ? '咨询' : '线索'}内容）
        </Switch>
      ) : (
        noWorkstation && <View className="destination__none">{noWorkstation}</View>
      )}
      {ours && workstation?.warning && <View className="destination__warning">{workstation.warning}</View>}
    </View>
  )
}
