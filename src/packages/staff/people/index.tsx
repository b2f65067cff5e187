import { guarded } from '../../../features/shell/guard'
import { PeopleScreen } from '../../../features/staff/people-screen'

export default guarded(PeopleScreen)
