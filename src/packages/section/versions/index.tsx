import { VersionsScreen } from '../../../features/rules/versions-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(VersionsScreen)
