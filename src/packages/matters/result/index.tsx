import { useRouter } from '@tarojs/taro'
import { ResultScreen } from '../../../features/report/result-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => {
  const { params } = useRouter()
  return <ResultScreen id={params.id ?? ''} />
}

export default guarded(Page)
