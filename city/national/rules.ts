/** Routing-law 0, A, B, D and G as tables of sentences, conditions and bases; what fires them is in `domain/routing/decide`. */
import type { RuleText } from '../../domain/routing/pack'
import { norm, of, penaltyAct, policy, procedure, reportsRules, secretRules, trademarkAct } from './bases'
import { placeRules } from './place-rules'
import { group } from './rule-group'
import { texts } from './texts'

/** What a report is in law. */
const kinds = group('kind', [
  [
    'kind-lead',
    '举报线索',
    '这是举报线索：反映涉嫌违法的情况，不要求实名。',
    '反映别人涉嫌违法，没有请求处理纠纷，也不是提问。',
    reportsRules('3、28', '3、24'),
  ],
  [
    'kind-request',
    '处理请求',
    '这是处理请求：权利人请求处理侵权纠纷，有自己的期限。',
    '选了“处理请求”；或者文字里请求裁决、调解或者责令停止专利侵权。',
    [of(texts.patent, '65'), ...trademarkAct('60', '74')],
  ],
  [
    'kind-consultation',
    '咨询',
    '这是咨询，不是投诉举报。',
    '选了“咨询”；或者文字是提问，没有反映谁在侵权。',
    reportsRules('44', ''),
  ],
  [
    'kind-complaint',
    '消费投诉',
    '这是消费者为生活消费提出的争议，由 12315 平台受理。',
    '为自己消费而买，要求退款、退货或者赔偿，而且不是以权利人的身份说话。',
    reportsRules('3、8', '3、8'),
  ],
  [
    'not-ip',
    '不是知识产权的事',
    '这件事不属于知识产权，告诉您合适的渠道。',
    '说的是食品安全、欠薪、噪音、合同、诈骗这类事，没有说到知识产权。',
    [policy],
    '每一类事对应的渠道由市局确认。',
  ],
  [
    'accused',
    '被反映的一方来问',
    '收到通知、被人投诉侵权的一方来问，按咨询办理，不交给正在调查的局。',
    '文字说自己被举报、被投诉、收到通知或者律师函，并且在问怎么办；不管选的是哪一类。',
    [policy],
    '被反映的一方来问时由市局科室而不是县区局答复，由市局确认。',
  ],
  [
    'split',
    '一件材料两种事',
    '一份材料里有两件事，分成两件分别办理，各按各的规定和期限。',
    '线索里另有一个问题，或者另有一种归另一级管的权利，另成一件；夹着退款、欠薪的，或者投诉里夹着侵权线索的，只告诉本人，不替他提交。',
    reportsRules('9、44', '7'),
  ],
])

/** What adds to the row of A that leads. */
const authorities = group('authority', [
  [
    'linked-right',
    '一件材料两种权利',
    '一件材料里有两种权利，本系统能办的先办，另一种告诉您去哪里。',
    '同一段文字还说到由其他部门管的权利（著作权、植物新品种、布图设计、进出口）。',
    [...reportsRules('34', '29'), policy],
    '先办本部门能办的一种，由市局确认。',
  ],
  [
    'authorised-county',
    '经授权的县区',
    '这个县区经授权可以办理这类案件，所以由它办理。',
    '专利侵权纠纷或者技术秘密，行为地的县区有国家或者省里的授权文件（见“授权”），收到当天文件有效；没有授权的，由市局办理。',
    [of(texts.patentRules, '95'), of(texts.secrets, '3'), policy],
    '每一项授权的文件由市局核对。',
  ],
  [
    'criminal',
    '可能犯罪',
    '数量、金额或者团伙的说法提示可能犯罪，标明“涉嫌犯罪”由人来判断；行政机关移送由负责人 3 日内决定。',
    '文字里有团伙、窝点、流水线、上万件、上百万元这类说法；程序只标明，不判断。',
    [of(texts.transfer, '3、5'), procedure('17')],
  ],
  [
    'secret-taken-here',
    '秘密在本市被拿走',
    '秘密是在本市被拿走的，由市局办理；使用者在外地的，同时告诉您那里的部门。',
    '技术秘密在本市被拿走，拿去用的人在外地。',
    [...secretRules('3'), policy],
    '秘密在本市被拿走、在外地使用的，由市局接收，由市局确认。',
  ],
  [
    'consultation-seat',
    '咨询：企业所在地',
    '咨询由企业自己所在县区的局答复。',
    '咨询的不是市局办理的事；所在县区取自账号，没有就取自文字，再没有就取提到的地方。',
    [norm],
    '咨询由谁答复是服务安排，由市局确认。',
  ],
  [
    'consultation-section',
    '咨询：市局的事',
    '这类事由市局办理，所以咨询也由市局知识产权保护科答复。',
    '咨询专利侵权纠纷、技术秘密、海外维权，或者外地发生的事。',
    [norm],
    '咨询由谁答复是服务安排，由市局确认。',
  ],
  [
    'older-text',
    '旧规定时的行为',
    '行为可能发生在旧规定有效时，依据由承办人核对。',
    '文字给出了行为的年份或者月份，那时有效的文本与收到当天不同。',
    [penaltyAct('37'), of(texts.legislation, '104')],
    '按旧规定还是新规定处罚，逐件由承办人核对。',
  ],
])

/** Which workstation, and who steps back (D, G 11). */
const workstations = group('workstation', [
  [
    'workstation',
    '有对应的工作站',
    '按行业确定协会工作站；企业同意，它才看得到。',
    '看得出是哪个行业，而且这个行业有工作站；先看本县区的，再看全市的。',
    reportsRules('37', '33'),
  ],
  [
    'own-association',
    '自己所在的协会',
    '您所在协会的工作站懂这个行业，先请它；企业同意，它才看得到。',
    '企业登记时选了协会，这个协会的工作站服务这个行业；它排在县区的和全市的前面。',
    reportsRules('37', '33'),
  ],
  [
    'no-workstation',
    '没有对应的工作站',
    '这个行业还没有工作站。',
    '看不出是哪个行业，或者这个行业没有工作站，或者工作站要回避。',
    [policy],
    '哪些行业设工作站，由市局确认。',
  ],
  [
    'interest-officer',
    '协会负责人的企业',
    '被反映的是协会负责人的企业，该协会的工作站回避。',
    '填写的被反映人，或者文字里说到的企业，是协会负责人的企业；同行业还有别的工作站的，换那一个。',
    [...reportsRules('21', '18'), policy],
    '比照调解人员的回避，由市局确认。',
  ],
  [
    'interest-member',
    '协会会员的企业',
    '被反映的是协会会员企业，工作站须提前告知您并回避有关人员。',
    '填写的被反映人，或者文字里说到的企业，是协会的普通会员企业；同意之前先告诉本人。',
    [...reportsRules('21', '18'), policy],
    '比照调解人员的回避，由市局确认。',
  ],
])

export const rules: RuleText[] = [...kinds, ...authorities, ...placeRules, ...workstations]
