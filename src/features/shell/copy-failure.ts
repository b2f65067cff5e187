/** 复制给维护人员: what a maintainer needs to find a failure, gathered when it is asked for. */
import Taro from '@tarojs/taro'
import type { CallError } from '../../lib/call-error'
import { describeDevice } from '../../lib/device'
import { failureReport } from '../../lib/failure-report'
import { copy } from '../../lib/feedback'
import { serverNow } from '../../lib/server-clock'

const currentPage = () => Taro.getCurrentInstance().router?.path.split('?')[0] ?? ''

/** Without a network there is nothing that a maintainer could mend. */
export const isForMaintainer = ({ code }: CallError) => code !== 'OFFLINE'

export const copyFailure = (error: CallError) =>
  copy(failureReport(error, { ...describeDevice(), page: currentPage(), now: serverNow() }))
