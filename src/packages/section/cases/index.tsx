import { CasesScreen } from '../../../features/lessons/cases-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(CasesScreen)
