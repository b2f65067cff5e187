/** What 注销账号 deletes and what stays, before it is asked a second time. */
import { View } from '@tarojs/components'
import { hasDesk } from '../../../domain/access/roles'
import { confirm } from '../../lib/feedback'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { useSession } from '../session/session'
import { Lines } from './lines'
import './privacy.scss'
import { useCloseAccount } from './use-close-account'

const GOES = ['您的全部身份，以及登记时填的企业、姓名和手机号', '这部手机上的草稿、附件和设置']
const STAYS = [
  '已经提交的事项：由经办机关依法保存，您是谁照旧封存',
  '企业的权利卡：归企业，别的联系人接着用',
  '谁在什么时候查看过什么的记录',
]
/** For whoever works at an office. */
const RETURNS = '您手上没办完的事项：回到单位的待办'

export const CloseSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const close = useCloseAccount()
  const works = useSession().identities.some(({ role }) => hasDesk(role))
  const ask = async () => {
    const yes = await confirm({
      title: '真的注销吗？',
      content: '注销后不能恢复，正在办的事项您就看不到了。',
      yes: '注销',
      no: '再想想',
      destroys: true,
    })
    if (yes) close.mutate()
  }
  return (
    <Sheet
      open={open}
      title="注销账号"
      onClose={onClose}
      footer={<Button text="注销账号" kind="secondary" busy={close.isPending} onTap={() => void ask()} />}
    >
      <View className="privacy__head">会删除</View>
      <Lines lines={GOES} />
      <View className="privacy__head">会留下</View>
      <Lines lines={works ? [...STAYS, RETURNS] : STAYS} />
    </Sheet>
  )
}
