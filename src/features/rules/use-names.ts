/** Names of counties, townships and organisations, those of the draft among them. */
import { usePlaces } from '../directory/use-directory'
import type { Names } from './row-words'
import { useDraft } from './use-draft'
import { useRows } from './use-rules'

export const useNames = (): Names => {
  const { data: places } = usePlaces()
  const { data: organisations } = useRows('organisations')
  const { draft } = useDraft()
  const place = (code: string) => {
    const county = places?.counties.find(one => one.code === code.slice(0, 6))
    if (!county) return code
    const township = county.townships.find(one => one.code === code)
    return township ? `${county.name}${township.name}` : county.name
  }
  const organisation = (id: string) => {
    for (const { change } of draft.entries)
      if (change.table === 'organisations' && change.id === id && change.row) return change.row.name
    return organisations?.rows.find(row => row.id === id)?.title ?? id
  }
  return { place, organisation }
}
