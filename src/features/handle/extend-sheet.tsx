/** 延长时限: the person in charge approves; whoever is not is told whom to ask. */
import { View } from '@tarojs/components'
import { confirm, copy } from '../../lib/feedback'
import { Button } from '../../ui/button/button'
import { Chip } from '../../ui/chip/chip'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import type { MatterView } from '../matter/matter-words'
import { Failed } from '../shell/failed'
import { FailedLine } from '../shell/failed-line'
import { useColleagues } from '../staff/use-away'
import { EXTEND_RULE, EXTEND_TEMPLATES } from './clock-words'
import './clock-sheet.scss'
import { ReasonBox, wrongReason } from './reason-box'
import { useExtend } from './use-act'
import { useReason } from './use-reason'

type Props = { matter: MatterView; onClose: () => void }

export const ExtendSheet = ({ matter, onClose }: Props) => {
  const reason = useReason(`extend:${matter.id}`, EXTEND_TEMPLATES)
  const extend = useExtend()
  const send = async () => {
    const yes = await confirm({
      title: '批准延长？',
      content: '只能延长一次。您的姓名和理由会记入经过。',
      yes: '批准',
    })
    if (!yes) return
    extend.mutate(
      { matter: matter.id, version: matter.version, why: reason.text.trim() },
      {
        onSuccess: () => {
          reason.clear()
          onClose()
        },
      },
    )
  }
  return (
    <Sheet
      open
      title="延长时限"
      onClose={onClose}
      footer={
        <>
          {!wrongReason(extend.error) && <FailedLine error={extend.error} />}
          <Button
            text="批准延长"
            busy={extend.isPending}
            disabled={!reason.ready}
            onTap={() => void send()}
          />
        </>
      }
    >
      <View className="clock-sheet__rule">{EXTEND_RULE}</View>
      <View className="chips">
        {EXTEND_TEMPLATES.map(template => (
          <Chip key={template.name} text={template.name} onTap={() => void reason.begin(template)} />
        ))}
      </View>
      <ReasonBox
        reason={reason}
        label="延长的理由"
        placeholder="为什么原来的时限内核查不完。"
        hint="记入经过，市局和本单位看得到；企业只看到新的日期。"
        error={extend.error}
      />
    </Sheet>
  )
}

export const AskLeadSheet = ({ matter, onClose }: Props) => {
  const { data, error, isFetching, refetch } = useColleagues()
  const leads = data?.people.filter(({ lead }) => lead) ?? []
  return (
    <Sheet
      open
      title="请负责人批准"
      onClose={onClose}
      footer={<Button text="复制编号发给负责人" onTap={() => copy(matter.number)} />}
    >
      <View className="clock-sheet__rule">
        {EXTEND_RULE}负责人用自己的身份打开这一件，点“更多”里的“延长时限”。
      </View>
      {!data && !error && <Skeleton />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {leads.map(({ id, name }) => (
        <View key={id} className="clock-sheet__lead">
          {name}
        </View>
      ))}
      {data && leads.length === 0 && (
        <View className="clock-sheet__lead">本单位还没有登记负责人，请联系系统管理员添加。</View>
      )}
    </Sheet>
  )
}
