/**
 * Makes a pack's boundaries from full county polygons: each ring is `[lng, lat, …]` in GCJ-02 as integers of 1e-5 degree,
 * the first point absolute, the others as steps. `city/xinyang/data/boundaries.json` was made by it.
 */
import type { Boundary } from '../../domain/routing/pack'

/** Longitude and latitude in degrees. */
export type Spot = [number, number]

export type CountyShape = { code: string; rings: Spot[][] }

/** Metres that a simplified edge may be off. */
export const TOLERANCE = 45
const METRES_PER_DEGREE = 111_320
const UNIT = 1e5
/** First point, another one, and back: less is no ground. */
const LEAST_POINTS = 4

/** Metres from a spot to the line between two others. */
const distance = (p: Spot, a: Spot, b: Spot): number => {
  const east = METRES_PER_DEGREE * Math.cos((a[1] * Math.PI) / 180)
  const [x, y] = [(p[0] - a[0]) * east, (p[1] - a[1]) * METRES_PER_DEGREE]
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * METRES_PER_DEGREE]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length))
  return Math.hypot(x - t * dx, y - t * dy)
}

/** Douglas-Peucker. */
const thinned = (line: Spot[]): Spot[] => {
  const first = line[0]
  const last = line[line.length - 1]
  if (line.length < 3 || !first || !last) return line
  let far = 0
  let at = 0
  line.forEach((spot, index) => {
    const d = index === 0 || index === line.length - 1 ? 0 : distance(spot, first, last)
    if (d > far) [far, at] = [d, index]
  })
  if (far <= TOLERANCE) return [first, last]
  return [...thinned(line.slice(0, at + 1)).slice(0, -1), ...thinned(line.slice(at))]
}

const encode = (ring: Spot[]): number[] => {
  const half = Math.floor(ring.length / 2)
  const kept = [...thinned(ring.slice(0, half + 1)).slice(0, -1), ...thinned(ring.slice(half))]
  let [px, py] = [0, 0]
  return kept.flatMap(([lng, lat]) => {
    const [x, y] = [Math.round(lng * UNIT), Math.round(lat * UNIT)]
    const step = [x - px, y - py]
    ;[px, py] = [x, y]
    return step
  })
}

/** Boundaries of the pack, a county a row; islets that simplifying leaves nothing of are dropped. */
export const simplify = (counties: CountyShape[]): Boundary[] =>
  counties.map(({ code, rings }) => ({
    code,
    rings: rings.map(encode).filter(ring => ring.length >= 2 * LEAST_POINTS),
  }))
