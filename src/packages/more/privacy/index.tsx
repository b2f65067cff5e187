import { PrivacyScreen } from '../../../features/privacy/privacy-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(PrivacyScreen)
