import { RulesScreen } from '../../../features/rules/rules-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(RulesScreen)
