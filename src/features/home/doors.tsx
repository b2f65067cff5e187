/** The two doors: report a lead, ask. */
import { Text, View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Icon } from '../../ui/icon/icon'
import { Tap } from '../../ui/tap/tap'
import { usePlaces } from '../directory/use-directory'
import './doors.scss'

export const Doors = () => {
  const { data } = usePlaces()
  return (
    <View className="doors">
      <Tap className="door door--first" label="报告侵权线索" onTap={() => go('report')}>
        <Icon name="shield" size="xl" />
        <Text className="door__name">报告侵权线索</Text>
        <Text className="door__text">约 2 分钟，可先存草稿</Text>
      </Tap>
      <Tap className="door" label="维权咨询" onTap={() => go('ask')}>
        <Icon name="chat" size="xl" className="door__icon" />
        <Text className="door__name">维权咨询</Text>
        <Text className="door__text">{data ? `${data.answerDays} 个工作日内答复` : '由管得着的局答复'}</Text>
      </Tap>
    </View>
  )
}
