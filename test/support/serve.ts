/** A city as a process of its own, so that a test can kill it: `serve.ts <folder>` prints its address. */
import { startCity } from '../../tools/local/city'

startCity({ dataDir: process.argv[2] ?? '', port: 0 }).then(
  city => console.log(`ready ${city.cloud.url}`),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
