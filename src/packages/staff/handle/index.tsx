import { useRouter } from '@tarojs/taro'
import { HandleScreen } from '../../../features/handle/handle-screen'

const Page = () => {
  const { params } = useRouter()
  return <HandleScreen id={params.id ?? ''} compose={params.compose === '1'} />
}

export default Page
