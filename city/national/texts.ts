/**
 * Texts of national law that the rules cite, each version once and in full. `dated` is true where the days stand in a
 * text that was read: many compilations of an amended law give only the day of its first version. Looked up, never copied.
 */
import type { LawText } from '../../domain/routing/pack'

const SAMR = 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr'
/** Official texts that were read while the rules were written, and of which no copy was kept. */
const SEEN = '制定分流规则时读过官方文本'
const REPEALED = '已废止；旧条号没有核对，只在材料早于新文本时引用，由承办人核对'

const text = (law: string, title: string, number: string, from: string, more: Partial<LawText> = {}): LawText => ({
  law,
  title,
  number,
  from,
  until: null,
  dated: true,
  source: null,
  doubt: null,
  ...more,
})
/** An amended law whose compilation does not say from when the amendment holds. */
const undated = { dated: false } as const

export const texts = {
  trademark: text('商标法', '中华人民共和国商标法', '全国人大常委会 2019-04-23 第四次修正', '2019-11-01', {
    ...undated,
    until: '2027-01-01',
    source: `${SAMR}/fgs/art/2023/art_3107cd5f8af445619ec74267aaebcc7f.html`,
  }),
  trademark2027: text('商标法', '中华人民共和国商标法', '新修订的文本', '2027-01-01', {
    ...undated,
    doubt: '新条号和施行日只见于一处来源，由市局对照公布的文本核对',
  }),
  trademarkRules: text('商标法实施条例', '中华人民共和国商标法实施条例', '国务院令第651号，2014-04-29', '2014-05-01', {
    source: `${SAMR}/zfjcs/art/2023/art_e2beefeebe194614ac6a1765d8e98fc8.html`,
  }),
  patent: text('专利法', '中华人民共和国专利法', '全国人大常委会 2020-10-17 第四次修正', '2021-06-01', {
    ...undated,
    source: `${SAMR}/fgs/art/2023/art_d3f99c300b6d4c389de32d662aa3d3b3.html`,
  }),
  patentRules: text('专利法实施细则', '中华人民共和国专利法实施细则', '国务院 2023-12-11 第三次修订', '2024-01-20', {
    ...undated,
    source: `${SAMR}/zfjcs/art/2023/art_65adcaa2258c41cc82198e16c3a55b06.html`,
  }),
  patentRuling: text('专利纠纷行政裁决和调解办法', '专利纠纷行政裁决和调解办法', '国家知识产权局令第81号', '2025-02-01', {
    source: SEEN,
  }),
  patentEnforcement: text('专利行政执法办法', '专利行政执法办法', '国家知识产权局令第60号，2010-12-29', '2011-02-01', {
    source: `${SAMR}/bgt/art/2023/art_66d8fdbdfa014868ab9e36489f3b24e8.html`,
    doubt: '读到的是2010年第60号令的文本；2015年修改以后的条号和现行效力由市局核对',
  }),
  competition: text('反不正当竞争法', '中华人民共和国反不正当竞争法', '全国人大常委会 2025-06-27 第二次修订', '2025-10-15', {
    source: `${SAMR}/fgs/art/2023/art_3737890d856a4e44a8ea07c50c90c116.html`,
  }),
  competition2019: text('反不正当竞争法', '中华人民共和国反不正当竞争法', '全国人大常委会 2019-04-23 修正', '2019-04-23', {
    ...undated,
    until: '2025-10-15',
    doubt: REPEALED.replace('已废止', '已被2025年修订的文本代替'),
  }),
  secrets: text('商业秘密保护规定', '商业秘密保护规定', '国家市场监督管理总局令第126号，2026-02-24', '2026-06-01', {
    source: `${SAMR}/fgs/art/2026/art_a89ca909478b460595670fabe02b21d3.html`,
  }),
  secrets1995: text(
    '关于禁止侵犯商业秘密行为的若干规定',
    '关于禁止侵犯商业秘密行为的若干规定',
    '原国家工商行政管理局令第41号，1995-11-23',
    '1995-11-23',
    { ...undated, until: '2026-06-01', doubt: REPEALED },
  ),
  reports: text(
    '投诉举报处理办法',
    '市场监督管理投诉举报处理办法',
    '国家市场监督管理总局令第121号，2025-12-30',
    '2026-04-15',
    { source: `${SAMR}/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html` },
  ),
  reports2019: text(
    '投诉举报处理暂行办法',
    '市场监督管理投诉举报处理暂行办法',
    '国家市场监督管理总局令第20号，2019-11-30',
    '2020-01-01',
    { ...undated, until: '2026-04-15', doubt: REPEALED },
  ),
  procedure: text(
    '程序规定',
    '市场监督管理行政处罚程序规定',
    '国家市场监督管理总局令第61号，2022-09-29 第二次修正',
    '2022-11-01',
    { ...undated, source: `${SAMR}/fgs/art/2023/art_a6723912cc224d1997467227469760ca.html` },
  ),
  penalty: text('行政处罚法', '中华人民共和国行政处罚法', '全国人大常委会 2021-01-22 修订', '2021-07-15', {
    source: `${SAMR}/tzsbs/art/2023/art_3712fbfaaed942b3b6b66f14d5288723.html`,
  }),
  quality: text('产品质量法', '中华人民共和国产品质量法', '全国人大常委会 2018-12-29 第三次修正', '2018-12-29', {
    ...undated,
    source: `${SAMR}/fgs/art/2023/art_cc0398e33f8d4e4fb591940fde346cea.html`,
  }),
  indications: text('地理标志产品保护办法', '地理标志产品保护办法', '国家知识产权局，2024年起施行', '2024-02-01', {
    ...undated,
    source: SEEN,
    doubt: '办法自己没有设罚则，条号由市局核对',
  }),
  specialSigns: text('特殊标志管理条例', '特殊标志管理条例', '国务院令第202号，1996-07-13', '1996-07-13', {
    source: `${SAMR}/bgt/art/2023/art_257409dce08f432e81ca9583c6e25dfb.html`,
  }),
  olympics: text('奥林匹克标志保护条例', '奥林匹克标志保护条例', '国务院令第699号，2018-06-28', '2018-07-31', {
    source: `${SAMR}/bgt/art/2023/art_f17e66b953af46bfab2c70ec6b9d09e5.html`,
  }),
  exhibitions: text(
    '展会知识产权保护办法',
    '展会知识产权保护办法',
    '商务部、国家工商总局、国家版权局、国家知识产权局令第1号，2006-01-13',
    '2006-03-01',
    { source: `${SAMR}/bgt/art/2023/art_43d962974df545aa9e6b7a72557c2883.html` },
  ),
  liveStreams: text(
    '直播电商监督管理办法',
    '直播电商监督管理办法',
    '国家市场监督管理总局、国家互联网信息办公室令第117号，2025-12-18',
    '2026-02-01',
    { source: `${SAMR}/fgs/art/2026/art_ce66ea61fcec4583b5dbd677f470088b.html` },
  ),
  onlineTrade: text(
    '网络交易监督管理办法',
    '网络交易监督管理办法',
    '国家市场监督管理总局令第37号，2021-03-15；2025-03-18 第101号令修正',
    '2021-05-01',
    { source: `${SAMR}/fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa.html` },
  ),
  onlineAdvertising: text(
    '互联网广告管理办法',
    '互联网广告管理办法',
    '国家市场监督管理总局令第72号，2023-02-25',
    '2023-05-01',
    { source: `${SAMR}/fgs/art/2023/art_d93a579afd45413e8576e4623fab348f.html` },
  ),
  transfer: text(
    '移送涉嫌犯罪案件规定',
    '行政执法机关移送涉嫌犯罪案件的规定',
    '国务院令第310号，2020-08-07 修订',
    '2020-08-07',
    { ...undated, source: `${SAMR}/bgt/art/2023/art_67dfb2ba7cf041d780338f65a1f3b631.html` },
  ),
  copyright: text('著作权法', '中华人民共和国著作权法', '全国人大常委会 2020 年第三次修正', '2021-06-01', {
    ...undated,
    source: SEEN,
  }),
  seeds: text('种子法', '中华人民共和国种子法', '全国人大常委会 2021 年修正', '2022-03-01', {
    ...undated,
    source: SEEN,
  }),
  varieties: text('植物新品种保护条例', '中华人民共和国植物新品种保护条例', '国务院 2025 年修订', '2025-06-01', {
    ...undated,
    source: SEEN,
  }),
  layouts: text('集成电路布图设计保护条例', '集成电路布图设计保护条例', '国务院 2026 年修订', '2026-10-15', {
    source: SEEN,
  }),
  layouts2001: text('集成电路布图设计保护条例', '集成电路布图设计保护条例', '国务院令第300号，2001', '2001-10-01', {
    ...undated,
    until: '2026-10-15',
    doubt: REPEALED.replace('已废止', '已被2026年修订的文本代替'),
  }),
  customs: text('知识产权海关保护条例', '中华人民共和国知识产权海关保护条例', '国务院令第395号，2018 年修订', '2018-03-19', {
    ...undated,
    source: SEEN,
  }),
  foreign: text(
    '涉外知识产权纠纷处理规定',
    '国务院关于涉外知识产权纠纷处理的规定',
    '国务院令第801号，2025-03-13',
    '2025-05-01',
    { source: 'http://www.jiyuan.gov.cn/gov_special/zsyz/wstz_zsyz/syzy/t995396.html' },
  ),
  civilProcedure: text('民事诉讼法', '中华人民共和国民事诉讼法', '全国人大常委会 2023 年第五次修正', '2024-01-01', {
    ...undated,
    source: SEEN,
  }),
  legislation: text('立法法', '中华人民共和国立法法', '全国人民代表大会 2023-03-13 第二次修正', '2023-03-15', {
    ...undated,
    doubt: '条号由市局法规科核对',
  }),
  mediation: text('人民调解法', '中华人民共和国人民调解法', '全国人大常委会 2010 年', '2011-01-01', {
    ...undated,
    source: SEEN,
  }),
} satisfies Record<string, LawText>
