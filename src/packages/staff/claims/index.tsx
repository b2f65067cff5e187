import { ClaimsScreen } from '../../../features/claims/claims-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(ClaimsScreen)
