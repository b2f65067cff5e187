import { useRouter } from '@tarojs/taro'
import { CardScreen } from '../../../features/right-cards/card-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <CardScreen id={useRouter().params.id ?? ''} />

export default guarded(Page)
