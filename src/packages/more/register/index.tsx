import { RegisterScreen } from '../../../features/register/register-screen'

const Page = () => <RegisterScreen />

export default Page
