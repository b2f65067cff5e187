/** One text; what was read from it; the evidence; who will get it, and why, before it is handed in. */
import { useState } from 'react'
import { CHANNELS, RIGHTS } from '../../../domain/routing/report'
import { confirm } from '../../lib/feedback'
import { useOnline } from '../../lib/network'
import { MarkDot } from '../../ui/marked-text/marked-text'
import { Row } from '../../ui/row/row'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { CoachCard } from '../evidence/coach-card'
import { EvidenceCard } from '../evidence/evidence-card'
import { useAttachments } from '../evidence/use-attachments'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { AskCard } from './ask-card'
import { BetrayNote } from './betray-note'
import { useConsent } from './consent'
import { isUntouched, useDraft } from './draft'
import { type FactSheet, factLines } from './fact-lines'
import { FactsCard } from './facts-card'
import { formBasketName } from './form-basket'
import { GuidanceCard } from './guidance-card'
import { type Over, ReportSheets } from './report-sheets'
import { type FormKind, REPORT_WORDS } from './report-words'
import { StoredScreen } from './stored-screen'
import { StoryCard } from './story-card'
import { SubmitBar } from './submit-bar'
import { TopicChips } from './topic-chips'
import { useHandIn } from './use-hand-in'
import { usePreview } from './use-preview'
import { useSubmit } from './use-submit'

export const ReportScreen = ({ kind }: { kind: FormKind }) => {
  const words = REPORT_WORDS[kind]
  const lead = kind === 'lead'
  const { part } = useSession()
  const online = useOnline()
  const { draft, kept, change, renew, discard } = useDraft(kind)
  const attachments = useAttachments(formBasketName(kind))
  const preview = usePreview(kind, draft)
  const { consent, choose } = useConsent()
  const [over, setOver] = useState<Over | null>(null)
  const [editing, setEditing] = useState(false)
  const [all, setAll] = useState(false)
  const [stored, setStored] = useState<string | null>(null)
  const { submit, error, busy } = useSubmit(kind, attachments, {
    onDone: discard,
    onStored: setStored,
    onTaken: renew,
  })
  const { answer } = preview
  const facts = answer?.facts ?? []
  const value = (name: string) => facts.find(({ fact }) => fact === name)?.value
  const touched = !isUntouched(draft) || attachments.list.length > 0

  const openFact = (fact: FactSheet) => setOver({ fact })
  const editText = () => {
    setOver(null)
    setEditing(true)
  }
  const handIn = useHandIn({
    draft,
    consent,
    attachments,
    question: preview.current ? (answer?.ask ?? null) : null,
    submit,
    onAsk: setOver,
  })
  const clear = async () => {
    const content = `${words.clear}${attachments.list.length > 0 ? '附件也会删掉。' : ''}`
    if (!(await confirm({ title: '清空重写？', content, yes: '清空', destroys: true }))) return
    attachments.clear()
    discard()
  }
  const lines = answer || all ? factLines(kind, facts, draft, all) : []

  if (stored) return <StoredScreen kind={kind} id={stored} onForm={() => setStored(null)} />
  return (
    <Screen
      footer={
        <SubmitBar
          words={words}
          draft={draft}
          preview={preview}
          consent={consent}
          uploading={online ? attachments.busy : 0}
          onConsent={choose}
          error={error}
          busy={busy}
          onWhy={() => setOver('why')}
          onSubmit={() => void handIn()}
        />
      }
      over={
        <ReportSheets
          kind={kind}
          over={over}
          answer={answer}
          draft={draft}
          onChange={change}
          onOver={setOver}
          onEditText={editText}
          onSubmit={() => void handIn(true)}
        />
      }
    >
      <StoryCard
        words={words}
        text={draft.text}
        facts={preview.current && answer ? facts : []}
        touched={touched}
        kept={kept}
        error={error}
        editing={editing}
        onEditing={setEditing}
        onChange={text => change({ text })}
        onClear={() => void clear()}
      >
        {lead ? (
          <BetrayNote text={draft.text} consent={consent} onEdit={editText} />
        ) : (
          <TopicChips chosen={draft.topic} onChoose={topic => change({ topic })} />
        )}
      </StoryCard>
      {preview.busy && !answer && <Skeleton cards={1} />}
      {preview.error && (
        <Failed
          title="暂时看不出该由谁管"
          error={preview.error}
          busy={preview.busy}
          onRetry={() => void preview.refetch()}
        />
      )}
      {answer?.ask && <AskCard kind={kind} answer={answer} onPick={change} onMore={openFact} />}
      {answer?.guidance && <GuidanceCard answer={answer} guidance={answer.guidance} />}
      <FactsCard
        lines={lines}
        read={answer !== undefined}
        all={lead ? all : null}
        onAll={setAll}
        onOpen={openFact}
      >
        {lead && part === 'enterprise' && (
          <Row
            lead={<MarkDot colour="amber" />}
            name="权利卡"
            value={draft.card ? `${draft.card.name} ${draft.card.number}` : undefined}
            note={draft.card ? undefined : '点一下带上证书和号码'}
            onTap={() => setOver('card')}
          />
        )}
      </FactsCard>
      <EvidenceCard attachments={attachments} title={words.evidence} />
      {lead && (
        <CoachCard
          right={draft.right ?? RIGHTS.find(one => one === value('right')) ?? null}
          channel={draft.channel ?? CHANNELS.find(one => one === value('channel')) ?? null}
          attachments={attachments}
        />
      )}
    </Screen>
  )
}
