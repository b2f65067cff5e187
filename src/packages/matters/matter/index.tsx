import { useRouter } from '@tarojs/taro'
import { MatterScreen } from '../../../features/matter/matter-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => {
  const { params } = useRouter()
  return <MatterScreen id={params.id ?? ''} />
}

export default guarded(Page)
