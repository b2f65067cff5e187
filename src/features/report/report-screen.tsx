/** One text; what was read from it; who will get it, and why, before it is handed in. */
import { useState } from 'react'
import { asCallError } from '../../lib/call-error'
import { confirm } from '../../lib/feedback'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { ReasonsSheet } from '../reasons/reasons-sheet'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { AskCard } from './ask-card'
import { useConsent } from './consent'
import { useDraft } from './draft'
import { FactSheets, type OpenSheet } from './fact-sheets'
import { FactsCard } from './facts-card'
import { GateSheet } from './gate-sheet'
import { GuidanceCard } from './guidance-card'
import { type FormKind, REPORT_WORDS } from './report-words'
import { StoryCard } from './story-card'
import { SubmitBar } from './submit-bar'
import { usePreview } from './use-preview'
import { useSubmit } from './use-submit'

export const ReportScreen = ({ kind }: { kind: FormKind }) => {
  const words = REPORT_WORDS[kind]
  const { part } = useSession()
  const { draft, kept, change, renew, discard } = useDraft(kind)
  const preview = usePreview(kind, draft)
  const { consent, choose } = useConsent()
  const [sheet, setSheet] = useState<OpenSheet | 'why' | 'gate' | null>(null)
  const submit = useSubmit(kind, { onDone: discard, onTaken: renew })
  const error = submit.error ? asCallError(submit.error) : null
  const { answer } = preview

  const clear = async () => {
    if (await confirm({ title: '清空重写？', content: words.clear, yes: '清空', destroys: true })) discard()
  }
  const handIn = () => {
    if (part !== 'enterprise') setSheet('gate')
    else if (!submit.isPending) submit.mutate({ draft, consent })
  }
  const close = () => setSheet(null)

  return (
    <Screen
      footer={
        <SubmitBar
          words={words}
          draft={draft}
          preview={preview}
          consent={consent}
          onConsent={choose}
          error={error}
          busy={submit.isPending}
          onWhy={() => setSheet('why')}
          onSubmit={handIn}
        />
      }
      over={
        <>
          {answer && (
            <ReasonsSheet
              open={sheet === 'why'}
              why={answer.why}
              law={answer.law}
              reasons={answer.reasons}
              assumed={answer.assumed}
              packVersion={answer.packVersion}
              onClose={close}
            />
          )}
          <FactSheets
            kind={kind}
            facts={answer?.facts ?? []}
            open={sheet}
            draft={draft}
            onChange={change}
            onClose={close}
          />
          <GateSheet open={sheet === 'gate'} onClose={close} />
        </>
      }
    >
      <StoryCard
        words={words}
        text={draft.text}
        facts={preview.current && answer ? answer.facts : []}
        kept={kept}
        error={error}
        onChange={text => change({ text })}
        onClear={() => void clear()}
      />
      {preview.busy && !answer && <Skeleton cards={1} />}
      {preview.error && (
        <Failed
          title="暂时看不出该由谁管"
          error={preview.error}
          busy={preview.busy}
          onRetry={() => void preview.refetch()}
        />
      )}
      {answer?.ask && (
        <AskCard answer={answer} onPick={place => change({ place })} onMore={() => setSheet('place')} />
      )}
      {answer?.guidance && <GuidanceCard answer={answer} guidance={answer.guidance} />}
      {answer && <FactsCard kind={kind} facts={answer.facts} draft={draft} onOpen={setSheet} />}
    </Screen>
  )
}
