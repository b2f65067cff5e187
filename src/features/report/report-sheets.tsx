/** What rises over the report form: why, the question, a fact to put right, the right cards, who hands in. */
import { ReasonsSheet } from '../reasons/reasons-sheet'
import { AskSheet } from './ask-sheet'
import type { Draft, DraftPart } from './draft'
import type { FactSheet } from './fact-lines'
import { FactSheets } from './fact-sheets'
import { GateSheet } from './gate-sheet'
import type { FormKind } from './report-words'
import { RightCardSheet } from './right-card-sheet'
import type { Preview } from './use-preview'
import { withCard } from './with-card'

export type Over = 'why' | 'gate' | 'ask' | 'card' | { fact: FactSheet }

type Props = {
  kind: FormKind
  over: Over | null
  answer: Preview | undefined
  draft: Draft
  onChange: (part: DraftPart) => void
  onOver: (over: Over | null) => void
  onEditText: () => void
  /** Hands in although the question is open. */
  onSubmit: () => void
}

export const ReportSheets = (props: Props) => {
  const { kind, over, answer, draft, onChange, onOver, onEditText, onSubmit } = props
  const close = () => onOver(null)
  const pick = (part: DraftPart) => {
    onChange(part)
    close()
  }
  return (
    <>
      {answer && (
        <ReasonsSheet
          open={over === 'why'}
          why={answer.why}
          law={answer.law}
          reasons={answer.reasons}
          assumed={answer.assumed}
          packVersion={answer.packVersion}
          onClose={close}
        />
      )}
      {answer?.ask && (
        <AskSheet
          kind={kind}
          open={over === 'ask'}
          answer={answer}
          onPick={pick}
          onMore={fact => onOver({ fact })}
          onSubmit={() => {
            close()
            onSubmit()
          }}
          onClose={close}
        />
      )}
      {over !== null && typeof over === 'object' && (
        <FactSheets
          kind={kind}
          open={over.fact}
          facts={answer?.facts ?? []}
          draft={draft}
          onChange={onChange}
          onEditText={onEditText}
          onClose={close}
        />
      )}
      {over === 'card' && (
        <RightCardSheet chosen={draft.card} onChoose={card => pick(withCard(draft, card))} onClose={close} />
      )}
      <GateSheet open={over === 'gate'} onClose={close} />
    </>
  )
}
