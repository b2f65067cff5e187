/** docs/routing.md as one text: the rules of the pack for lawyers, with nothing that is not in the tables. */
import { pack } from '../../city/xinyang'
import { examplesOf } from './examples'
import { introduction } from './intro'
import { limitTables } from './limits'
import { join, type Page } from './page'
import { otherRules, subjectRules } from './rules'
import {
  areaTable,
  authorisationTable,
  channelTable,
  landmarkTable,
  openQuestions,
  platformTable,
  textTable,
  tradeTable,
} from './tables'

type Section = [title: string, ...parts: string[]]

const sectionsOf = (page: Page): Section[] => [
  ['一、在法律上是什么', otherRules(page, 'kind')],
  [
    '二、由哪个部门办',
    '次序在前的先算：一段文字里有几种权利时，用排在前面的。',
    subjectRules(page),
    '另外，这几条补充上面的：',
    otherRules(page, 'authority'),
  ],
  ['三、哪个地方算数', otherRules(page, 'place')],
  ['四、定不了的地方', otherRules(page, 'doubt')],
  [
    '五、哪个工作站可以帮',
    otherRules(page, 'workstation'),
    '### 行业',
    '标“（演示）”的工作站只为演示，正式版里没有；真的由市局登记。',
    tradeTable(page),
  ],
  ['六、什么时候到期', limitTables(page)],
  ['七、不是知识产权的事找谁', channelTable(page)],
  [
    '八、功能区和授权',
    '功能区的分局以所属局的名义办理（`functional-area`）。下面每一个归哪里，是城市包里的事实，不是法律。',
    areaTable(page),
    '### 授权',
    authorisationTable(page),
    '### 地名、车站、景点的别名',
    landmarkTable(page),
  ],
  [
    '九、平台的住所',
    '只在平台自己销售，或者主播没有登记又查不到在哪里时用到（`platform-seat`）。',
    platformTable(page),
  ],
  ['十、引用的法律文本', textTable(page)],
  ['十一、还要请人确认的', openQuestions(page)],
]

/** As the usual viewers of markdown name a heading's place: without its punctuation. */
const anchor = (title: string): string => `#${title.replace('、', '')}`

/** The whole page, ending in a newline. */
export const routingDocument = (): string => {
  const page: Page = { pack, day: pack.packVersion.slice(0, 10), examples: examplesOf(pack) }
  const sections = sectionsOf(page)
  return `${join(
    introduction(page),
    sections.map(([title]) => `[${title}](${anchor(title)})`).join(' · '),
    ...sections.flatMap(([title, ...parts]) => [`## ${title}`, ...parts]),
  )}\n`
}
