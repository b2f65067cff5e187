/** The section changes the rules: tried on what has come in, put in force, followed by the next report, taken back. */
import { readFile } from 'node:fs/promises'
import { LEAD, submit, submitUnanswered, write } from './forms'
import { journey } from './journey'
import { ENTERPRISE, SECTION, SECTION_HEAD, signIn } from './people'
import type { Phone } from './phone'

const MARKET = '鑫隆源农贸城'
const TEXT = `昨天在${MARKET}看到有摊位卖假冒我们商标的柳编筐`
const BUREAU = '固始县市场监督管理局'
const SOURCE = '固始县局电话核实，2026-11-20'
const WHY = '企业常用这个名字，经固始县局核实在固始县。'

const { phone } = journey('10')

/** Number of the matter that no rule could decide while nobody knew the name. */
let undecided = ''

/** A name that nobody knows yet, written into the form and left to be tried. */
async function addLandmark(section: Phone, name: string, county: RegExp): Promise<void> {
  await section.open('/packages/section/table/index?table=landmarks')
  await section.go('新增一个地名', 'row')
  await section.type('地名', name)
  await section.tap('在哪里')
  await section.tap(county, section.sheet('在哪里'))
  await section.tap(/，只到县区$/, section.sheet('在哪里'))
  await section.type('依据', SOURCE)
}

const say = async (section: Phone, yes: string): Promise<void> => {
  await section.page.locator('.taro-modal__foot').getByText(yes, { exact: true }).click()
}

it('tries a new landmark on what has come in, and sends the next report there once it is in force', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await write(enterprise, LEAD, TEXT)
  await enterprise.sees('答一句，就能直接送到')
  undecided = await submitUnanswered(enterprise)

  const section = await phone()
  await signIn(section, SECTION)
  await section.goTab('我的')
  await section.picture('me')
  await section.go('规则维护', 'rules')
  await section.sees('交付时的规则')
  await section.picture('rules')
  await section.go(/^地名，/, 'table')
  await section.picture('landmarks')
  await addLandmark(section, MARKET, /^固始县/)
  await section.picture('landmark')
  // What is written and not yet in the draft outlives the app.
  await section.reload()
  expect(await section.part('textbox', '地名').inputValue()).toBe(MARKET)
  await section.tap('放进改动')
  await section.open('/packages/section/draft/index')
  await section.sees('1 处改动还没启用')
  expect(await section.part('button', '启用').count()).toBe(0)
  await section.picture('draft')
  await section.tap('试算')
  await section.sees(/件会派到别处$/)
  const moved = await section.finds('button', new RegExp(`${undecided}.*会到${BUREAU}`))
  expect(await moved.count()).toBe(1)
  await section.picture('tried')
  await section.tap('启用')
  const asked = section.sheet('启用 1 处改动？')
  await section.type('为什么改', WHY, asked)
  await section.picture('activate')
  await section.tap('启用', asked)
  await section.sees('已启用')
  await section.open('/packages/section/rules/index')
  await section.sees('第 1 版规则')
  await section.sees(WHY)
  await section.picture('in-force')

  await write(enterprise, LEAD, `${TEXT}，价格只有我们的一半`)
  await enterprise.sees(BUREAU)
  await submit(enterprise)
  await enterprise.sees(BUREAU)
})

it('replays a matter under another version, and says plainly where nothing changes', async () => {
  const section = await phone()
  await signIn(section, SECTION)
  await section.open('/packages/staff/handle/index?id=demo-matter-0003')
  await section.go('按别的版本重算', 'replay')
  await section.sees('与当时一致')
  await section.picture('replay-same')
  await section.open('/pages/desk/index')
  await section.go(new RegExp(`${undecided}$`), 'handle')
  await section.go('按别的版本重算', 'replay')
  await section.sees('按这一版，会派到别处')
  await section.picture('replay-other')
  await section.tap(/^用哪一版/)
  await section.picture('replay-versions')
  await section.tap(/^交付时的规则/, section.sheet('用哪一版规则'))
  await section.sees('与当时一致')
})

