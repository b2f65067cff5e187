import { useRouter } from '@tarojs/taro'
import { MatterScreen } from '../../../features/matter/matter-screen'

const Page = () => {
  const { params } = useRouter()
  return <MatterScreen id={params.id ?? ''} />
}

export default Page
