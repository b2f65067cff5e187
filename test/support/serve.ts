/** A city as a process of its own, so that a test can kill it: `serve.ts <data folder> [client folder]` prints its address. */
import { startCity } from '../../tools/local/city'

const [, , dataDir = '', staticDir = ''] = process.argv

startCity({ dataDir, port: 0, ...(staticDir && { staticDir }) }).then(
  city => console.log(`ready ${city.cloud.url}`),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)

// Whoever started it is gone: so is it.
process.stdin.resume().on('end', () => process.exit(0))
