/** The form of a right card. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { MAX_CARD_FILES } from '../../../domain/evidence/right-card'
import { asCallError, fieldError } from '../../lib/call-error'
import { confirm, toast } from '../../lib/feedback'
import { goBack } from '../../lib/routes'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { Sentence } from '../../ui/page/page'
import { AttachmentGrid } from '../evidence/attachment-grid'
import { useAttachments } from '../evidence/use-attachments'
import { Screen } from '../shell/screen'
import { draftKey, useCardDraft } from './card-draft'
import { CardFiles } from './card-files'
import './card-form.scss'
import { cardInput, staying } from './card-input'
import { ExpiryFields } from './expiry-fields'
import { GenuineField, RightFields } from './right-fields'
import { RightSheet } from './right-sheet'
import { type RightCard, useRemoveCard, useSaveCard } from './use-cards'

/** What keeps it from being saved; null where nothing does. */
const hindrance = (complete: boolean, { busy, failed }: { busy: number; failed: number }) => {
  if (busy > 0) return `还有 ${busy} 个附件在上传，传完就能保存`
  if (failed > 0) return `有 ${failed} 个附件没传上，请重试，或者先不传`
  return complete ? null : '种类、名称、证号和到期日填好就能保存'
}

const Overtaken = ({ onDiscard }: { onDiscard: () => void }) => (
  <Card tone="amber">
    这张卡后来改过。您没保存的修改还在这里，核对后再保存；也可以
    <Link text="放弃我的修改" onTap={onDiscard} />
  </Card>
)

export const CardForm = ({ card }: { card: RightCard | null }) => {
  const { draft, changed, overtaken, change, choose, discard } = useCardDraft(card)
  const kept = staying(card, draft)
  const attachments = useAttachments(draftKey(card), { max: MAX_CARD_FILES - kept.length })
  const [choosing, setChoosing] = useState(false)
  const save = useSaveCard()
  const remove = useRemoveCard()
  const input = cardInput(
    draft,
    card,
    attachments.tokens().map(({ token }) => token),
  )
  const hint = hindrance(input !== null, attachments)
  const unsaved = changed || attachments.list.length > 0
  const wrong = (field: string) => (save.error ? fieldError(asCallError(save.error), field) : undefined)
  const leave = (words: string) => {
    discard()
    attachments.clear()
    toast(words)
    goBack('me')
  }
  const throwAway = async () => {
    const content = '以前带着它报的事项不受影响。删除后不能恢复。'
    if (!card || !(await confirm({ title: '删除这张权利卡？', content, yes: '删除', destroys: true }))) return
    remove.mutate(card.id, {
      onSuccess: () => leave('已删除'),
      onError: error => toast(asCallError(error).message),
    })
  }
  const giveUp = async () => {
    const content = '没保存的修改会丢掉，不能恢复。'
    if (!(await confirm({ title: '放弃修改？', content, yes: '放弃', destroys: true }))) return
    discard()
    attachments.clear()
  }
  const send = () =>
    input &&
    save.mutate(input, {
      onSuccess: () => leave('已保存'),
      onError: error => toast(asCallError(error).message),
    })
  return (
    <Screen
      footer={
        <ActionBar
          primary={
            <Button text="保存" busy={save.isPending} disabled={hint !== null || !unsaved} onTap={send} />
          }
        >
          {unsaved && <View className="card-form__hint">{hint ?? '修改还没有保存，先存在手机上'}</View>}
        </ActionBar>
      }
      over={
        <RightSheet
          open={choosing}
          chosen={draft.right}
          onClose={() => setChoosing(false)}
          onChoose={right => {
            choose(right)
            setChoosing(false)
          }}
        />
      }
    >
      <Sentence>{card ? '核对这项权利' : '记下您的一项权利'}</Sentence>
      {overtaken && <Overtaken onDiscard={() => void giveUp()} />}
      <Card className="card-form__fields">
        <RightFields draft={draft} wrong={wrong} onChoose={() => setChoosing(true)} onChange={change} />
        <ExpiryFields draft={draft} wrong={wrong('expiresOn')} onChange={change} />
      </Card>
      <GenuineField draft={draft} wrong={wrong('genuine')} onChange={change} />
      <Card title="证书和正品的样子" aside={`最多 ${MAX_CARD_FILES} 个`}>
        <CardFiles files={kept} onDrop={id => change({ dropped: [...draft.dropped, id] })} />
        <AttachmentGrid attachments={attachments} kinds={['photo', 'file']} addLabel="添加照片或文件" />
        {wrong('files') && <View className="card-form__wrong">{wrong('files')}</View>}
      </Card>
      {card && (
        <View className="card-form__rest">
          {unsaved && !overtaken && <Link text="放弃修改" quiet onTap={() => void giveUp()} />}
          <Link text="删除这张权利卡" quiet onTap={() => void throwAway()} />
        </View>
      )}
    </Screen>
  )
}
