import { useRouter } from '@tarojs/taro'
import { HandleScreen } from '../../../features/handle/handle-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => {
  const { params } = useRouter()
  return <HandleScreen id={params.id ?? ''} compose={params.compose === '1'} />
}

export default guarded(Page)
