/** Takes numbers and addresses out of a text by which somebody could be found: telephones, codes, cards, accounts, plates, doors. */

/** What a number counts, where it is none by which anybody is found: 1200000 元. */
const COUNTED =
  '(?!\\d|\\s*(?:多|余|来)?\\s*(?:元|块|角|万|亿|千|百|件|只|个|箱|斤|公斤|克|吨|条|双|套|瓶|盒|袋|包|张|份|台|辆|米|平方|亩|人|家|次|天|粉丝|单|%|％))'
const NUMERALS = '〇零一二三四五六七八九幺'

/** Before a door's number: 中山路88号, 百花市场三楼. */
const BEFORE_DOOR = '[路街巷道弄里村庄湾城区园苑场院段楼厦馆镇乡口头面]'
const DOOR = `(?:[东西南北中](?:单元|户)|[A-Za-z]?[0-9${NUMERALS}十百]{1,5}(?:[-—－~至][0-9]{1,5})?\\s*(?:号楼|号院|号铺|号门面|号|栋|幢|单元|室|楼|层|组|排|座|铺位?|摊位|展位|柜台)(?:之[${NUMERALS}十])?)`

type Rule = [pattern: RegExp, instead: string]

const ACCOUNT =
  '微信号?|微博|wx|vx|v信|V信|WX|VX|QQ号?|qq号?|QQ群|qq群|抖音号?|快手号?|小红书号?|视频号|淘宝号|支付宝(?:账号)?|账号|帐号|账户|用户名|店铺ID|店铺号|ID|id'

/** An account whose name follows for certain: after a colon, or after 号 or 名 and a word for being called. */
const CHINESE_ACCOUNT =
  '(?:微信|QQ|抖音|快手|小红书|淘宝|支付宝|旺旺)号?\\s*[:：]\\s*|(?:微信|QQ|抖音|快手|小红书|淘宝|视频|旺旺)(?:号|名|昵称)(?:\\s+|名?叫\\s*|名?为\\s*)|旺旺\\s+'

/** In this order: what is longer or surer goes first. */
const RULES: readonly Rule[] = [
  [/(?:https?:\/\/|www\.)[^\s，。；、）)”"』」]+/giu, '某网址'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '某邮箱'],
  [
    /(?<![\w@])(?:[\w-]+\.)+(?:com|cn|net|org|shop|store|vip|top|cc|co|io|xyz|site)(?:\/[^\s，。；、）)”"]*)?(?![\w])/giu,
    '某网址',
  ],
  [/(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/gu, '某证件号'],
  [/(?<!\d)\d{6}[\s-]?(?:19|20)\d{2}[\s-]?\d{4}[\s-]?\d{3}[\dXx](?!\d)/gu, '某证件号'],
  [/(?<!\d)(?:\+?86[\s-]?)?1[\s.-]?[3-9](?:[\s.-]?\d){9}(?!\d)/gu, '某电话'],
  [/(?<!\d)(?:\d[\s-]?){15,18}\d(?!\d)/gu, '某卡号'],
  [/(?<!\d)\d{15}(?!\d)/gu, '某证件号'],
  [/(?<!\d)[(（]?0\d{2,3}[)）]?[\s-]?\d{7,8}(?:[\s-]?(?:转|-)\s?\d{1,6})?(?!\d)/gu, '某电话'],
  [/(?<!\d)(?:400|800)[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/gu, '某电话'],
  [new RegExp(`(?<![${NUMERALS}])[${NUMERALS}](?:[\\s-]?[${NUMERALS}]){6,}`, 'gu'), '某电话'],
  [
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•.\s-]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]/gu,
    '某车牌',
  ],
  [new RegExp(`(${ACCOUNT})(号|群)?\\s*([:：是为叫]*)\\s*[A-Za-z0-9_.@-]{3,30}`, 'gu'), '$1$2$3某号'],
  // Accounts are named in Chinese as well.
  [new RegExp(`(${CHINESE_ACCOUNT})[\\u4e00-\\u9fffA-Za-z0-9_.@-]{2,20}`, 'gu'), '$1某号'],
  [/(第)\s*[A-Za-z]{0,3}\d{4,}[A-Za-z]?\s*(号)/gu, '$1某$2'],
  [/([〔[（(]\s*20\d{2}\s*[〕\]）)])\s*[\u4e00-\u9fff]{0,8}\d+\s*号/gu, '某文号'],
  [/(?<![A-Za-z0-9])ZL\s?\d[\d\s.]{8,}[\dXx](?![A-Za-z0-9])/gu, '某专利号'],
  // Codes of letters and digits: orders, parcels, registrations, accounts without a name before them.
  [
    /(?<![A-Za-z0-9_-])(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z_])[A-Za-z0-9][A-Za-z0-9_-]{6,}(?![A-Za-z0-9_-])/gu,
    '某号',
  ],
  [/(?<![A-Za-z0-9])[A-Za-z]{2,}_[A-Za-z0-9_]{2,}(?![A-Za-z0-9])/gu, '某号'],
  [new RegExp(`(?<![\\d.])\\d{6,}(?:-\\d+)*${COUNTED}`, 'gu'), '某号'],
  [
    new RegExp(
      `(?<=${BEFORE_DOOR})(?:\\s*[附之]?\\s*${DOOR})+(?:\\s*[附之-]?\\s*[0-9]{1,4}${COUNTED})?`,
      'gu',
    ),
    '',
  ],
  [new RegExp(`(?<=某)(?:${DOOR})+`, 'gu'), ''],
]

const WIDE = /[０-９Ａ-Ｚａ-ｚ＠．－＿：]/gu

/** Full-width digits and letters hide a number from every pattern. */
const narrow = (text: string): string =>
  text.replace(WIDE, char => (char === '：' ? char : String.fromCharCode(char.charCodeAt(0) - 0xfee0)))

/** The text without such numbers; what they were is still said: 某电话, 某车牌. */
export const hideNumbers = (text: string): string =>
  RULES.reduce((said, [pattern, instead]) => said.replace(pattern, instead), narrow(text))
