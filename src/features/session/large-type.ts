/** 关怀版: type grows by 1.35; kept on the phone. */
import { isFlag, load, save } from '../../lib/storage'
import { createStore } from '../../lib/store'

const KEY = 'large-type'
const keep = (on: boolean) => save(KEY, on)
const largeType = createStore(load(KEY, isFlag) ?? false, keep)

export const useLargeType = largeType.use
export const setLargeType = largeType.set
/** After everything that the phone kept was thrown away: this is no personal matter. */
export const keepLargeType = () => keep(largeType.get())
