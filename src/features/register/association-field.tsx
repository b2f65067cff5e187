/** The association that may confirm the claim as well, of those in the directory; or none. */
import { useOrganisations } from '../directory/use-directory'
import { ChoiceField } from './choice-field'

type Props = { value: string; wrong?: string; onChange: (id: string) => void }

const NONE = { value: '', text: '不选，由县区局确认' }

export const AssociationField = (props: Props) => {
  const associations = useOrganisations('association')
  const choices = associations.data?.organisations.map(({ id, name, industries }) => ({
    value: id,
    text: name,
    note: industries.join('、') || undefined,
  }))
  return (
    <ChoiceField
      {...props}
      name="所属协会"
      title="企业属于哪个协会"
      hint="协会也能替您确认"
      query={associations}
      choices={choices && [NONE, ...choices]}
    />
  )
}
