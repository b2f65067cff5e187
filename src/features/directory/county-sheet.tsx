/** Which county's organisations to show. */
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import { usePlaces } from './use-directory'

export type County = { code: string; name: string }

const WHOLE_CITY = 'all'

type Props = {
  open: boolean
  chosen: County | null
  onChoose: (county: County | null) => void
  onClose: () => void
}

export const CountySheet = ({ open, chosen, onChoose, onClose }: Props) => {
  const { data, error, isFetching, refetch } = usePlaces()
  const choices = [
    { value: WHOLE_CITY, text: '全市' },
    ...(data?.counties ?? []).map(({ code, name }) => ({ value: code, text: name })),
  ]
  const choose = (code: string) => {
    onChoose(data?.counties.find(county => county.code === code) ?? null)
    onClose()
  }
  return (
    <Sheet open={open} title="看哪个县区" onClose={onClose}>
      {!data && !error && <Skeleton />}
      {!data && error && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data && <Choices choices={choices} chosen={chosen?.code ?? WHOLE_CITY} onChoose={choose} />}
    </Sheet>
  )
}
