/** Every bureau of the city, and the section itself. */
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useOrganisations } from '../directory/use-directory'
import { Failed } from '../shell/failed'
import type { Target } from './use-assignment'

type Props = { open: boolean; onClose: () => void; onChoose: (target: Target) => void }

export const BureauSheet = ({ open, onClose, onChoose }: Props) => {
  const { data, error, isFetching, refetch } = useOrganisations('bureau', open)
  const choices = [
    ...(data?.organisations ?? []).map(({ id, name }) => ({ value: id, text: name })),
    { value: 'section', text: '市局自己办', note: '依法由市局负责，或需要市局先查' },
  ]
  const choose = (to: string) => {
    const choice = choices.find(one => one.value === to)
    if (choice) onChoose({ to, name: to === 'section' ? '市局自己办' : choice.text })
    onClose()
  }
  return (
    <Sheet open={open} title="派给谁" onClose={onClose}>
      {!data && !error && <Skeleton />}
      {error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && <Choices choices={choices} onChoose={choose} />}
    </Sheet>
  )
}
