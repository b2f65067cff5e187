import { useRouter } from '@tarojs/taro'
import { RegisterScreen } from '../../../features/register/register-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <RegisterScreen again={useRouter().params.again ?? ''} />

export default guarded(Page)
