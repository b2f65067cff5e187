/** What the new city has to confirm before anybody relies on its draft, in Chinese, for the people of that city. */
import type { Draft } from './draft'
import { isZone } from './place-words'

const zones = ({ city }: Draft): string => {
  const names = city.counties.filter(isZone).map(one => `${one.name}（${one.code}）`)
  if (names.length === 0) return '本草稿没有录入任何功能区（高新区、经开区、风景区等）。'
  return `统计用的县级代码里有${names.join('、')}，本草稿暂按各有一个分局处理；它们在哪个县区的地界里（\`county-names.ts\` 的 liesIn）、由谁办案，必须确认。`
}

const bounds = ({ city, folder, boundaries }: Draft): string => {
  if (!boundaries)
    return `县区边界没有装入（生成时没有数据包，或者数据包里的县区和现在的对不上），地图上的点不用来定地方。装入：\`npm run city:new -- ${city.code} --name ${folder} --boundaries 数据包文件夹\`（已改过的文件不动）。`
  return `县区边界经过简化（误差 45 米以内），只作提示。`
}

const municipality = ({ city }: Draft): string =>
  city.code.endsWith('0000')
    ? `
- [ ] **直辖市**：${city.name}的区县按“县级”、市局按“设区的市”类推适用，专利侵权纠纷等是否由市局（或者另设的知识产权局）办理、区局是否已获授权，未经确认。`
    : ''

const single = ({ city }: Draft): string =>
  city.counties.length === 1
    ? `
- [ ] **没有区县**：${city.name}不设区县，全市作为一个县级单位处理；镇、街道是否设分局、由谁办案，未经确认。`
    : ''

export const readmeFile = (draft: Draft): string => {
  const { city, folder, numberPrefix } = draft
  return `# ${city.name}（草稿）

由 \`npm run city:new\` 生成，**没有任何人确认过**。国家的法律、期限和用语在 \`city/national/\`，各市相同；这里只有本市的事实。
试运行：\`CITY=${folder} npm start\`；试一条：\`CITY=${folder} npm run -s route -- reports.json\`。

## 使用前必须确认
- [ ] **机构名称和电话**：\`organisations.ts\` 里的市局和 ${city.counties.length} 个县级局名称是按通行写法推定的；逐一核对，写上出处（文件名和日期），去掉“草稿”。市局承办科室的名称待填，电话、地址待填。
- [ ] **协会和工作站**：空缺，待填。\`demo/\` 里的只是演示，不进正式构建。
- [ ] **功能区**：${zones(draft)}管委会、分局以谁的名义办案写进 \`areas.ts\`。
- [ ] **县级局的授权**：专利侵权纠纷（专利法实施细则 95）、技术秘密（商业秘密保护规定 3）有没有县级局获得授权；没有录入的，一律归市局。${municipality(draft)}${single(draft)}
- [ ] **镇、街道**：\`data/townships.json\` 来自公开的统计区划，撤并、更名要更正。
- [ ] **简称**：\`county-names.ts\`、\`place-words.ts\` 是按词表算出来的；当地人怎么叫县区、哪些叫法会认错，请用实际来件试。
- [ ] **地标**：市场、车站、景区、老地名待填（\`index.ts\` 的 landmarks）。
- [ ] **边界**：${bounds(draft)}
- [ ] **行业、产品、地理标志**：\`trades.ts\` 只有各地都有的行业；本市的产业、特产、地理标志待填。
- [ ] **收件截止时间**：暂按 17:30。
- [ ] **节假日**：用国务院公布的安排；本地另有规定的（如少数民族节日）由市局在小程序里录入。
- [ ] **编号字头**：暂用 ${numberPrefix}，多音字可能不对。
- [ ] **本市文件**：本市自己的通知、分工文件写进 \`index.ts\` 的 ownTexts、ownBases。
- [ ] **著作权、植物新品种**由谁执法，本省的分工要向有关部门确认。
`
}
