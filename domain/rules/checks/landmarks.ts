/** A landmark fits: it lies in the city, and its name is neither an ordinary word nor another place's. */
import type { CityPack, Landmark } from '../../routing/pack'
import { type Check, said } from './check'
import { isOrdinary, ownersOf, within } from './names'

/** Shortest name that is not mistaken for a piece of another word. */
const SHORTEST = 2

const isPlace = (code: string, pack: CityPack): boolean =>
  pack.counties.some(one => one.code === code || one.townships.some(town => town.code === code))

export const landmarkProblems: Check<Landmark> = ({ id, code }, { delivered, amended, was }) => {
  const elsewhere = ownersOf(id, amended).find(owner => !within(code, owner.code))
  return said(
    [!isPlace(code, amended), `${code} 不是本市的县区或乡镇代码`],
    [id.length < SHORTEST, '地名太短，容易和别的词混淆'],
    [
      was === undefined && isOrdinary(id, delivered),
      `“${id}”是常用词，或者像人名，写在哪里都会被当成这个地方；请写全名`,
    ],
    [elsewhere !== undefined, `“${id}”已经是${elsewhere?.name ?? ''}的名称，不能指到别处`],
  )
}
