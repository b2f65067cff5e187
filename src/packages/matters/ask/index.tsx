import { ReportScreen } from '../../../features/report/report-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <ReportScreen kind="consultation" />

export default guarded(Page)
