/** What runs in the cloud: functions, timers, collections and indexes; read by the local cloud, the checks and the deployment. */

const key = (field: string, direction: 1 | -1 = 1) => ({ field, direction })

export const manifest = {
  // `openapi`: interfaces of WeChat's that a function calls; WeChat refuses one that the function does not declare.
  functions: [
    // Reading a piece of evidence through takes the longest: 50 MB at 4 MB a second, and some to spare.
    {
      name: 'api',
      memoryMB: 256,
      timeoutSeconds: 20,
      callable: true,
      maxInstances: 2,
      openapi: ['security.msgSecCheck', 'phonenumber.getPhoneNumber'],
    },
    {
      name: 'clock',
      memoryMB: 256,
      timeoutSeconds: 60,
      callable: false,
      maxInstances: 1,
      // Every ten minutes: second minute hour day month week year.
      timers: [{ name: 'clock', cron: '0 */10 * * * * *' }],
    },
    {
      name: 'outbox',
      memoryMB: 256,
      timeoutSeconds: 60,
      callable: false,
      maxInstances: 1,
      timers: [{ name: 'outbox', cron: '30 * * * * * *' }],
      openapi: ['subscribeMessage.send'],
    },
    {
      name: 'checks',
      memoryMB: 256,
      timeoutSeconds: 60,
      callable: false,
      maxInstances: 1,
      timers: [{ name: 'checks', cron: '15 * * * * * *' }],
      openapi: ['security.mediaCheckAsync'],
    },
    // WeChat's message push calls it; no client may.
    { name: 'wechat-events', memoryMB: 256, timeoutSeconds: 10, callable: false, maxInstances: 1 },
  ],
  collections: [
    {
      name: 'matters',
      indexes: [
        { name: 'number', unique: true, keys: [key('number')] },
        { name: 'desk_bureau', keys: [key('desk.bureau.queue'), key('desk.bureau.due')] },
        { name: 'desk_section', keys: [key('desk.section.queue'), key('desk.section.due')] },
        { name: 'desk_workstation', keys: [key('desk.workstation.queue'), key('desk.workstation.due')] },
        { name: 'holder_bureau', keys: [key('desk.bureau.holder'), key('desk.bureau.due')] },
        { name: 'holder_section', keys: [key('desk.section.holder'), key('desk.section.due')] },
        { name: 'holder_workstation', keys: [key('desk.workstation.holder'), key('desk.workstation.due')] },
        { name: 'hashes', keys: [key('hashes'), key('receivedAt')] },
        { name: 'check', sparse: true, keys: [key('checkAt')] },
        { name: 'checking', sparse: true, keys: [key('checking.trace')] },
        { name: 'participants', keys: [key('participants'), key('recency', -1)] },
        { name: 'received', keys: [key('receivedAt', -1)] },
        { name: 'objected', sparse: true, keys: [key('objectedAt', -1)] },
        { name: 'fired', keys: [key('fired'), key('receivedAt', -1)] },
        { name: 'clock', sparse: true, keys: [key('clockAt')] },
        { name: 'counted', sparse: true, keys: [key('countedBy')] },
        { name: 'outbox', sparse: true, keys: [key('outboxAt')] },
      ],
    },
    {
      name: 'identities',
      indexes: [
        { name: 'account', keys: [key('account'), key('createdAt')] },
        { name: 'org', keys: [key('org'), key('createdAt')] },
        { name: 'claim', keys: [key('claimDesks'), key('createdAt')] },
        { name: 'one_each', unique: true, keys: [key('account'), key('org'), key('role')] },
      ],
    },
    { name: 'invitations', indexes: [{ name: 'org', keys: [key('org'), key('expiresAt')] }] },
    // A revision of the rules a document, numbered; the highest is in force.
    { name: 'rules', indexes: [{ name: 'n', unique: true, keys: [key('n', -1)] }] },
    // Each delivered pack that ever decided a matter, compressed, for replay.
    { name: 'packs', indexes: [] },
    { name: 'cases', indexes: [{ name: 'kept', keys: [key('keptAt', -1)] }] },
    { name: 'right_cards', indexes: [{ name: 'holder', keys: [key('holder'), key('createdAt', -1)] }] },
  ],
  storage: { maxBytes: 50 * 1024 * 1024, clientPrefix: 'uploads' },
}
