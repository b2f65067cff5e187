/**
 * Names by which people know a county or a township: former names, stations, sights, schools, markets. General knowledge
 * that nobody of the city has confirmed; the section confirms or corrects them in the mini-program.
 */
import type { Landmark } from '../../domain/routing/pack'

/** Code of a county or township, and the names that lie in it. */
const ROWS: [code: string, names: string][] = [
  [
    '411503',
    '信阳东站 信阳高铁站 信阳东高铁站 明港机场 百花会展中心 信阳农林学院 郝堂 波尔登 家居小镇 国际家居小镇 家居产业小镇 信阳家居小镇',
  ],
  ['411502', '信阳火车站 信阳站 信阳师范大学 信阳师范学院 四望山 车云山'],
  ['411521', '灵山寺 董寨 何家冲'],
  ['411522', '净居寺 大苏山 司马光油茶园'],
  ['411523', '西河古村 丁李湾'],
  ['411524', '汤泉池 黄柏山'],
  ['411503105', '平昌关 平昌关镇'],
  ['411503206', '长台关 长台关乡'],
  ['411525', '西九华山'],
  ['411526', '黄国故城'],
]

export const landmarks: Landmark[] = ROWS.flatMap(([code, names]) =>
  names.split(' ').map(id => ({ id, code, source: null })),
)
