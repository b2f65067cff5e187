/** The whole product on this machine: the local cloud with our manifest, our people and the routes for scripts. */
import { CITY } from '../../city/current'
import type { Demo } from '../../city/national/demo'
import { manifest } from '../../cloudfunctions/manifest'
import type { CallAnswer } from '../../contract/wire'
import { type Cloud, startCloud } from '../../local/src'
import { outputOf } from '../build'
import { putDemoFiles } from './demo-files'
import { callerOf, type Person, readPeople, writePeople } from './people'
import { firstAdmin, playDemo } from './play-demo'
import { scriptRoutes } from './routes'
import { wechatStandIns } from './wechat'

/** Keys of the local city: fixed, so that a data folder opens again; worth nothing elsewhere. */
const LOCAL_ENVIRONMENT = {
  SEAL_KEYS: `local-1:${Buffer.alloc(32, 'local seal key').toString('base64')}`,
  OWNER_SECRET: 'local owner secret, not for production',
  PROGRESS_TEMPLATE: 'local-progress',
  TRIAL_CODE: 'TRIAL-2026-0001',
}

export type City = { cloud: Cloud; people: Person[]; stop(): Promise<void> }

export type CityOptions = {
  dataDir: string
  /** 0 lets the system choose. */
  port: number
  /** Folder of the H5 client, or undefined to serve none. */
  staticDir?: string
  /** False for a deployment without a reviewer's code. */
  trial?: boolean
  /** Another city than the chosen one: its built functions and its demonstration. */
  other?: { functionsDir: string; demo: Demo }
}

const chosenDemo = (): Demo => (require(`../../city/${CITY}/demo`) as { demo: Demo }).demo

/** Starts the city; plays the demonstration in where the folder is new. Throws where the folder is in use. */
export async function startCity({
  dataDir,
  port,
  staticDir,
  trial = true,
  other,
}: CityOptions): Promise<City> {
  let people: Person[] = readPeople(dataDir) ?? []
  const { TRIAL_CODE, ...always } = LOCAL_ENVIRONMENT
  const demo = other?.demo ?? chosenDemo()
  const environment = { ...always, FIRST_ADMIN: firstAdmin(demo) }
  const variables = trial ? { ...environment, TRIAL_CODE } : environment
  const city = { people: () => people, cloud: (): Cloud => cloud }
  const cloud = await startCloud({
    manifest: {
      ...manifest,
      functions: manifest.functions.map(declared => ({ ...declared, environment: variables })),
    },
    environment: 'local',
    functionsDir: other?.functionsDir ?? outputOf('functions'),
    dataDir,
    port,
    ...(staticDir && { staticDir }),
    wechat: wechatStandIns,
    // The H5 client's bearer token is the row's id, as in `/local/call`.
    resolveAccount: token => callerOf(token, people)?.openid,
    routes: app => scriptRoutes(app, city),
  })
  if (people.length === 0) {
    try {
      putDemoFiles(cloud)
      people = await playDemo(async (openid, event) => {
        const { result } = await cloud.invoke('api', event, { openid })
        return result as CallAnswer
      }, demo)
    } catch (error) {
      await cloud.stop()
      throw error
    }
    writePeople(dataDir, people)
  }
  return { cloud, people, stop: () => cloud.stop() }
}
