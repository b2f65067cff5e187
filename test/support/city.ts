/** A city of one test file: fresh data, a port of its own, and calls as a named person. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Inputs, Outputs } from '../../contract'
import type { CallError } from '../../contract/wire'
import { type City, type CityOptions, startCity } from '../../tools/local/city'

type Area = keyof Inputs
type Name<A extends Area> = keyof Inputs[A] & keyof Outputs[A]

export type Answered<T> = {
  ok: true
  data: T
  now: string
  requestId: string
  calls: { database: number; storage: number }
}

export type TestCity = City & {
  url: string
  dataDir: string
  post<T>(path: string, body: unknown): Promise<T>
  /** Calls as a person and answers whatever came. */
  call<A extends Area, N extends Name<A>>(
    as: string | null,
    area: A,
    name: N,
    input: Inputs[A][N],
  ): Promise<Answered<Outputs[A][N]> | CallError>
  /** Calls as a person; throws where it is refused. */
  ask<A extends Area, N extends Name<A>>(
    as: string | null,
    area: A,
    name: N,
    input: Inputs[A][N],
  ): Promise<Outputs[A][N]>
  /** Stops the city and removes its data. */
  end(): Promise<void>
}

async function postTo<T>(url: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return (await response.json()) as T
}

/** Starts a freshly played city; `staticDir` serves the H5 client too, `dataDir` and `port` go on with an earlier one. */
export async function testCity(
  options: {
    staticDir?: string
    dataDir?: string
    port?: number
    trial?: boolean
    other?: CityOptions['other']
  } = {},
): Promise<TestCity> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'city-'))
  const city = await startCity({
    dataDir,
    port: options.port ?? 0,
    ...(options.staticDir && { staticDir: options.staticDir }),
    ...(options.trial !== undefined && { trial: options.trial }),
    ...(options.other && { other: options.other }),
  })
  const { url } = city.cloud
  const call: TestCity['call'] = (as, area, name, input) =>
    postTo(url, '/local/call', { as, endpoint: `${area}.${String(name)}`, input })
  return {
    ...city,
    url,
    dataDir,
    post: (path, body) => postTo(url, path, body),
    call,
    ask: async (as, area, name, input) => {
      const answer = await call(as, area, name, input)
      if (!answer.ok) throw new Error(`${area}.${String(name)} as ${as}: ${JSON.stringify(answer)}`)
      return answer.data
    },
    end: async () => {
      await city.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

let count = 0

/** An id as the client would make it, new at each call. */
export function newId(what = 'test'): string {
  count += 1
  return `${what}-${process.pid}-${String(count).padStart(6, '0')}`
}
