import { ContactsScreen } from '../../../features/contacts/contacts-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(ContactsScreen)