it('keeps the draft where a colleague was first, and lays it over the new rules', async () => {
  const [section, head] = [await phone(), await phone()]
  await signIn(section, SECTION)
  await addLandmark(section, '青年路小商品城', /^浉河区/)
  await section.tap('放进改动')
  await section.open('/packages/section/draft/index')
  await section.tap('试算')
  await section.sees('试算过了，可以启用')
  await section.picture('tried-nothing-moves')

  await signIn(head, SECTION_HEAD)
  await addLandmark(head, '沿河二手市场', /^潢川县/)
  await head.tap('放进改动')
  await head.open('/packages/section/draft/index')
  await head.tap('试算')
  await head.tap('启用')
  await head.type('为什么改', '潢川县局来函要求补上。')
  await head.tap('启用', head.sheet('启用 1 处改动？'))
  await head.sees('已启用')

  await section.tap('启用')
  await section.type('为什么改', '浉河区局核实过。')
  await section.tap('启用', section.sheet('启用 1 处改动？'))
  await section.sees('规则已被同事改过')
  await section.sees('青年路小商品城')
  await section.picture('overtaken')
  await section.tap('接到新规则上')
  await section.page.getByText('规则已被同事改过').waitFor({ state: 'hidden' })
  await section.sees('试算以后才能启用')
  await section.tap('试算')
  await section.tap('启用')
  await section.tap('启用', section.sheet('启用 1 处改动？'))
  await section.sees('已启用')
})

it('takes an earlier version up again', async () => {
  const section = await phone()
  await signIn(section, SECTION)
  await section.open('/packages/section/versions/index')
  await section.sees('第 3 版规则')
  await section.picture('versions')
  await section.tap('恢复到交付时的规则')
  const asked = section.sheet('恢复到交付时的规则？')
  await section.type('为什么改', '这几个名字还要再核实。', asked)
  await section.picture('restore')
  await section.tap('恢复', asked)
  await section.sees('第 4 版规则')
  await section.picture('restored')

  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await write(enterprise, LEAD, `${TEXT}，今天还在卖`)
  await enterprise.sees('答一句，就能直接送到')
  await submitUnanswered(enterprise)
  await enterprise.sees('知识产权保护科')
})

it('takes a row away only after asking, and gives back what the draft took', async () => {
  const section = await phone()
  await signIn(section, SECTION)
  await section.open('/packages/section/table/index?table=areas')
  await section.tap('确认羊山新区')
  const asked = section.sheet('确认羊山新区')
  await section.type('依据', '市局关于功能区分局设置的通知，2026-03-02', asked)
  await section.picture('confirm')
  await section.tap('放进改动', asked)
  await section.picture('areas')
  await section.go(/^南湾湖风景区/, 'row')
  await section.picture('area')
  await section.tap('移除这一行')
  await say(section, '移除')
  await section.settled('/table')
  await section.go(/^南湾湖风景区.*移除，未启用/, 'row')
  await section.picture('area-gone')
  await section.tap('撤销这处改动')
  await say(section, '撤销')
  await section.settled('/table')
  await section.open('/packages/section/draft/index')
  await section.sees('1 处改动还没启用')
  await section.picture('draft-confirmed')
})

it('reads a table back from a spreadsheet, tells its faults by line, and hands it out as a file', async () => {
  const section = await phone()
  await signIn(section, SECTION)
  await section.open('/packages/section/table/index?table=landmarks')
  await section.tap('导出或导入表格')
  const sheet = section.sheet('地名的表格')
  await section.picture('file')
  const download = section.page.waitForEvent('download')
  await section.tap('下载地名的表格', sheet)
  const csv = await readFile(await (await download).path(), 'utf8')
  const [heading = '', first = ''] = csv.split(/\r?\n/)
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(first).not.toBe('')
  const columns = heading.replace('\ufeff', '').split(',').length
  const row = (...cells: string[]) => [...cells, ...Array(columns).fill('')].slice(0, columns).join(',')
  const chooser = section.page.waitForEvent('filechooser')
  await section.tap('选一个表格导入', sheet)
  const lines = [
    heading,
    row('东双河老粮站', '411502', '浉河区局核实，2026-11-20'),
    row('没有的地方', '某县'),
  ]
  await (await chooser).setFiles({
    name: '地名.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n')),
  })
  await section.sees(/^第 3 行/, sheet)
  await section.picture('file-read')
  await section.tap('把 1 处放进改动', sheet)
  await section.sees('东双河老粮站')
})
