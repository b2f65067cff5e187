/** The bottom of the enterprise's matter page: what can be done now, the rest behind 更多. */
import { copy } from '../../lib/feedback'
import { go } from '../../lib/routes'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { type Choice, Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { addWords, type MatterView } from './matter-words'

/** What lies over the page. */
export type Open = 'add' | 'rate' | 'why' | 'more' | null

type Bar = { matter: MatterView; onOpen: (what: Open) => void }

export const MatterBar = ({ matter, onOpen }: Bar) => {
  const [mayRate, mayAdd] = [matter.actions.includes('rate'), matter.actions.includes('add')]
  const add = (
    <Button
      text={addWords(matter).name}
      kind={mayRate ? 'secondary' : 'primary'}
      onTap={() => onOpen('add')}
    />
  )
  const more = <Button text="更多" kind="plain" onTap={() => onOpen('more')} />
  if (mayRate) {
    return (
      <ActionBar
        more={more}
        second={mayAdd && add}
        primary={<Button text="评价" onTap={() => onOpen('rate')} />}
      />
    )
  }
  return mayAdd ? <ActionBar more={more} primary={add} /> : null
}

type Rest = 'receipt' | 'number' | 'why' | 'again'

const AGAIN: Choice<Rest> = { value: 'again', text: '再报一件' }
const ASK_AGAIN: Choice<Rest> = { value: 'again', text: '再问一件' }

export const MoreSheet = ({ matter, open, onOpen }: Bar & { open: boolean }) => {
  const asked = matter.kind === 'consultation'
  const choices: readonly Choice<Rest>[] = [
    { value: 'receipt', text: '存证回执', note: '证明什么时候收到了什么' },
    { value: 'number', text: '复制编号', note: matter.number },
    { value: 'why', text: '为什么是他们', note: `${matter.reasons.length} 条依据` },
    asked ? ASK_AGAIN : AGAIN,
  ]
  const acts: Record<Rest, () => void> = {
    receipt: () => go('receipt', { id: matter.id }),
    number: () => copy(matter.number),
    why: () => onOpen('why'),
    again: () => go(asked ? 'ask' : 'report'),
  }
  const choose = (what: Rest) => {
    onOpen(null)
    acts[what]()
  }
  return (
    <Sheet open={open} title="更多" onClose={() => onOpen(null)}>
      <Choices
        choices={choices.filter(({ value }) => value !== 'receipt' || matter.receipt)}
        onChoose={choose}
      />
    </Sheet>
  )
}
