/** Who works at the office; 停用 ends it and sends what they held back to the desk. */
import { Text, View } from '@tarojs/components'
import { day } from '../../lib/dates'
import { confirm } from '../../lib/feedback'
import { serverNow } from '../../lib/server-clock'
import { ROLE_WORDS } from '../../lib/words'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { awayDays } from './away-words'
import './staff.scss'
import { type Member, useDismiss } from './use-people'

const aboutOf = ({ since, away }: Member, now: string) =>
  [`${day(since, now)}加入`, away && `${awayDays(away, now)}请假，B 角 ${away.deputyName}`]
    .filter(Boolean)
    .join(' · ')

export const MembersCard = ({ people }: { people: readonly Member[] }) => {
  const dismiss = useDismiss()
  const now = serverNow()
  const ask = async ({ id, name }: Member) => {
    const yes = await confirm({
      title: `停用${name}？`,
      content: '马上不能再用这个身份，手上没办完的事项回到单位待办。要再回来得重新邀请。',
      yes: '停用',
      destroys: true,
    })
    if (yes) dismiss.mutate({ identity: id })
  }
  if (people.length === 0) return <Card>这个单位还没有人加入，先邀请一位。</Card>
  return (
    <Card title="在岗的人">
      {people.map(member => (
        <View key={member.id} className="staff__person">
          <View className="staff__who">
            <View className="staff__line">
              <Text className="staff__name">{member.name}</Text>
              {member.lead && <Tag text="负责人" tone="sky" />}
              {member.role === 'admin' && <Tag text={ROLE_WORDS.admin} tone="grey" />}
              {member.you && <Tag text="您" tone="tea" />}
            </View>
            <View className="staff__about">{aboutOf(member, now)}</View>
          </View>
          {!member.you && (
            <Button
              text="停用"
              label={`停用${member.name}`}
              kind="plain"
              size="s"
              busy={dismiss.isPending && dismiss.variables?.identity === member.id}
              onTap={() => void ask(member)}
            />
          )}
        </View>
      ))}
    </Card>
  )
}
