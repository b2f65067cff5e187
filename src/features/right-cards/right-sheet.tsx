/** Which kind of right. */
import { RIGHTS, type Right } from '../../../domain/routing/report'
import { RIGHT_WORDS } from '../../lib/words'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'

type Props = {
  open: boolean
  chosen: Right | null
  onChoose: (right: Right) => void
  onClose: () => void
}

export const RightSheet = ({ open, chosen, onChoose, onClose }: Props) => (
  <Sheet open={open} title="是哪种权利" onClose={onClose}>
    <Choices
      choices={RIGHTS.map(value => ({ value, text: RIGHT_WORDS[value] }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  </Sheet>
)
