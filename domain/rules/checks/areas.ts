/** A functional area fits: it belongs to a county of the city, and its names are nobody else's. */
import type { Area, CityPack } from '../../routing/pack'
import { type Check, countyOf, said, unknownCounty } from './check'

/** Whose name it is already, of another county or another area; undefined where it is free. */
function ownerOf(name: string, area: Area, pack: CityPack): string | undefined {
  const county = pack.counties.find(
    one => one.code !== area.county && [one.name, one.short, ...one.aliases].includes(name),
  )
  return county?.name ?? pack.areas.find(one => one.id !== area.id && one.names.includes(name))?.names[0]
}

export const areaProblems: Check<Area> = (row, { amended }) => {
  const taken = row.names.flatMap(name => {
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
    ),
    ...taken,
  ]
}
