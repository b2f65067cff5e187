/** `npm run build:weapp`: writes dist/weapp, and the production functions beside it for the deployment. */
import { ensureBuilt, outputOf } from './build'

async function main() {
  for (const target of ['cloud', 'weapp'] as const) {
    const built = await ensureBuilt(target)
    console.log(`${outputOf(target)} ${built ? '已构建' : '没有变化'}`)
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
