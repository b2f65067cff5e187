/** A functional area fits: it belongs to a county of the city, and its names are nobody else's. */
import type { Area, CityPack } from '../../routing/pack'
import { type Check, countyOf, said, unknownCounty } from './check'
import { isOrdinary, ownersOf, within } from './names'

/** Whose name it is already, of a place of another county or outside, or of another area; undefined where it is free. */
function ownerOf(name: string, area: Area, pack: CityPack): string | undefined {
  const others = { ...pack, areas: pack.areas.filter(one => one.id !== area.id) }
  return (
    others.areas.find(one => one.names.includes(name))?.names[0] ??
    ownersOf(name, others).find(({ code }) => !within(code, area.county))?.name
  )
}

export const areaProblems: Check<Area> = (row, { delivered, amended, was }) => {
  const old = (was as Area | undefined)?.names ?? []
  // What was delivered has been read in every text since; only new names are doubted.
  const fresh = row.names.filter(name => !old.includes(name))
  const ordinary = fresh.filter(name => name.trim() !== '' && isOrdinary(name, delivered))
  const taken = fresh.flatMap(name => {
    const owner = ownerOf(name, row, amended)
    return owner === undefined ? [] : [`“${name}”已经是${owner}的名称`]
  })
  return [
    ...said(
      [!countyOf(amended, row.county), unknownCounty(row.county)],
      [row.names.length === 0 || row.names.some(name => name.trim() === ''), '至少写一个名称，不能有空的'],
      [new Set(row.names).size < row.names.length, '名称写重了'],
      [row.confirmed && row.source === null, '已确认的要写依据：文件名称和日期'],
      [row.confirmed && row.doubt !== null, '已确认的不能还有存疑，请清空存疑或改回未确认'],
      [!row.confirmed && row.doubt === null, '没有确认的要写明存疑什么'],
      [ordinary.length > 0, `“${ordinary.join('”“')}”是常用词，写在哪里都会被当成这个区；请写全名`],
    ),
    ...taken,
  ]
}
