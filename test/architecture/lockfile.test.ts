/** The lock file installs anywhere: no address of one network, and the binaries of every platform. */
import lock from '../../package-lock.json'

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }

const packages = lock.packages as Record<string, Locked>
const EXACT = /^\d+\.\d+\.\d+$/

/** The entry that Node's resolution would find from a package's folder. */
function resolved(from: string, name: string): Locked | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder}${folder && '/'}node_modules/${name}`]
    if (found || folder === '') return found
  }
}

describe('package-lock.json', () => {
  it('names no download address', () => {
    expect(Object.values(packages).filter(entry => entry.resolved?.startsWith('http'))).toEqual([])
  })

  it('holds every platform’s binary, so that `npm ci` accepts it on each', () => {
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, version]) => EXACT.test(version) && resolved(folder, name)?.version !== version)
        .map(([name]) => `${folder} → ${name}`),
    )
    expect(missing).toEqual([])
  })
})
