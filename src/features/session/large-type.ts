/** 关怀版: type grows by 1.35; kept on the phone. */
import { isFlag, load, save } from '../../lib/storage'
import { createStore } from '../../lib/store'

const largeType = createStore(load('large-type', isFlag) ?? false, on => save('large-type', on))

export const useLargeType = largeType.use
export const setLargeType = largeType.set
