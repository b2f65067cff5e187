import { guarded } from '../../../features/shell/guard'
import { AwayScreen } from '../../../features/staff/away-screen'

export default guarded(AwayScreen)
