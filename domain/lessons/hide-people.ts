/** Takes people's names out of a text: by surname with a title, by what stands before a name, by what somebody does. */

const DOUBLE = '欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|东方|尉迟|公孙|令狐|慕容'
const SINGLE =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢骆岳沿梅莫庄辛祝左涂谷祁舒耿牟卜詹苗凌费纪靳盛童欧甄项曲游裴席卫查屈鲍位覃霍翁隋植甘景薄包司柏宁柯阮桂闵强柴华冉辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁蒙喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽练仲虞卞封竺冼衣楚佟栗匡宗巫鞠僧桑荆谌沙岑胥保蔺'
const SURNAME = `(?:${DOUBLE}|[${SINGLE}])`
/** Surnames that are seldom another word; used where nothing but the place in the sentence tells a name. */
const COMMON =
  '[王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖董潘袁蔡蒋余杜魏薛阎廖邹郝崔邱侯邵孟钱尹黎贺龚樊]'

const TITLES =
  '老板娘|老板|总经理|经理|董事长|厂长|店长|主任|会计|师傅|先生|女士|小姐|老师|律师|警官|局长|副局长|所长|科长|股长|书记|村长|支书|组长|队长|院长|校长|主播|大姐|大哥|大爷|大妈|大叔|阿姨|婶|姐|哥|叔|伯|爷|嫂|总'
/** Words that end like a title and begin like a surname, and are neither. */
const NOT_TITLED =
  '(?!总局|总共|总部|总店|总计|总数|总是|总额|总公司|总厂|总面|哥德|姐妹店|叔丁|先生产|先生成)'

/** Right before a name. */
const BEFORE =
  '名叫|叫做|姓名|联系人|法人代表|法定代表人|法人|负责人|经营者|店主|业主|老板娘|老板|当事人|举报人|投诉人|反映人|嫌疑人|离职员工|前员工|老员工|员工|职工|业务员|销售员|技术员|股东|合伙人|朋友|同事|同学|亲戚|邻居|丈夫|妻子|爱人|儿子|女儿|哥哥|弟弟|姐姐|妹妹|主播|会计|厂长|经理|店长|主任|徒弟|师傅|本人|我叫|他叫|她叫|人叫|的叫|对方叫|个叫|者叫|主叫|工叫'
/** What a name is not made of. */
const NOT_GIVEN =
  '的了着过是在有和与跟把被让给对从到去来说卖买开做用将等就也都还又不没要会能可以已经为把自己这那他她它我你们个家件里上下中店厂公司品牌商标，。；：、！？“”（）()「」'
const GIVEN = `[^${NOT_GIVEN}\\sA-Za-z0-9]`
/** What follows a name: a verb, a mark, the end. */
const AFTER =
  '(?=$|[，。；：、！？“”（）()\\s]|的|在|是|说|卖|买|开|把|从|和|与|跟|等|到|去|来|做|自己|生产|销售|离职|辞职|跳槽|带走|拿走|偷|未经|没有|擅自|承认|告诉|联系|经营|名下|手里|那里|家|也|就|还|已|将|用|给|向|对|被|于|因|系|提供)'

type Rule = [pattern: RegExp, instead: string]

const RULES: readonly Rule[] = [
  [new RegExp(`姓(${SURNAME})(?=的|老板|，|。|$|名|那)`, 'gu'), '姓某'],
  [new RegExp(`${SURNAME}(?:某某|某)(?!局|公司|店|厂|镇|县|区|路|街|乡|村|牌|商|号)`, 'gu'), '某人'],
  [
    new RegExp(`((?:${BEFORE})(?:[:：是为叫]|名叫|叫做)?\\s*)${SURNAME}${GIVEN}{1,2}?${AFTER}`, 'gu'),
    '$1某人',
  ],
  [new RegExp(`((?:${BEFORE})(?:[:：]|名叫|叫做|叫)\\s*)${SURNAME}${GIVEN}{1,2}`, 'gu'), '$1某人'],
  [new RegExp(`${SURNAME}${GIVEN}{0,2}?(${TITLES})${NOT_TITLED}`, 'gu'), '某$1'],
  [
    new RegExp(
      `(?<![\\u4e00-\\u9fff]|[\\w])(老|小|阿)${COMMON}(?![\\u4e00-\\u9fff]*(?:县|区|镇|乡|村|路|街|茶|酒|鸭|鹅|庄|店|家))`,
      'gu',
    ),
    '$1某',
  ],
  [new RegExp(`(?<=[找问跟和与给向让叫是被])(老|小)${COMMON}`, 'gu'), '$1某'],
  [
    new RegExp(
      `(?<=^|[，。；：、！？“”（）()\\s]|和|与|跟|被|由|找)${COMMON}${GIVEN}{1,2}(?=(?:这个人|夫妇|夫妻|两口子|等人|等\\S人|离职|辞职|跳槽|带走|拿走|偷走|名下|的妻子|的丈夫|的儿子|的女儿|本人|自己(?:在|开|办|做|的)|因病|去世))`,
      'gu',
    ),
    '某人',
  ],
  [new RegExp(`(?<=[，、])${COMMON}${GIVEN}{1,2}(?=开的|家开)`, 'gu'), '某人'],
  [
    new RegExp(
      `(?<=^|[。；！？\\n])\\s*${COMMON}${GIVEN}{1,2}(?=在|开的|卖|生产|销售|冒充|假冒|未经|擅自)`,
      'gu',
    ),
    '某人',
  ],
]

/**
 * The text without people's names. `spared` are words that only look like one (毛尖经理 is none, 毛尖 is tea): they are
 * left as they are.
 */
export function hidePeople(text: string, spared: (words: string) => boolean): string {
  return RULES.reduce(
    (said, [pattern, instead]) =>
      said.replace(pattern, (...found: unknown[]) => {
        const groups = found.slice(
          1,
          found.findIndex((one, at) => at > 0 && typeof one === 'number'),
        )
        const [whole] = found as [string]
        const hidden = groups.reduce<string>((rest, group) => rest.replace(String(group ?? ''), ''), whole)
        if (spared(hidden) || spared(whole)) return whole
        return instead.replace(/\$(\d)/gu, (_all, n: string) => String(groups[Number(n) - 1] ?? ''))
      }),
    text,
  )
}
