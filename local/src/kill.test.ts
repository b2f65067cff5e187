import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startTestCloud, TEST_MANIFEST, temporaryFolder, writeFunctions } from './test-cloud'

/** A host in a process of its own that writes one document after the other and prints each id once acknowledged. */
function spawnWriter(folder: string): ChildProcess {
  const script = join(folder, 'writer.mts')
  const options = {
    manifest: TEST_MANIFEST,
    functionsDir: writeFunctions(folder),
    dataDir: join(folder, 'data'),
    port: 0,
    environment: 'test-env',
  }
  writeFileSync(
    script,
    `import { startCloud } from ${JSON.stringify(join(__dirname, 'cloud.ts'))}
     const cloud = await startCloud({ ...${JSON.stringify(options)}, resolveAccount: () => null })
     for (let n = 0; ; n++) {
       const script = "return (await db.collection('notes').add({ day: 1, n: " + n + " })).id"
       console.log((await cloud.invoke('probe', { script }, { openid: null })).result)
     }`,
  )
  return spawn(process.execPath, ['--import', createRequire(__filename).resolve('tsx'), script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

test('a killed host loses nothing acknowledged; its folder is refused while it lives and taken over after', async () => {
  const { folder, remove } = temporaryFolder()
  const writer = spawnWriter(folder)
  const acknowledged: string[] = []
  try {
    if (!writer.stdout) throw new Error('no output')
    for await (const line of createInterface({ input: writer.stdout })) {
      acknowledged.push(line)
      if (acknowledged.length === 1) {
        await expect(startTestCloud(folder)).rejects.toThrow(
          `is in use by process ${writer.pid}. Stop that one`,
        )
      }
      if (acknowledged.length === 30) writer.kill('SIGKILL')
    }
  } finally {
    writer.kill('SIGKILL')
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
  const cloud = await startTestCloud(folder)
  const kept = await cloud.run<string[]>(
    `return (await db.collection('notes').where({ day: 1 }).limit(1000).get()).data.map(d => d._id)`,
  )
  await cloud.stop()
  remove()
  expect(acknowledged.length).toBeGreaterThanOrEqual(30)
  expect(acknowledged.filter(id => !kept.includes(id))).toEqual([])
})

test('the same process cannot open a folder twice either', async () => {
  const { folder, remove } = temporaryFolder()
  const cloud = await startTestCloud(folder)
  await expect(startTestCloud(folder)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' })
  await cloud.stop()
  await (await startTestCloud(folder)).stop()
  remove()
})

test('a port that is taken is an error, and leaves the folder free', async () => {
  const { folder, remove } = temporaryFolder()
  const other = temporaryFolder()
  const cloud = await startTestCloud(other.folder)
  await expect(startTestCloud(folder, { port: Number(new URL(cloud.url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  await (await startTestCloud(folder)).stop()
  await cloud.stop()
  remove()
  other.remove()
})
