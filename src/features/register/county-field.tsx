/** The enterprise's county, chosen from the city's. */
import { usePlaces } from '../directory/use-directory'
import { ChoiceField } from './choice-field'

type Props = { value: string; wrong?: string; onChange: (code: string) => void }

export const CountyField = (props: Props) => {
  const places = usePlaces()
  return (
    <ChoiceField
      {...props}
      name="所在县区"
      title="企业在哪个县区"
      hint="点这里选"
      query={places}
      choices={places.data?.counties.map(({ code, name }) => ({ value: code, text: name }))}
    />
  )
}
