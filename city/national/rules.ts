/** Routing-law 0, B and G as a table of sentences and bases; the conditions are in `domain/routing/decide`. */
import type { RuleText } from '../../domain/routing/pack'
import {
  exhibitionRules,
  law,
  liveStreamRules,
  norm,
  notConfirmed,
  policy,
  procedure,
  reportsRules,
} from './bases'

const row = (rule: string, text: string, ...bases: RuleText['bases']): RuleText => ({ rule, text, bases })

export const rules: RuleText[] = [
  row('kind-lead', '这是举报线索：反映涉嫌违法的情况，不要求实名。', ...reportsRules('3、28', '3、24')),
  row(
    'kind-request',
    '这是处理请求：权利人请求处理侵权纠纷，有自己的期限。',
    law('专利法', '65', '2021-06-01'),
  ),
  row('kind-consultation', '这是咨询，不是投诉举报。', ...reportsRules('44', '39')),
  row(
    'kind-complaint',
    '这是消费者为生活消费提出的争议，由 12315 平台受理。',
    ...reportsRules('3、8', '3、5'),
  ),
  row('not-ip', '这件事不属于知识产权，告诉您合适的渠道。', policy),
  row('accused', '收到通知、被人投诉侵权的一方来问，按咨询办理，不交给正在调查的局。', policy),
  row('place-of-act', '由违法行为发生地的县级局管。', procedure('7'), ...reportsRules('29', '25')),
  row(
    'platform-seller',
    '平台内的商家由其实际经营地的局管，买家的收货地不算。',
    procedure('10'),
    ...reportsRules('31', '26'),
  ),
  row(
    'live-stream',
    '直播间由运营者实际经营地的局管，查不到的看登记住所，没有登记的看平台住所。',
    liveStreamRules('47'),
  ),
  row('own-website', '自建网站、小程序、群聊由经营者住所地的局管。', procedure('10')),
  row(
    'advertisement',
    '违法广告由发布者所在地的局管；自己发布的，由广告主所在地的局管。',
    procedure('11'),
    ...reportsRules('32', '27'),
  ),
  row(
    'advertisement-use',
    '在广告里用别人的商标，是广告主在用，由广告主所在地的局管，告知发布者所在地。',
    policy,
  ),
  row(
    'exhibition',
    '展会上的侵权由展会举办地处理，设有现场投诉点的先到投诉点。',
    exhibitionRules('6、8、11、33'),
  ),
  row(
    'several-places',
    '同一人在几个县都有违法行为，由最先立案的局管；没有立案的，看主要行为地：生产、储存、销售依次在先。',
    procedure('12'),
    policy,
  ),
  row(
    'source-and-sale',
    '货从哪里来说得清的，生产地的局主办，销售地另成一件。',
    law('商标法实施条例', '80', '2014-05-01'),
    policy,
  ),
  row(
    'source-hearsay',
    '货源只是听说或者一句带过，由销售地的局主办，生产地只告知。',
    law('商标法实施条例', '80', '2014-05-01'),
    policy,
  ),
  row('outside-city', '该管的地方不在本市，请直接向当地提出；本市不受理、不转办。', ...reportsRules('34', '29')),
  row('cross-region', '请求跨区域协作，由市局知识产权保护科办理。', policy),
  row('unknown-place', '看不出发生在哪里，先到市局知识产权保护科，由人来定。', policy),
  row('shared-name', '这个地名不止一个县区有。', policy),
  row('contradiction', '填写的地点、文字和地图上的点说的不是同一个县区，不替您选。', policy),
  row('corrected', '您亲自改过的地点，以它为准。', policy),
  row(
    'functional-area',
    '功能区的分局以所属局的名义办理。',
    procedure('9'),
    ...reportsRules('30', '25'),
    policy,
  ),
  row('point', '从地图上的点认出县区。', policy),
  row('near-border', '地图上的点离县界不到 300 米，光凭它定不了。', policy),
  row(
    'dispute',
    '两个局都说不归自己或者都要管，先由它们 7 个工作日内协商，不成的由市局指定。',
    procedure('13、14、16'),
  ),
  row(
    'criminal',
    '数量、金额或者团伙的说法提示可能犯罪，标明“涉嫌犯罪”由人来判断；行政机关移送由负责人 3 日内决定。',
    law('行政执法机关移送涉嫌犯罪案件的规定', '3、5', '2020-08-07'),
  ),
  row('consultation-seat', '咨询由企业自己所在县区的局答复。', norm),
  row('consultation-section', '这类事由市局办理，所以咨询也由市局知识产权保护科答复。', norm),
  row(
    'linked-right',
    '一件材料里有两种权利，本系统能办的先办，另一种告诉您去哪里。',
    ...reportsRules('9', '9'),
  ),
  row('split', '一件材料里有两种事，主要的先办，另一件请分开提。', ...reportsRules('9', '9')),
  row(
    'platform-seat',
    '没有登记的主播，或者平台自己在卖，看平台的住所（住所未经确认）。',
    liveStreamRules('47'),
    notConfirmed(procedure('10')),
  ),
  row('other-maker', '货源地在外地，只记在这里。', notConfirmed(procedure('45'))),
  row(
    'secret-taken-here',
    '秘密是在本市被拿走的，由市局办理；使用者在外地的，同时告诉您那里的部门。',
    policy,
  ),
  row('interest-officer', '被反映的是协会负责人的企业，该协会的工作站回避。', ...reportsRules('21', '18')),
  row(
    'interest-member',
    '被反映的是协会会员企业，工作站须提前告知您并回避有关人员。',
    ...reportsRules('21', '18'),
  ),
  row('no-workstation', '这个行业还没有工作站。', policy),
  row('workstation', '按行业确定协会工作站；企业同意，它才看得到。', ...reportsRules('37', '30')),
  row('older-text', '行为可能发生在旧规定有效时，依据由承办人核对。', law('立法法', '104', '2023-03-15')),
]
