import { InvitationScreen } from '../../../features/register/invitation-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <InvitationScreen />

export default guarded(Page)
