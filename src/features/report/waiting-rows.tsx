/** What was handed in without a network, one row each, in 我的事项: it goes out by itself, or comes back with a sentence. */
import { Text, View } from '@tarojs/components'
import { confirm, toast } from '../../lib/feedback'
import { newId } from '../../lib/new-id'
import { type Outgoing, takeOutgoing, useOutgoing, useSendingId } from '../../lib/outgoing'
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { removeUploads } from '../evidence/uploads'
import { draftIn, draftNow, isUntouched, putDraft } from './draft'
import { basketOfForm, basketOfWaiting, takeBack } from './form-basket'
import './waiting-rows.scss'

const FORMS = { lead: 'report', consultation: 'ask' } as const

const isFormFree = (kind: Outgoing['kind']) =>
  isUntouched(draftNow(kind)) && basketOfForm(kind).items.get().length === 0

/** Back into the form, as a submission of its own: under the old id something may have arrived. */
const writeOn = ({ id, kind, draft }: Outgoing) => {
  putDraft(kind, { ...draftIn(draft), id: newId() })
  takeBack(id, kind)
  takeOutgoing(id)
}

/** True where it was thrown away. */
const throwAway = async ({ id, problem }: Outgoing): Promise<boolean> => {
  const title = problem ? '删掉这一件？' : '不送了？'
  const content = '写好的内容和附件都会删掉，不能恢复。'
  const yes = problem ? '删掉' : '不送了'
  if (!(await confirm({ title, content, yes, no: '留着', destroys: true }))) return false
  const basket = basketOfWaiting(id)
  removeUploads(basket, basket.items.get())
  takeOutgoing(id)
  return true
}

type Props = {
  one: Outgoing
  /** Opens the form, or shows it where it is. */
  onForm: () => void
  /** It was thrown away. */
  onGone?: () => void
}

export const WaitingRow = ({ one, onForm, onGone }: Props) => {
  const sending = useSendingId() === one.id
  const files = basketOfWaiting(one.id).items.use().length
  const { text } = draftIn(one.draft)
  const { problem } = one
  const change = () => {
    if (isFormFree(one.kind)) writeOn(one)
    else toast('表单里还有一件没提交的，先提交或清空它')
    onForm()
  }
  const remove = async () => {
    if (await throwAway(one)) onGone?.()
  }
  const cancel = async () => {
    if (!isFormFree(one.kind)) return remove()
    const content = '写好的内容和附件会放回表单，改好可以再提交。'
    if (!(await confirm({ title: '先不送？', content, yes: '放回表单', no: '照常送' }))) return
    writeOn(one)
    onForm()
  }
  return (
    <Card tone={problem ? 'seal' : undefined}>
      <View className="waiting__head">
        <Text className="waiting__title">{text}</Text>
        <Tag text={problem ? '没送出去' : '待送'} tone={problem ? 'seal' : 'amber'} />
      </View>
      <View className="waiting__words">
        {problem ?? (sending ? '正在送出…' : '存在手机里，联网后自动送出')}
        {files > 0 && ` · ${files} 个附件`}
      </View>
      <View className="waiting__actions">
        {problem && <Button text="修改" kind="secondary" size="s" onTap={change} />}
        {problem ? (
          <Button text="删掉" kind="plain" size="s" onTap={() => void remove()} />
        ) : (
          <Button
            text="取消"
            kind="secondary"
            size="s"
            label="取消待送"
            disabled={sending}
            onTap={() => void cancel()}
          />
        )}
      </View>
    </Card>
  )
}

export const WaitingRows = () =>
  useOutgoing().map(one => <WaitingRow key={one.id} one={one} onForm={() => go(FORMS[one.kind])} />)
