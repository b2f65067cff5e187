/**
 * Functional areas (routing-law G 13); 高新区 is a county-level code of its own. None is confirmed: each says what the
 * section has to confirm, and of each the pack's answer until then.
 */
import type { Area } from '../../domain/routing/pack'

export const areas: Area[] = [
  {
    id: 'gaoxin',
    county: '411571',
    branch: '高新区分局',
    confirmed: false,
    source: null,
    doubt: '分局是否以市局名义独立办案、地界与平桥区怎样划分，未经市局确认；国家统计代码 411571 已单列。',
    names: ['信阳高新技术产业开发区', '高新技术产业开发区', '信阳高新区', '高新区', '高新技术开发区'],
  },
  {
    id: 'yangshan',
    county: '411503',
    branch: '羊山新区分局',
    confirmed: false,
    source: null,
    doubt: '是否设有分局、以平桥区局还是市局名义办案，未经市局确认；现按平桥区办理。',
    names: ['羊山新区', '信阳羊山新区', '羊山', '羊山街道', '羊山街道办', '羊山街道办事处', '羊山办事处'],
  },
  {
    id: 'shangtianti',
    county: '411503',
    branch: '上天梯分局',
    confirmed: false,
    source: null,
    doubt: '管理区的分局归市局还是平桥区局，未经市局确认；现按平桥区办理。',
    names: ['上天梯非金属矿管理区', '上天梯管理区', '上天梯'],
  },
  {
    id: 'nanwan',
    county: '411502',
    branch: '南湾湖分局',
    confirmed: false,
    source: null,
    doubt: '管理区的分局归市局还是浉河区局、地界到哪里，未经市局确认；现按浉河区办理。',
    names: ['南湾湖风景区', '南湾湖管理区', '南湾湖', '南湾管理区', '南湾水库'],
  },
  {
    id: 'jigongshan',
    county: '411502',
    branch: '鸡公山分局',
    confirmed: false,
    source: null,
    doubt: '管理区的分局归市局还是浉河区局、地界到哪里，未经市局确认；现按浉河区办理。',
    names: ['鸡公山管理区', '鸡公山风景区', '鸡公山文化旅游综合开发试验区', '鸡公山'],
  },
  {
    id: 'huangchuan',
    county: '411526',
    branch: '潢川经济开发区分局',
    confirmed: false,
    source: null,
    doubt: '经开区是否设有分局、以潢川县局名义办案，未经潢川县局确认；现按潢川县办理。',
    names: [
      '河南省潢川经济技术开发区',
      '潢川经济技术开发区',
      '潢川经济开发区',
      '潢川县经开区',
      '潢川经开区',
      '潢川开发区',
      '潢川县经济开发区',
      '潢川县经济技术开发区',
      '潢川县开发区',
    ],
  },
]
