/** What only WeChat has on the report: its camera and files, its storage, its map. In the shipped weapp build. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator } from './simulator'

const PICTURE = readFileSync(join(__dirname, '../../tools/local/storefront.jpg'))
/** A picture that no other test has: what follows a JPEG's end is no part of it. */
const pictureOf = (): Buffer => Buffer.concat([PICTURE, randomBytes(8)])

const NUMBER = /XY\d{6}-[0-9A-Z]{4}/

describe('evidence and places in WeChat', () => {
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  async function reporterWith(text: string): Promise<Simulator> {
    jest.resetModules()
    document.body.innerHTML = ''
    const phone = new Simulator(city.url, 'p1')
    await phone.open('/packages/matters/report/index')
    await phone.type('.text-area', text)
    await phone.shows('市场监督管理局')
    return phone
  }

  it('takes pictures from the camera, retries the one that was lost, and hands them in', async () => {
    const phone = await reporterWith('昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐')
    phone.files.album.set('a.jpg', pictureOf()).set('b.jpg', pictureOf())
    phone.files.losesNext = true
    await phone.tap('照片视频')
    await phone.agree()
    await phone.shows('这张照片没传上去')
    await phone.rests()
    // What is not handed in lies in the mini-program's own folder, so that it is there after a restart.
    expect(phone.files.folder).toHaveLength(2)
    await phone.tap('重试')
    await phone.rests()
    expect(phone.text).not.toContain('没传上去')
    await phone.tap('提交')
    await phone.shows(NUMBER)
    expect(phone.files.folder).toEqual([])
    expect(phone.warnings).toEqual([])
  })

  it('lets a point on the map decide against the text, and takes it back by hand', async () => {
    const phone = await reporterWith('昨天在潢川县城看到门店卖假冒我们商标的柳编筐')
    await phone.shows('潢川县市场监督管理局')
    phone.files.pin = { name: '兴隆百货', address: '红苏路', latitude: 32.18, longitude: 115.68 }
    await phone.tap('地点')
    await phone.tap('地图选点')
    await phone.agree()
    await phone.shows('固始县市场监督管理局')
    await phone.shows('您选的')
    await phone.tap('地点')
    await phone.tap('按文字判断')
    await phone.shows('潢川县市场监督管理局')
    expect(phone.warnings).toEqual([])
  })

  it('asks where the point lies near a border', async () => {
    const phone = await reporterWith('昨天看到门店卖假冒我们商标的柳编筐')
    phone.files.pin = { name: '路口', address: '', latitude: 32.13, longitude: 115.352 }
    await phone.tap('地点')
    await phone.tap('地图选点')
    await phone.agree()
    await phone.shows('点靠近县界')
    await phone.tap('提交')
    await phone.shows('提交前，答一句')
    await phone.tap('说不准，先提交')
    await phone.shows(NUMBER)
  })
})
