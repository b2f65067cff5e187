import { DraftScreen } from '../../../features/rules/draft-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(DraftScreen)
