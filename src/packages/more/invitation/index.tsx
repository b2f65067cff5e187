import { InvitationScreen } from '../../../features/register/invitation-screen'

const Page = () => <InvitationScreen />

export default Page
