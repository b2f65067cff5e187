/** `npm run build:cloud`: writes dist/cloud, the functions as they are uploaded: nothing in them is a demonstration. */
import { ensureBuilt, outputOf } from './build'

ensureBuilt('cloud').then(
  built => console.log(`${outputOf('cloud')} ${built ? '已构建' : '没有变化'}`),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
